import type { Nearness } from './averageLink.ts';
import { type StoryTerms, termsOfKind } from './storyTerms.ts';
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
/** Documents further apart than this are of two stories, however alike. */
export const REACH_DAYS = 3 * KERNEL_DAYS;
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;

/**
 * How near the documents are to one another: the cosine of their terms, each weighed by its rarity among them, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  const vectors = weighTerms(documents.map(({ terms }) => termsOfKind(terms, 'about')));
  const holders = postings(vectors);
  const sums = new Float64Array(documents.length);
  const pairs: Nearness[] = [];
  for (const [b, { terms, weights }] of vectors.entries()) {
    const own = documents[b];
    if (own === undefined || own.isSettled) continue;
    const met: number[] = [];
    for (const [at, term] of terms.entries()) {
      for (const other of holders.get(term) ?? []) {
        // Two that are both open are met from the later one.
        if (other.at === b || (other.at > b && documents[other.at]?.isSettled === false)) continue;
        if (sums[other.at] === 0) met.push(other.at);
        sums[other.at] = (sums[other.at] ?? 0) + (weights[at] ?? 0) * other.weight;
      }
    }
    for (const a of met.sort((x, y) => x - y)) {
      const near = (sums[a] ?? 0) * kernel(documents[a]?.day ?? null, own.day);
      if (near >= NEAR_MIN) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), near });
      sums[a] = 0;
    }
  }
  return pairs;
}

function kernel(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(a - b);
  return days > REACH_DAYS ? 0 : Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2));
}
