import type { Nearness } from './averageLink.ts';
import type { StoryTerms } from './storyTerms.ts';

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
/**
 * Without days to tell two matters of one kind apart, what counts is how much nearer two documents are than each is to its
 * nearest on average (cross-domain similarity local scaling, Conneau and others 2018), times this much, so that one least
 * nearness serves both. Tuned as that is.
 */
const UNDATED_WEIGHT = 2.4;
const NEAREST = 10;
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;

/**
 * How near the documents are to one another: the cosine of their terms, each weighed by its rarity among them, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002); of undated ones, by how far it is above what is
 * usual for the two. Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  const vectors = weigh(documents);
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
  return documents.every(({ day }) => day === null) ? aboveUsual(documents.length, pairs) : pairs;
}

/** Pairs by how far they are above what is usual for their documents: the mean of each one's nearest. */
function aboveUsual(count: number, pairs: readonly Nearness[]): readonly Nearness[] {
  const nears: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b, near } of pairs) {
    nears[a]?.push(near);
    nears[b]?.push(near);
  }
  const usual = nears.map((all) =>
    all
      .sort((x, y) => y - x)
      .slice(0, NEAREST)
      .reduce((sum, near) => sum + near / NEAREST, 0),
  );
  return pairs.flatMap(({ a, b, near }) => {
    const above = (near - ((usual[a] ?? 0) + (usual[b] ?? 0)) / 2) * UNDATED_WEIGHT;
    return above >= NEAR_MIN ? [{ a, b, near: above }] : [];
  });
}

function kernel(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(a - b);
  return days > REACH_DAYS ? 0 : Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2));
}

/** Terms that other documents share, ascending, and how much each weighs. */
interface Weighed {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

interface Posting {
  readonly at: number;
  readonly weight: number;
}

function postings(vectors: readonly Weighed[]): ReadonlyMap<number, readonly Posting[]> {
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

function weigh(documents: readonly AboutDay[]): readonly Weighed[] {
  const counts = new Map<number, number>();
  for (const { terms } of documents) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const lone = Math.min(1, SMALL / documents.length);
  const rarity = (count: number): number => Math.log((documents.length + UNSEEN) / count) ** 2;
  return documents.map(({ terms }) => {
    const shared: (readonly [number, number])[] = [];
    let length = 0;
    // In one order whatever the terms came in, so that sums are the same to the last digit.
    for (const [term, often] of [...terms].sort(([a], [b]) => a - b)) {
      const count = counts.get(term) ?? 1;
      const weight = (1 + Math.log1p(often)) * rarity(count);
      length += weight ** 2 * (count > 1 ? 1 : lone);
      if (count > 1) shared.push([term, weight]);
    }
    return { terms: shared.map(([term]) => term), weights: shared.map(([, weight]) => weight / Math.sqrt(length)) };
  });
}
