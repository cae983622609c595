import type { Nearness } from './averageLink.ts';
import type { StoryTerms } from './storyTerms.ts';

/** A document as stories compare it: what it is about, and the day it was published, counted from 1970; null where unknown. */
export interface AboutDay {
  readonly terms: StoryTerms;
  readonly day: number | null;
}

/** Days apart at which two documents alike in words are held to be 0.6 as near. */
const KERNEL_DAYS = 4;
/** Documents further apart than this are of two stories, however alike. */
const REACH_DAYS = 3 * KERNEL_DAYS;
/** Without days to tell two matters of one kind apart, words must be that much nearer. Tuned as the least nearness is. */
const UNDATED = 2 / 3;
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;

/**
 * How near the documents are to one another: the cosine of their terms, each weighed by its rarity among them, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  const vectors = weigh(documents);
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>();
  const pairs: Nearness[] = [];
  for (const [b, { vector, day }] of vectors.entries()) {
    const sums = new Map<number, number>();
    for (const [term, weight] of vector) {
      const others = holders.get(term) ?? [];
      for (const other of others) sums.set(other.at, (sums.get(other.at) ?? 0) + weight * other.weight);
      others.push({ at: b, weight });
      holders.set(term, others);
    }
    for (const [a, cosine] of sums) {
      const near = cosine * kernel(vectors[a]?.day ?? null, day);
      if (near >= NEAR_MIN) pairs.push({ a, b, near });
    }
  }
  return pairs;
}

function kernel(a: number | null, b: number | null): number {
  if (a === null || b === null) return UNDATED;
  const days = Math.abs(a - b);
  return days > REACH_DAYS ? 0 : Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2));
}

interface Weighed {
  readonly vector: ReadonlyMap<string, number>;
  readonly day: number | null;
}

/**
 * In a large collection most terms that stand in one document alone are chance and are left out of its length, so that long
 * texts are not punished for them; in a small one they are what the document is about.
 */
const SMALL = 20;
/** Rarity among a few documents is no rarity: it is reckoned as if so many more had been read that lack the term. */
const UNSEEN = 100;

function weigh(documents: readonly AboutDay[]): readonly Weighed[] {
  const counts = new Map<string, number>();
  for (const { terms } of documents) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const lone = Math.min(1, SMALL / documents.length);
  const rarity = (count: number): number => Math.log((documents.length + UNSEEN) / count) ** 2;
  return documents.map(({ terms, day }) => {
    const shared: (readonly [string, number])[] = [];
    let length = 0;
    for (const [term, often] of terms) {
      const count = counts.get(term) ?? 1;
      const weight = (1 + Math.log1p(often)) * rarity(count);
      length += weight ** 2 * (count > 1 ? 1 : lone);
      if (count > 1) shared.push([term, weight]);
    }
    return { vector: new Map(shared.map(([term, weight]) => [term, weight / Math.sqrt(length)])), day };
  });
}
