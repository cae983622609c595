import type { CellTelling } from '../model/cellTelling.ts';
import type { Contention } from '../model/contention.ts';
import type { Posture } from '../model/posture.ts';
import type { SourceGrade } from '../model/sourceGrade.ts';
import { type CellQuestion, cellTellingAsOf } from '../pipeline/cellTellingAsOf.ts';
import { contentionsIn } from '../pipeline/contentionsIn.ts';
import { gradesIn } from '../pipeline/gradesIn.ts';
import { type PostureQuestion, postureAsOf } from '../pipeline/postureAsOf.ts';
import type { Filter, Store } from '../store/store.ts';
import {
  type ComparedSlices,
  type ComparisonQuestion,
  comparedSlices,
  compareVoices,
  isVoice,
  type VoiceComparison,
} from './compareVoices.ts';
import { countedPlaces, type DisputePlace, placesOfDisputes } from './disputePlaces.ts';
import { type DisputeAnswer, withSentences } from './disputes.ts';
import { type PostureLine, postureLines } from './export/postureColumns.ts';
import type { ContentionParameters } from './matterParameters.ts';

/** Disputes that pass, of how many; and where those stand that pass all but a place. */
export interface ContentionList {
  readonly items: readonly Contention[];
  readonly total: number;
  readonly places: readonly DisputePlace[];
}

/** What is asked across documents: forces as of a day, disputes, two sources side by side. */
export interface MatterQueries {
  /** Who has what where; the last day of publication where no day is given, null where the record holds no dated document. */
  posture(question: Omit<PostureQuestion, 'asOf'> & { readonly asOf: string | null }): Promise<Posture | null>;
  /** What was told of one cell of a ledger, and where voices differ over it; null where the record holds no dated document. */
  cellTelling(question: Omit<CellQuestion, 'asOf'> & { readonly asOf: string | null }): Promise<CellTelling | null>;
  /** A ledger as lines of a table, each with the rule that found its figure. */
  postureLines(posture: Posture): Promise<readonly PostureLine[]>;
  disputes(asked: ContentionParameters): Promise<ContentionList>;
  /** One of them, with the sentences of its sides; null where there is none of that id in those days. */
  dispute(id: string, days: Pick<ContentionParameters, 'from' | 'to'>): Promise<DisputeAnswer | null>;
  compare(question: ComparisonQuestion): Promise<VoiceComparison>;
  /** The events of a comparison alone, from the given one of each group on. */
  comparedEvents: ComparedSlices;
  /** Each outlet's letter, from its record here. */
  grades(): Promise<readonly SourceGrade[]>;
}

/** Whether a speaker takes a side by its code, or with 'own' an outlet by itself. */
const takesSide = ({ sides }: Contention, says: string, outlets: readonly string[] | undefined): boolean =>
  sides.some(({ voices }) =>
    voices.some((one) => (says === 'own' ? one.own && (outlets?.includes(one.name) ?? true) : !one.own && isVoice(one, says))),
  );

const documentsOf = ({ sides }: Contention): readonly string[] => sides.flatMap(({ evidence }) => evidence.map(({ document }) => document));

/** Finds the disputes of a store among what was published in some days. */
export type FindContentions = (store: Store, days: Pick<Filter, 'from' | 'to'>) => Promise<readonly Contention[]>;

export function matterQueries(store: Store, findContentions: FindContentions = contentionsIn): MatterQueries {
  const contentions = remembered(store, findContentions);
  return matterQueriesOver(store, contentions);
}

type Contentions = (days: Pick<ContentionParameters, 'from' | 'to'>) => Promise<readonly Contention[]>;

const REMEMBERED_MAX = 4;

/** Disputes are made anew only when the store has changed: the page asks for the list, then for one after the other. */
function remembered(store: Store, find: FindContentions): Contentions {
  const known = new Map<string, Promise<readonly Contention[]>>();
  return async ({ from, to }) => {
    const key = `${await store.state()} ${from ?? ''} ${to ?? ''}`;
    const found = known.get(key) ?? find(store, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    known.set(key, found);
    found.catch(() => known.delete(key));
    for (const old of [...known.keys()].slice(0, -REMEMBERED_MAX)) known.delete(old);
    return found;
  };
}

const matterQueriesOver = (store: Store, contentions: Contentions, placesOf = placesOfDisputes(store)): MatterQueries => ({
  async posture({ asOf, ...rest }) {
    const day = asOf ?? (await lastDay(store));
    return day === null ? null : postureAsOf(store, { ...rest, asOf: day });
  },
  async cellTelling({ asOf, ...rest }) {
    const day = asOf ?? (await lastDay(store));
    return day === null ? null : cellTellingAsOf(store, { ...rest, asOf: day });
  },
  postureLines: (posture) => postureLines(posture, store.figuresFound),
  async disputes({ about, actor, outlet, says, place, from, to, text, limit = Number.POSITIVE_INFINITY }) {
    const all = await contentions({ from, to });
    const withWords = text === undefined ? null : await store.documentsHaving(text, [...new Set(all.flatMap(documentsOf))]);
    const anywhere = all.filter(
      (one) =>
        (about?.includes(one.about) ?? true) &&
        (actor === undefined || actor.some((code) => one.actors.includes(code))) &&
        (withWords === null || documentsOf(one).some((document) => withWords.has(document))) &&
        (outlet === undefined || outlet.some((name) => one.outlets.includes(name))) &&
        (says?.some((voice) => takesSide(one, voice, outlet)) ?? true),
    );
    const places = await placesOf(all);
    const passing = anywhere.filter(({ id }) => place === undefined || places.get(id)?.some((one) => place.includes(one.id)));
    return { items: passing.slice(0, limit), total: passing.length, places: countedPlaces(anywhere, places) };
  },
  async dispute(id, days) {
    const found = (await contentions(days)).find((one) => one.id === id);
    return found === undefined ? null : withSentences(store, found);
  },
  async compare(question) {
    const { from, to } = question.filter;
    return compareVoices(store, await contentions({ from, to }), question);
  },
  comparedEvents: comparedSlices(store),
  grades: () => gradesIn(store),
});

async function lastDay(store: Pick<Store, 'summary'>): Promise<string | null> {
  const { outlets } = await store.summary();
  return (
    outlets
      .flatMap(({ last }) => last?.slice(0, 10) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
