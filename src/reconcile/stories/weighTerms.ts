import { type NumberedTerms, numberTerms } from './numberTerms.ts';
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
/** How much more rare terms tell. */
const RARITY_POWER = 2;

/** How rare a term is that so many of the documents hold. */
export const rarityOf = (count: number, documents: number, power = RARITY_POWER): number => Math.log((documents + UNSEEN) / count) ** power;

/** How far a term that one document alone holds counts for its length. */
export const loneShare = (documents: number): number => Math.min(1, SMALL / documents);

/** How many documents hold each term. */
export function countHolders({ numbered, termCount }: NumberedTerms): Uint32Array {
  const counts = new Uint32Array(termCount);
  for (const terms of numbered) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/**
 * What each document's terms weigh: often there, and rare among the documents. The product of two documents' weights, summed
 * over the terms they share, is the cosine of the angle between them.
 */
export function weighTerms(documents: readonly SortedTerms[], rarityPower = RARITY_POWER): WeighedTerms {
  const terms = numberTerms(documents);
  const counts = countHolders(terms);
  const rarities = Float64Array.from({ length: documents.length + 1 }, (_, count) => rarityOf(count, documents.length, rarityPower));
  const lone = loneShare(documents.length);
  const vectors = documents.map((one, at) =>
    weighOne({ terms: terms.numbered[at] ?? NONE, loudness: loudnessOf(one) }, { counts, rarities, lone }),
  );
  return { vectors, termCount: terms.termCount };
}

const NONE = new Uint32Array();

interface Collection {
  /** How many documents hold each term. */
  readonly counts: Uint32Array;
  /** By how many hold it. */
  readonly rarities: Float64Array;
  /** How far what one document alone holds counts for its length. */
  readonly lone: number;
}

function weighOne({ terms, loudness }: { readonly terms: Uint32Array; readonly loudness: Float64Array }, among: Collection): Weighed {
  const { counts, rarities, lone } = among;
  const [shared, weights] = [new Uint32Array(terms.length), new Float64Array(terms.length)];
  let [length, kept] = [0, 0];
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? 0;
    const count = counts[term] ?? 0;
    const weight = (loudness[place] ?? 0) * (rarities[count] ?? 0);
    length += weight * weight * (count > 1 ? 1 : lone);
    if (count < 2) continue;
    shared[kept] = term;
    weights[kept] = weight;
    kept += 1;
  }
  const norm = Math.sqrt(length) || 1;
  for (let place = 0; place < kept; place++) weights[place] = (weights[place] ?? 0) / norm;
  return { terms: shared.subarray(0, kept), weights: weights.subarray(0, kept) };
}

const loudnesses = new WeakMap<SortedTerms, Float64Array>();

/** Terms count in halves and their sums: logarithms of most are looked up. */
const LOUDNESS = Float64Array.from({ length: 256 }, (_, halves) => 1 + Math.log1p(halves / 2));

/** How loud a term is that stands so many times in a document: often is louder than once, though not by as much. */
export const loudnessAt = (times: number): number => LOUDNESS[2 * times] ?? 1 + Math.log1p(times);

/** How loud each term stands in a document. */
export function loudnessOf(document: SortedTerms): Float64Array {
  const known = loudnesses.get(document) ?? document.often.map(loudnessAt);
  loudnesses.set(document, known);
  return known;
}
