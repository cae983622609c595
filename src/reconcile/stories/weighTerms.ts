import type { StoryTerms } from './storyTerms.ts';

/** Terms that other documents share, ascending, and how much each weighs. */
export interface Weighed {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

export interface Posting {
  readonly at: number;
  readonly weight: number;
}

/** Who holds each term, and how much it weighs there. */
export function postings(vectors: readonly Weighed[]): ReadonlyMap<number, readonly Posting[]> {
  const holders = new Map<number, Posting[]>();
  for (const [at, { terms, weights }] of vectors.entries()) {
    for (const [place, term] of terms.entries()) {
      const others = holders.get(term) ?? [];
      others.push({ at, weight: weights[place] ?? 0 });
      holders.set(term, others);
    }
  }
  return holders;
}

/**
 * In a large collection most terms that stand in one document alone are chance and are left out of its length, so that long
 * texts are not punished for them; in a small one they are what the document is about.
 */
const SMALL = 20;
/** Rarity among a few documents is no rarity: it is reckoned as if so many more had been read that lack the term. */
const UNSEEN = 100;

/** How many documents hold each term. */
export function countHolders(documents: readonly StoryTerms[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const terms of documents) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * What each document's terms weigh: often there, and rare among the documents. The product of two documents' weights, summed
 * over the terms they share, is the cosine of the angle between them.
 */
export function weighTerms(documents: readonly StoryTerms[]): readonly Weighed[] {
  const counts = countHolders(documents);
  const lone = Math.min(1, SMALL / documents.length);
  const rarity = (count: number): number => Math.log((documents.length + UNSEEN) / count);
  return documents.map((terms) => {
    const shared: (readonly [number, number])[] = [];
    let length = 0;
    // In one order whatever the terms came in, so that sums are the same to the last digit.
    for (const [term, often] of [...terms].sort(([a], [b]) => a - b)) {
      const count = counts.get(term) ?? 1;
      const weight = (1 + Math.log1p(often)) * rarity(count) ** 2;
      length += weight ** 2 * (count > 1 ? 1 : lone);
      if (count > 1) shared.push([term, weight]);
    }
    return { terms: shared.map(([term]) => term), weights: shared.map(([, weight]) => weight / (Math.sqrt(length) || 1)) };
  });
}
