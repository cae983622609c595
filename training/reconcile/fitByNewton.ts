import { type LinkExample, linkChance } from './ecb/fitLinks.ts';

const STEPS = 25;
const SETTLED = 1e-3;

/** An example that counts as so many. */
export type WeighedExample = LinkExample & { readonly weight?: number };

/**
 * Weights of a logistic regression with few signs, the last that of no signs at all, by Newton's method: unlike descent it finds
 * the one answer even where signs say nearly the same. `penalty` holds the squares of the signs' weights small, beside the mean
 * loss of an example.
 */
export function fitByNewton(examples: readonly WeighedExample[], penalty: number): Float64Array {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at < size - 1 ? penalty * weight : 0));
    const bend = Array.from(slope, (_, row) => slope.map((__, column) => (row === column && row < size - 1 ? penalty : 0)));
    for (const { signs, right, weight = 1 } of examples) {
      const chance = linkChance(weights, signs);
      const share = weight / total;
      for (let row = 0; row < size; row++) {
        const sign = share * (signs[row] ?? 1);
        slope[row] = (slope[row] ?? 0) + (chance - (right ? 1 : 0)) * sign;
        addTimes(bend[row] ?? slope, signs, row, chance * (1 - chance) * sign);
      }
    }
    for (let row = 0; row < size; row++)
      for (let column = 0; column < row; column++) (bend[row] ?? slope)[column] = bend[column]?.[row] ?? 0;
    const change = solve(
      bend.map((row) => [...row]),
      [...slope],
    );
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (change.every((one) => Math.abs(one) < SETTLED)) break;
  }
  return weights;
}

/** Adds the signs from one of them on, and the 1 that ends them, so many times. */
function addTimes(row: Float64Array, signs: Float64Array, from: number, times: number): void {
  for (let at = from; at < signs.length; at++) row[at] = (row[at] as number) + times * (signs[at] as number);
  row[signs.length] = (row[signs.length] as number) + times;
}

/** What `rows` times gives `right`, by elimination; the rows are those of a positive definite matrix. */
function solve(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const work = rows.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of work.entries()) {
    const scale = pivot[at] ?? 1;
    for (const [other, row] of work.entries()) {
      if (other === at) continue;
      const share = (row[at] ?? 0) / scale;
      for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
    }
  }
  return work.map((row, at) => (row[rows.length] ?? 0) / (row[at] ?? 1));
}
