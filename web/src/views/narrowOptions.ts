import { EVENT_TYPE, EVENT_TYPES } from '../../../src/codebook/eventType.ts';
import { MEASURE_TITLE, MEASURES } from '../../../src/codebook/measure.ts';
import { AGREEMENTS, EVENT_STATUSES, FIGURE_STATUSES } from '../../../src/codebook/status.ts';
import { strandOf } from '../../../src/codebook/strand.ts';
import { ORIGIN_KINDS } from '../../../src/model/origin.ts';
import type { FacetList, RecordSummary } from '../../../src/serve/answers.ts';
import { plainText } from '../words/controlMarks.ts';
import { KIND_OF_EVENT, KIND_TITLE, type Kind } from '../words/kind.ts';
import { EVENT_TITLE, ORIGIN_FACET } from '../words/titles.ts';

export interface NarrowOption {
  readonly value: string;
  readonly title: string;
  readonly group?: string;
  /** All that the choice stands for, where it is more than its value. */
  readonly values?: readonly string[];
}

const plain = (values: readonly string[]): readonly NarrowOption[] => values.map((value) => ({ value, title: value }));

/** The classes that weekly sums keep apart: forces moved, which may come to help or to threaten, hostility, and cooperation. */
export const POSTURE_TYPES: readonly string[] = EVENT_TYPES.filter((type) => strandOf(type) === 'posture');
export const HOSTILE_TYPES: readonly string[] = EVENT_TYPES.filter((type) => EVENT_TYPE[type].score < 0 && !POSTURE_TYPES.includes(type));
export const COOPERATIVE_TYPES: readonly string[] = EVENT_TYPES.filter((type) => EVENT_TYPE[type].score > 0);

const SINGLE_TYPES: readonly NarrowOption[] = EVENT_TYPES.map((type) => ({
  value: type,
  title: EVENT_TITLE[type],
  kind: KIND_OF_EVENT[type],
})).map(({ kind, ...option }: NarrowOption & { readonly kind: Kind }) => ({ ...option, group: KIND_TITLE[kind] }));

export const TYPE_OPTIONS: readonly NarrowOption[] = [
  { value: 'hostile', title: 'all that is hostile', values: HOSTILE_TYPES },
  { value: 'cooperative', title: 'all that is cooperative', values: COOPERATIVE_TYPES },
  ...SINGLE_TYPES,
];

export const MEASURE_OPTIONS: readonly NarrowOption[] = MEASURES.map((value) => ({ value, title: MEASURE_TITLE[value] }));
export const EVENT_STATUS_OPTIONS = plain(EVENT_STATUSES);
export const FIGURE_STATUS_OPTIONS = plain(FIGURE_STATUSES);
export const AGREEMENT_OPTIONS = plain(AGREEMENTS);

export const ORIGIN_OPTIONS: readonly NarrowOption[] = ORIGIN_KINDS.map((value) => ({ value, title: ORIGIN_FACET[value] }));

/** Stories with the most documents. */
export const storyOptions = ({ stories }: FacetList): readonly NarrowOption[] =>
  stories.map(({ value, title, documents }) => ({ value, title: `${plainText(title ?? value)} (${documents})` }));

export const outletOptions = ({ outlets }: RecordSummary): readonly NarrowOption[] =>
  outlets.map(({ outlet }) => ({ value: outlet, title: plainText(outlet) }));

/** Places by name; of those given, the first hundred. */
export const placeOptions = (places: readonly { readonly id: string; readonly name: string }[]): readonly NarrowOption[] =>
  places
    .slice(0, PLACES_MAX)
    .map(({ id, name }) => ({ value: id, title: name }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));

const PLACES_MAX = 100;

/** Actors that speak or that the rows in front name, by title. */
export function actorOptions({ voices, actorTitles }: RecordSummary, named: readonly { readonly code: string }[]): readonly NarrowOption[] {
  const spoken = voices.map(({ says }) => says).filter((says) => !says.includes('/'));
  const codes = new Set([...spoken, ...named.map(({ code }) => code).filter((code) => code !== '')]);
  return [...codes].map((value) => ({ value, title: actorTitles[value] ?? value })).sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
