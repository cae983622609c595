import type { Document } from '../../model/document.ts';
import { averageLink, type Nearness } from './averageLink.ts';
import { nearDocuments } from './nearDocuments.ts';
import type { StoryTerms } from './storyTerms.ts';

/** A document as far as stories need it. */
export interface StoryDocument extends Pick<Document, 'id' | 'title' | 'published'> {
  readonly terms: StoryTerms;
}

/** Documents of one matter over days. */
export interface Story {
  /** The id of its first document: it stays while the story grows. */
  readonly id: string;
  /** The title of the document nearest to all others; null where none has a title. */
  readonly title: string | null;
  /** Ids, by publication; the undated last. */
  readonly documents: readonly string[];
  /** Days of publication, null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** How near the documents of a story are to one another on average. Tuned on the training part of the triples of outlets. */
export const STORY_NEAR = 0.12;
const DAY_MS = 86_400_000;

/**
 * Puts documents of one matter together; each is in exactly one story. Stories come by their first document. The outcome
 * depends on the set of documents alone. All pairs within reach are weighed rather than each document once as it comes:
 * that is as cheap, finds more, and does not hang on the order of reading.
 */
export function findStories(documents: readonly StoryDocument[], least = STORY_NEAR): readonly Story[] {
  const ordered = [...new Map(documents.map((one) => [one.id, one])).values()].sort(byPublication);
  const pairs = nearDocuments(ordered.map(({ terms, published }) => ({ terms, day: dayOf(published) })));
  const groups = averageLink(ordered.length, pairs, least);
  const weights = centrality(ordered.length, groups, pairs);
  return groups.flatMap((members) => {
    const byWeight = members.filter((at) => ordered[at]?.title != null).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    const title = ordered[byWeight[0] ?? -1]?.title ?? null;
    return storyOf(
      members.flatMap((at) => ordered[at] ?? []),
      title,
    );
  });
}

function storyOf(documents: readonly StoryDocument[], title: string | null): readonly Story[] {
  const [first] = documents;
  if (first === undefined) return [];
  const days = documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return [{ id: first.id, title, documents: documents.map(({ id }) => id), first: days[0] ?? null, last: days.at(-1) ?? null }];
}

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

function dayOf(published: string | null): number | null {
  const day = published === null ? Number.NaN : Math.floor(Date.parse(published.slice(0, 10)) / DAY_MS);
  return Number.isNaN(day) ? null : day;
}

const byPublication = (a: StoryDocument, b: StoryDocument): number =>
  compare(a.published ?? '\uffff', b.published ?? '\uffff') || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
