import type { Contention } from '../model/contention.ts';
import type { Posture } from '../model/posture.ts';
import type { SourceGrade } from '../model/sourceGrade.ts';
import { contentionsIn } from '../pipeline/contentionsIn.ts';
import { eachFinding } from '../pipeline/eachFinding.ts';
import { gradesIn } from '../pipeline/gradesIn.ts';
import { type PostureQuestion, postureAsOf } from '../pipeline/postureAsOf.ts';
import type { Filter, Store } from '../store/store.ts';
import { type ComparisonQuestion, compareVoices, type VoiceComparison } from './compareVoices.ts';
import { type DisputeAnswer, withSentences } from './disputes.ts';
import type { ContentionParameters } from './matterParameters.ts';

/** Disputes that pass, of how many. */
export interface ContentionList {
  readonly items: readonly Contention[];
  readonly total: number;
}

/** What is asked across documents: forces as of a day, disputes, two sources side by side. */
export interface MatterQueries {
  /** Who has what where; the last day of publication where no day is given, null where the record holds no dated document. */
  posture(question: Omit<PostureQuestion, 'asOf'> & { readonly asOf: string | null }): Promise<Posture | null>;
  disputes(asked: ContentionParameters): Promise<ContentionList>;
  /** One of them, with the sentences of its sides; null where there is none of that id in those days. */
  dispute(id: string, days: Pick<ContentionParameters, 'from' | 'to'>): Promise<DisputeAnswer | null>;
  compare(question: ComparisonQuestion): Promise<VoiceComparison>;
  /** Each outlet's letter, from its record here. */
  grades(): Promise<readonly SourceGrade[]>;
}

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

const matterQueriesOver = (store: Store, contentions: Contentions): MatterQueries => ({
  async posture({ asOf, ...rest }) {
    const day = asOf ?? (await lastDay(store));
    return day === null ? null : postureAsOf(store, { ...rest, asOf: day });
  },
  async disputes({ about, actor, outlet, place, from, to, limit }) {
    const all = await contentions({ from, to });
    const there =
      place === undefined
        ? null
        : await findingsAt(store, { places: place, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    const passing = all.filter(
      (one) =>
        (there === null || one.sides.some(({ evidence }) => evidence.some(({ id }) => there.has(id)))) &&
        (about?.includes(one.about) ?? true) &&
        (actor === undefined || actor.some((code) => one.actors.includes(code))) &&
        (outlet === undefined || outlet.some((name) => one.outlets.includes(name))),
    );
    return { items: passing.slice(0, limit), total: passing.length };
  },
  async dispute(id, days) {
    const found = (await contentions(days)).find((one) => one.id === id);
    return found === undefined ? null : withSentences(store, found);
  },
  async compare(question) {
    const { from, to } = question.filter;
    return compareVoices(store, await contentions({ from, to }), question);
  },
  grades: () => gradesIn(store),
});

/** The ids of mentions and figures that pass. */
async function findingsAt(store: Pick<Store, 'mentions' | 'figures'>, filter: Filter): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const { id } of eachFinding(store.mentions.bind(store), filter)) found.add(id);
  for await (const { id } of eachFinding(store.figures.bind(store), filter)) found.add(id);
  return found;
}

async function lastDay(store: Pick<Store, 'summary'>): Promise<string | null> {
  const { outlets } = await store.summary();
  return (
    outlets
      .flatMap(({ last }) => last?.slice(0, 10) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
