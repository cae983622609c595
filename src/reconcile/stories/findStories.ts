import type { Document } from '../../model/document.ts';
import { publishedDay } from '../dayWindow.ts';
import { STORY_NEAR, type StoryPlace } from './storiesInWindow.ts';
import { storiesOfUndated } from './storiesOfUndated.ts';
import { StoryDays } from './storyDays.ts';
import { type StoryTerms, sortedTerms } from './storyTerms.ts';

/** A document as far as stories need it. */
export interface StoryDocument extends Pick<Document, 'id' | 'title' | 'published'> {
  /** Its `storyTerms`, or its `undatedTerms` where it is not dated. */
  readonly terms: StoryTerms;
}

/** Documents of one matter over days. */
export interface Story {
  /** The id of its first document: it stays while the story grows. */
  readonly id: string;
  /** The title of the document nearest to all others; null where none has a title. */
  readonly title: string | null;
  /** Ids, by day of publication; the undated last. */
  readonly documents: readonly string[];
  /** Days of publication, null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * Puts documents of one matter together; each is in exactly one story. Day by day, the reports of the last days are weighed
 * against one another and against what came before, as near as `least`; the undated are weighed among themselves. Stories come by their first
 * document. The outcome depends on the set of documents alone. It is what a store comes to that takes them in as they come
 * (`pipeline/settleStories.ts`).
 */
export function findStories(documents: readonly StoryDocument[], least = STORY_NEAR): readonly Story[] {
  const ordered = [...new Map(documents.map((one) => [one.id, one])).values()]
    .map((one) => ({ ...one, day: publishedDay(one.published) }))
    .sort((a, b) => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || compare(a.id, b.id));
  const places = placesOf(ordered, least);
  return [...Map.groupBy(ordered, ({ id }) => places.get(id)?.story ?? id)].map(([id, members]) => ({
    id,
    title: titleOf(members, places),
    documents: members.map((one) => one.id),
    first: members.find(({ day }) => day !== null)?.published?.slice(0, 10) ?? null,
    last: members.findLast(({ day }) => day !== null)?.published?.slice(0, 10) ?? null,
  }));
}

type Dated = StoryDocument & { readonly day: number | null };

function placesOf(ordered: readonly Dated[], least: number): ReadonlyMap<string, StoryPlace> {
  const dated = ordered.flatMap((one) =>
    one.day === null ? [] : [{ id: one.id, about: sortedTerms(one.terms, 'about'), day: one.day, story: null }],
  );
  const undated = ordered.filter(({ day }) => day === null);
  const days = new StoryDays(dated);
  const places = new Map<string, StoryPlace>();
  for (const day of new Set(dated.map((one) => one.day))) {
    const found = days.find(day, least);
    days.keep(found);
    for (const place of found) places.set(place.id, place);
  }
  for (const place of storiesOfUndated(undated)) places.set(place.id, place);
  return places;
}

/** The title of the document nearest to the others, the first of equals. */
function titleOf(members: readonly Dated[], places: ReadonlyMap<string, StoryPlace>): string | null {
  const weight = ({ id }: Dated): number => places.get(id)?.weight ?? 0;
  return members.filter(({ title }) => title !== null).toSorted((a, b) => weight(b) - weight(a))[0]?.title ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
