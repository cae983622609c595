import { groupUndated } from './groupUndated.ts';
import { placesIn, type StoryPlace } from './storiesInWindow.ts';
import type { StoryTerms } from './storyTerms.ts';

/** More undated documents than this are not compared with one another: nothing parts them into some at a time. */
export const UNDATED_MAX = 4000;

/** The stories of documents that are each its own. */
export const storiesApart = (ids: readonly string[]): readonly StoryPlace[] => ids.map((id) => ({ id, story: id, weight: 0 }));

/** The stories of documents without a day, by id, which are put together among themselves; each its own where they are too many. */
export function storiesOfUndated(documents: readonly { readonly id: string; readonly terms: StoryTerms }[]): readonly StoryPlace[] {
  if (documents.length > UNDATED_MAX) return storiesApart(documents.map(({ id }) => id));
  const { groups, chances } = groupUndated(documents.map(({ terms }) => terms));
  return placesIn(
    documents.map(({ id }) => ({ id, story: null })),
    groups,
    chances,
  );
}
