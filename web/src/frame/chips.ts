import { MEASURE_TITLE } from '../../../src/codebook/measure.ts';
import { ORIGIN_KINDS } from '../../../src/model/origin.ts';
import type { RecordSummary } from '../../../src/serve/answers.ts';
import { narrows } from '../address/narrowing.ts';
import { type Filters, LIST_FILTERS, type ListFilter, type Place, SINGLE_FILTERS, type SingleFilter } from '../address/place.ts';
import { voiceOf, withVoice } from '../address/voice.ts';
import { placeName } from '../ask/placeNames.svelte.ts';
import { storyTitle } from '../ask/storyTitles.svelte.ts';
import { formatNumber } from '../words/formatCount.ts';
import { formatDay } from '../words/formatDay.ts';
import { EVENT_TITLE, ORIGIN_FACET } from '../words/titles.ts';

/** One filter as the user can see and lift it. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** The filters without it. */
  readonly without: Filters;
  /** Whether the view in front is narrowed by it. */
  readonly holds: boolean;
  readonly isOutlet: boolean;
}

/** All filters of a place. The voice is one chip, though two parameters say it. */
export function chipsOf({ view, filters }: Place, summary: RecordSummary): readonly Chip[] {
  const voice = voiceOf(filters);
  const chips: Chip[] = [];
  if (voice.kind !== 'everyone') {
    chips.push({
      key: 'voice',
      name: 'according to',
      value: voice.kind === 'outlet' ? voice.outlet : titleOf(voice.says, summary),
      without: withVoice(filters, { kind: 'everyone' }),
      holds: narrows(view, 'says', ''),
      isOutlet: voice.kind === 'outlet',
    });
  }
  for (const name of LIST_FILTERS) {
    if (name === 'says' && voice.kind !== 'everyone') continue;
    if (name === 'outlet' && voice.kind === 'outlet') continue;
    chips.push(...filters[name].map((value) => listChip(view, filters, name, value, summary)));
  }
  return [...chips, ...singleChips(view, filters)];
}

function listChip(view: Place['view'], filters: Filters, name: ListFilter, value: string, summary: RecordSummary): Chip {
  return {
    key: `${name} ${value}`,
    name: NAME[name],
    value: valueTitle(name, value, summary),
    without: { ...filters, [name]: filters[name].filter((other) => other !== value) },
    holds: narrows(view, name, value),
    isOutlet: name === 'outlet',
  };
}

function singleChips(view: Place['view'], filters: Filters): readonly Chip[] {
  return SINGLE_FILTERS.flatMap((name) => {
    const value = filters[name];
    if (value === null) return [];
    return [
      {
        key: name,
        name: NAME[name],
        value: SINGLE_TITLE[name](value),
        without: { ...filters, [name]: null },
        holds: narrows(view, name, value),
        isOutlet: false,
      },
    ];
  });
}

const number = (value: string): string => formatNumber(Number(value));

const SINGLE_TITLE: Readonly<Record<SingleFilter, (value: string) => string>> = {
  from: formatDay,
  to: formatDay,
  text: (value) => `“${value}”`,
  atleast: number,
  atmost: number,
};

const NAME: Readonly<Record<ListFilter | SingleFilter, string>> = {
  outlet: 'outlet',
  says: 'said by',
  actor: 'actor',
  place: 'place',
  type: 'class',
  measure: 'counting',
  status: 'status',
  agreement: 'agreement',
  story: 'story',
  origin: 'text',
  from: 'published from',
  to: 'published to',
  text: 'text has',
  atleast: 'at least',
  atmost: 'at most',
};

function valueTitle(name: ListFilter, value: string, summary: RecordSummary): string {
  if (name === 'says' || name === 'actor') return titleOf(value, summary);
  if (name === 'place') return placeName(value);
  if (name === 'story') return storyTitle(value);
  if (name === 'origin') return ORIGIN_KINDS.flatMap((kind) => (kind === value ? [ORIGIN_FACET[kind]] : []))[0] ?? value;
  if (name === 'type') return Object.entries(EVENT_TITLE).find(([type]) => type === value)?.[1] ?? value;
  if (name === 'measure') return Object.entries(MEASURE_TITLE).find(([measure]) => measure === value)?.[1] ?? value;
  return value;
}

function titleOf(code: string, { voices, actorTitles }: RecordSummary): string {
  if (code === 'own') return 'outlets themselves';
  const [state = '', sector] = code.split('/');
  const title = actorTitles[state] ?? state;
  return voices.find(({ says }) => says === code)?.title ?? (sector === undefined ? title : `${title}, ${sector}`);
}
