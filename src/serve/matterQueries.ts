import type { Contention } from '../model/contention.ts';
import type { Posture } from '../model/posture.ts';
import { contentionsIn } from '../pipeline/contentionsIn.ts';
import { type PostureQuestion, postureAsOf } from '../pipeline/postureAsOf.ts';
import type { Store } from '../store/store.ts';
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
}

export const matterQueries = (store: Store): MatterQueries => ({
  async posture({ asOf, ...rest }) {
    const day = asOf ?? (await lastDay(store));
    return day === null ? null : postureAsOf(store, { ...rest, asOf: day });
  },
  async disputes({ about, actor, outlet, from, to, limit }) {
    const all = await contentionsIn(store, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    const passing = all.filter(
      (one) =>
        (about?.includes(one.about) ?? true) &&
        (actor === undefined || actor.some((code) => one.actors.includes(code))) &&
        (outlet === undefined || outlet.some((name) => one.outlets.includes(name))),
    );
    return { items: passing.slice(0, limit), total: passing.length };
  },
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
