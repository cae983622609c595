import type { LinkColumns } from '../model/linkColumns.ts';

/**
 * The order in which links of so many tellings are taken, told by their places in the columns: those of the highest weight first, and of one weight in
 * reading order. Sorted by counting, three times, each keeping the order of the one before: links are many, and different weights few.
 */
export function linksInTurn({ a, b, weights }: LinkColumns, count: number): Uint32Array {
  const { ranks, distinct } = ranksOf(weights);
  const byOther = sortedBy(Uint32Array.from(a.keys()), b, count);
  return sortedBy(sortedBy(byOther, a, count), ranks, distinct);
}

/** For each weight, how many different ones are higher. */
function ranksOf(weights: Float64Array): { readonly ranks: Uint32Array; readonly distinct: number } {
  const known = new Map<number, number>();
  const met = Uint32Array.from(weights, (weight) => {
    const number = known.get(weight) ?? known.size;
    if (number === known.size) known.set(weight, number);
    return number;
  });
  const rankOf = new Uint32Array(known.size);
  for (const [rank, weight] of [...known.keys()].sort((x, y) => y - x).entries()) rankOf[known.get(weight) ?? 0] = rank;
  return { ranks: met.map((number) => rankOf[number] ?? 0), distinct: known.size };
}

/** Sorts places by the keys that stand there, all below `limit`; of equal keys the order stays. */
function sortedBy(places: Uint32Array, keys: Uint32Array, limit: number): Uint32Array {
  const next = new Uint32Array(limit + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 0; key < limit; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const key = keys[place] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}
