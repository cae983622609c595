import type { SortedTerms } from './storyTerms.ts';

/** Terms that other documents share, in the order of their hashes, each by its number in the collection, and how much each weighs. */
export interface Weighed {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** A collection's terms of one kind, weighed. */
export interface WeighedTerms {
  readonly vectors: readonly Weighed[];
  /** Numbers of terms are below this. */
  readonly termCount: number;
}

/** Who holds each term, ascending, and how much it weighs there: those of term `t` stand from `starts[t]` to before `starts[t + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly weights: Float64Array;
}

/** The postings of all vectors. */
export function postings({ vectors, termCount }: WeighedTerms): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const [holders, held] = [new Uint32Array(starts[termCount] ?? 0), new Float64Array(starts[termCount] ?? 0)];
  for (const [at, { terms, weights }] of vectors.entries()) {
    for (const [place, term] of terms.entries()) {
      const into = next[term] ?? 0;
      holders[into] = at;
      held[into] = weights[place] ?? 0;
      next[term] = into + 1;
    }
  }
  return { starts, holders, weights: held };
}

/**
 * In a large collection most terms that stand in one document alone are chance and are left out of its length, so that long
 * texts are not punished for them; in a small one they are what the document is about.
 */
const SMALL = 20;
/** Rarity among a few documents is no rarity: it is reckoned as if so many more had been read that lack the term. */
const UNSEEN = 100;

/** The terms of a collection by numbers, and how many documents hold each. */
export interface NumberedTerms {
  readonly numbered: readonly Uint32Array[];
  readonly counts: Uint32Array;
}

/** Numbers the terms of documents in the order in which they are met. */
export function numberTerms(documents: readonly SortedTerms[]): NumberedTerms {
  const numbers = new Map<number, number>();
  const numbered = documents.map(({ hashes }) => hashes.map((hash) => numberOf(numbers, hash)));
  const counts = new Uint32Array(numbers.size);
  for (const terms of numbered) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return { numbered, counts };
}

function numberOf(numbers: Map<number, number>, hash: number): number {
  const known = numbers.get(hash);
  if (known !== undefined) return known;
  numbers.set(hash, numbers.size);
  return numbers.size - 1;
}

/**
 * What each document's terms weigh: often there, and rare among the documents. The product of two documents' weights, summed
 * over the terms they share, is the cosine of the angle between them.
 */
export function weighTerms(documents: readonly SortedTerms[]): WeighedTerms {
  const { numbered, counts } = numberTerms(documents);
  const lone = Math.min(1, SMALL / documents.length);
  const rarity = Float64Array.from(counts, (count) => Math.log((documents.length + UNSEEN) / count) ** 2);
  const vectors = documents.map(({ often }, at) => {
    const terms = numbered[at] ?? new Uint32Array();
    const weights = often.map((times, place) => (1 + Math.log1p(times)) * (rarity[terms[place] ?? 0] ?? 0));
    let length = 0;
    for (const [place, weight] of weights.entries()) length += weight ** 2 * ((counts[terms[place] ?? 0] ?? 0) > 1 ? 1 : lone);
    const isShared = (_: number, place: number): boolean => (counts[terms[place] ?? 0] ?? 0) > 1;
    const norm = Math.sqrt(length) || 1;
    return { terms: terms.filter(isShared), weights: weights.filter(isShared).map((weight) => weight / norm) };
  });
  return { vectors, termCount: counts.length };
}
