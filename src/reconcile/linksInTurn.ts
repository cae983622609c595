import type { LinkColumns } from '../model/linkColumns.ts';

/**
 * The order in which links of so many tellings are taken, told by their places in the columns: those of the highest weight first, and of one weight in
 * reading order. Sorted by counting, three times, each keeping the order of the one before: links are many, and different weights few.
 */
export function linksInTurn({ a, b, weights }: LinkColumns, count: number): Uint32Array {
  const { ranks, distinct } = ranksOf(weights);
  return sortedBy(sortedBy(sortedBy(null, b, count), a, count), ranks, distinct);
}

/** For each weight, how many different ones are higher. */
function ranksOf(weights: Float64Array): { readonly ranks: Uint32Array; readonly distinct: number } {
  const { numbers, known } = numbered(weights);
  const rankOf = new Uint32Array(known.length);
  for (const [rank, number] of [...known.keys()].sort((x, y) => (known[y] ?? 0) - (known[x] ?? 0)).entries()) rankOf[number] = rank;
  const ranks = numbers;
  for (let at = 0; at < ranks.length; at++) ranks[at] = rankOf[ranks[at] ?? 0] ?? 0;
  return { ranks, distinct: known.length };
}

/** A power of two. Different weights are few, and what does not fit is looked up in a Map. */
const SLOTS = 4096;
const SPREAD = 0x9e3779b1;

/** Numbers the different weights as they are met. */
function numbered(weights: Float64Array): { readonly numbers: Uint32Array; readonly known: readonly number[] } {
  const halves = new Uint32Array(weights.buffer, weights.byteOffset, 2 * weights.length);
  const [slots, held] = [new Uint32Array(SLOTS), new Float64Array(SLOTS)];
  const [known, others]: [number[], Map<number, number>] = [[], new Map()];
  const numbers = new Uint32Array(weights.length);
  const numberOf = (weight: number): number => {
    const number = others.get(weight) ?? known.length;
    if (number === known.length) {
      others.set(weight, number);
      known.push(weight);
    }
    return number;
  };
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const slot = (Math.imul((halves[2 * at] ?? 0) ^ (halves[2 * at + 1] ?? 0), SPREAD) >>> 20) & (SLOTS - 1);
    if (slots[slot] !== 0 && held[slot] === weight) {
      numbers[at] = (slots[slot] ?? 0) - 1;
      continue;
    }
    const number = numberOf(weight);
    slots[slot] = number + 1;
    held[slot] = weight;
    numbers[at] = number;
  }
  return { numbers, known };
}

/** Sorts places, or all in their order, by the keys that stand there, all below `limit`; of equal keys the order stays. */
function sortedBy(places: Uint32Array | null, keys: Uint32Array, limit: number): Uint32Array {
  const next = new Uint32Array(limit + 1);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    next[key + 1] = (next[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < limit; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Uint32Array(keys.length);
  for (let from = 0; from < keys.length; from++) {
    const place = places === null ? from : (places[from] ?? 0);
    const key = keys[place] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}
