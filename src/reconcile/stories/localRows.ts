import { type NearnessRow, productRows } from './nearnessRows.ts';
import type { SortedTerms } from './storyTerms.ts';
import { type Weighed, weighTerms } from './weighTerms.ts';

/** The reports around a document are so many times those whose mean is usual for it, and between these bounds. */
const AROUND_PER_NEAREST = 4;
const AROUND_MIN = 12;
const AROUND_MAX = 200;
/** What is common in the whole collection tells little, what is common around a document less still. */
const RARITY_POWER = 1;

/** The reports around each document, as `near` tells them; `nearest` is how many have the mean that is usual for it. */
export const reportsAround = (near: NearnessRow, nearest: readonly number[]): readonly (readonly number[])[] =>
  nearest.map((count, own) => nearestTo(near(own), Math.min(AROUND_MAX, Math.max(AROUND_MIN, AROUND_PER_NEAREST * count))));

/**
 * By words that are rare among the reports around a document as well as among all: what every report of one kind says does not
 * make two of them near. The mean of both ways.
 */
export function localRows(words: readonly SortedTerms[], reports: readonly (readonly number[])[]): NearnessRow {
  const weighed = weighTerms(words, RARITY_POWER);
  const { vectors, termCount } = weighed;
  const holders = new Uint16Array(termCount);
  const local = vectors.map((vector, own) => {
    const around = reports[own] ?? [];
    for (const other of around) for (const term of vectors[other]?.terms ?? []) holders[term] = (holders[term] ?? 0) + 1;
    const made = byRarityAround(vector, holders, around.length);
    for (const other of around) for (const term of vectors[other]?.terms ?? []) holders[term] = 0;
    return made;
  });
  const [down, up] = [productRows({ vectors: local, termCount }, weighed), productRows(weighed, { vectors: local, termCount })];
  return (own) => {
    const back = up(own);
    return down(own).map((sum, other) => (sum + (back[other] ?? 0)) / 2);
  };
}

/** The places of the `count` nearest, the first of equals; the document itself stands at 0. */
function nearestTo(row: Float64Array, count: number): readonly number[] {
  const last = row.toSorted()[Math.max(1, row.length - count)] ?? 0;
  const nearer = [...row.keys()].filter((at) => (row[at] ?? 0) > last);
  for (let at = 0; at < row.length && nearer.length < Math.min(count, row.length - 1); at++) if (row[at] === last) nearer.push(at);
  return nearer;
}

/** The weights times how rare each term is around, at length 1. */
function byRarityAround({ terms, weights }: Weighed, holders: Uint16Array, around: number): Weighed {
  const local = weights.map((weight, place) => weight * Math.max(0, Math.log((around + 2) / ((holders[terms[place] ?? 0] ?? 0) + 1))));
  const length = Math.sqrt(local.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms, weights: local.map((weight) => weight / length) };
}
