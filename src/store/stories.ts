import type { Document } from '../model/document.ts';
import type { Story } from '../model/story.ts';
import type { TermCounts } from '../model/termCounts.ts';
import type { Filter, Page, Paged } from './filter.ts';

/** What a document is about, as the store keeps it; see `reconcile/stories/storyTerms.ts`. */
export interface KeptTerms {
  readonly id: string;
  /** Of publication, counted from 1970; null where unknown. */
  readonly day: number | null;
  readonly terms: ReadonlyMap<number, number>;
}

/** The same, by term, with the story it is in; null where that was not found yet. */
export interface StoryMember extends Omit<KeptTerms, 'terms'> {
  readonly terms: TermCounts;
  readonly story: string | null;
}

/** Which story a document is in, and how near it is to the others of it. */
export interface StoryPlace {
  readonly id: string;
  readonly story: string;
  readonly weight: number;
}

/**
 * A step of finding stories. All of it is written in one transaction, and shows once no day is pending any more: whoever
 * reads sees the stories of before until then, and all that are found from then on.
 */
export interface StoryChange {
  readonly places: readonly StoryPlace[];
  /** Days whose documents' stories are others than before. */
  readonly changed: readonly (number | null)[];
  /** Days with which all that they touch was found anew. */
  readonly done: readonly (number | null)[];
}

/** A story by its name. */
export type StoryTitle = Pick<Story, 'id' | 'title'> & {
  /** How many documents it has. */
  readonly documents: number;
};

/** What putting documents into stories, some days at a time, asks of a store, and the stories themselves. */
export interface Stories {
  /** Documents that show another text or title than terms are kept of. */
  documentsWithoutTerms(limit: number): Promise<readonly Document[]>;
  putTerms(terms: readonly KeptTerms[]): Promise<void>;
  /** Days that were touched since stories were found, ascending, null last. */
  pendingStoryDays(): Promise<readonly (number | null)[]>;
  /** Days of these and between that have documents, ascending. */
  storyDays(from: number, to: number): Promise<readonly number[]>;
  /** Whether every document is in the story that it belongs to. False where a run was cut short in between. */
  areStoriesSettled(): Promise<boolean>;
  /** The documents of these days, both included, by day and id, in the stories found last; of null the undated, by id. */
  storyMembers(days: { readonly from: number; readonly to: number } | null): Promise<readonly StoryMember[]>;
  /** The undated documents of which terms are kept, ascending. */
  undatedIds(): Promise<readonly string[]>;
  putStories(change: StoryChange): Promise<void>;
  /** Stories with the documents of them that pass: most documents first, then by first day and id. */
  stories(filter: Filter, page: Page): Promise<Paged<Story>>;
  /** The stories that documents are in, by document. */
  storiesOf(documents: readonly string[]): Promise<ReadonlyMap<string, StoryTitle>>;
}
