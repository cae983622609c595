import { nearUndated } from './nearUndated.ts';
import { type StoryPlace, storiesInWindow } from './storiesInWindow.ts';
import type { StoryTerms } from './storyTerms.ts';

/** More undated documents than this are not compared with one another: nothing parts them into some at a time. */
const UNDATED_MAX = 4000;

/** The stories of documents without a day, by id, which are put together among themselves; each its own where they are too many. */
export function storiesOfUndated(
  documents: readonly { readonly id: string; readonly terms: StoryTerms }[],
  least?: number,
): readonly StoryPlace[] {
  if (documents.length > UNDATED_MAX) return documents.map(({ id }) => ({ id, story: id, weight: 0 }));
  return storiesInWindow(
    documents.map(({ id }) => ({ id, story: null })),
    nearUndated(documents.map(({ terms }) => terms)),
    least,
  );
}
