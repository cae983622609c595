import { averageLink, type Nearness } from './averageLink.ts';
import { REACH_DAYS } from './nearDocuments.ts';

/** A document among those of some days. They come by day and then id. */
export interface WindowDocument {
  readonly id: string;
  /** The story it is settled in; null while it is open. */
  readonly story: string | null;
}

/** Which story a document is in, and how near it is to the others of it, all together: the nearest gives the title. */
export interface StoryPlace {
  readonly id: string;
  readonly story: string;
  readonly weight: number;
}

/** How near the documents of a story are to one another on average. Tuned on the training part of the triples of outlets. */
export const STORY_NEAR = 0.12;
/**
 * Reports of so many days and of the day itself can still change their story as others come; those before are settled, so
 * that a new document does not move what was put together long ago.
 */
export const OPEN_DAYS = 3;
/** Documents of so many days before a day are looked at when its stories are found. */
export const WINDOW_DAYS = REACH_DAYS + OPEN_DAYS;

/**
 * Puts the open documents of a window together, with one another and with the settled stories. A story is called by its
 * first document, and keeps that name while it grows. The outcome depends on the set of documents alone, and on how near
 * they are by `pairs`.
 */
export function storiesInWindow(window: readonly WindowDocument[], pairs: readonly Nearness[], least = STORY_NEAR): readonly StoryPlace[] {
  const settled = [...Map.groupBy(window.keys(), (at) => window[at]?.story ?? null)].flatMap(([story, members]) =>
    story === null ? [] : [members],
  );
  return placesIn(window, averageLink(window.length, pairs, least, settled), pairs);
}

/** The places of documents that are not settled, by groups in which they are put; each group has one settled story at most. */
export function placesIn(
  window: readonly WindowDocument[],
  groups: readonly (readonly number[])[],
  pairs: readonly Nearness[],
): readonly StoryPlace[] {
  const weights = centrality(window.length, groups, pairs);
  return groups.flatMap((members) => {
    const story = members.map((at) => window[at]?.story ?? null).find((one) => one !== null) ?? window[members[0] ?? -1]?.id ?? '';
    return members.flatMap((at) => {
      const one = window[at];
      return one === undefined || one.story !== null ? [] : [{ id: one.id, story, weight: rounded(weights[at] ?? 0) }];
    });
  });
}

const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;

/** How near each document is to the others of its group, all together. */
function centrality(count: number, groups: readonly (readonly number[])[], pairs: readonly Nearness[]): readonly number[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((at) => [at, group] as const)));
  const weights = new Array<number>(count).fill(0);
  for (const { a, b, near } of pairs) {
    if (groupOf.get(a) !== groupOf.get(b)) continue;
    weights[a] = (weights[a] ?? 0) + near;
    weights[b] = (weights[b] ?? 0) + near;
  }
  return weights;
}
