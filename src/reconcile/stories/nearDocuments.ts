import type { Nearness } from './averageLink.ts';
import { type StoryTerms, sortedTerms } from './storyTerms.ts';
import type { TermNumbers } from './termNumbers.ts';
import { postings, weighTerms } from './weighTerms.ts';

/** A document as stories compare it: what it is about, and the day it was published, counted from 1970; null where unknown. */
export interface AboutDay {
  readonly terms: StoryTerms;
  readonly day: number | null;
  /** Whether its story is settled: two such documents are not compared. */
  readonly isSettled: boolean;
}

/** Days apart at which two documents alike in words are held to be 0.6 as near. */
const KERNEL_DAYS = 4;
/** Documents further apart than this are of two stories: not even the same words would be near enough to be joined. */
export const REACH_DAYS = 2 * KERNEL_DAYS;
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;

/**
 * How near the documents are to one another: the cosine of their terms, each weighed by its rarity among them, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out. Those
 * who compare many windows hand down the numbers of their terms.
 */
export function nearDocuments(documents: readonly AboutDay[], numbers?: TermNumbers): readonly Nearness[] {
  const weighed = weighTerms(
    documents.map(({ terms }) => sortedTerms(terms, 'about')),
    numbers,
  );
  const { starts, holders, weights: held } = postings(weighed);
  const isOpen = Uint8Array.from(documents, ({ isSettled }) => (isSettled ? 0 : 1));
  const sums = new Float64Array(documents.length);
  const pairs: Nearness[] = [];
  for (const [b, { terms, weights }] of weighed.vectors.entries()) {
    if (isOpen[b] === 0) continue;
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0;
      for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
        const a = holders[place] ?? 0;
        sums[a] = (sums[a] ?? 0) + weight * (held[place] ?? 0);
      }
    }
    for (const [a, sum] of sums.entries()) {
      if (sum === 0) continue;
      sums[a] = 0;
      // Two that are both open are met from the later one.
      if (a === b || (a > b && isOpen[a] === 1)) continue;
      const near = sum * kernel(documents[a]?.day ?? null, documents[b]?.day ?? null);
      if (near >= NEAR_MIN) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), near });
    }
  }
  return pairs;
}

function kernel(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(a - b);
  return days > REACH_DAYS ? 0 : Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2));
}
