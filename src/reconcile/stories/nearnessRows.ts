import type { StoryTerms } from './storyTerms.ts';
import { countHolders, postings, type Weighed, weighTerms } from './weighTerms.ts';

/** How near a document, by its place, is to each of all; itself is at 0. */
export type NearnessRow = (own: number) => Float64Array;

/** By the cosine of the documents' terms: what rare terms they share tells most. */
export function cosineRows(documents: readonly StoryTerms[]): NearnessRow {
  const vectors = weighTerms(documents);
  const holders = postings(vectors);
  return (own) => {
    const row = new Float64Array(documents.length);
    const { terms = [], weights = [] } = vectors[own] ?? {};
    for (const [at, term] of terms.entries()) {
      for (const { at: other, weight } of holders.get(term) ?? []) row[other] = (row[other] ?? 0) + (weights[at] ?? 0) * weight;
    }
    row[own] = 0;
    return row;
  };
}

/** From how many times on a term's standing again in a document tells little more. */
const SATURATION = 2.5;
/** Rare terms tell more, though less so than for the cosine. */
const RARITY_POWER = 1.5;
/** As if so many more documents lacked a term; of more, what most documents of a small collection hold would be rare. */
const UNSEEN = 5;
/** How far a term counts for less in a document longer than others. */
const LENGTH_SHARE = 0.75;

/**
 * By how much of what each document is about the other has too, as BM25 weighs it (Robertson and Zaragoza 2009), the geometric mean
 * of both ways: a few very rare terms in common tell less here than many of middling rarity.
 */
export function saturatedRows(documents: readonly StoryTerms[]): NearnessRow {
  const vectors = saturate(documents);
  const wholes = vectors.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  const holders = postings(vectors);
  return (own) => {
    const [given, met] = [new Float64Array(documents.length), new Float64Array(documents.length)];
    const { terms = [], weights = [] } = vectors[own] ?? {};
    for (const [at, term] of terms.entries()) {
      for (const { at: other, weight } of holders.get(term) ?? []) {
        given[other] = (given[other] ?? 0) + (weights[at] ?? 0);
        met[other] = (met[other] ?? 0) + weight;
      }
    }
    const whole = wholes[own] ?? 0;
    return given.map((sum, other) =>
      sum === 0 || other === own ? 0 : Math.sqrt((sum * (met[other] ?? 0)) / (whole * (wholes[other] ?? 1))),
    );
  };
}

/** What each term of each document weighs, its own alone too. */
function saturate(documents: readonly StoryTerms[]): readonly Weighed[] {
  const holders = countHolders(documents);
  const rarityOf = (term: number): number => Math.log((documents.length + UNSEEN) / (holders.get(term) ?? 1)) ** RARITY_POWER;
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, often) => sum + often, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / documents.length || 1;
  return documents.map((terms, at) => {
    const spread = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[at] ?? 0)) / usual);
    // In one order whatever the terms came in, so that sums are the same to the last digit.
    const ordered = [...terms].sort(([a], [b]) => a - b);
    return {
      terms: ordered.map(([term]) => term),
      weights: ordered.map(([term, often]) => (rarityOf(term) * often * (SATURATION + 1)) / (often + spread)),
    };
  });
}
