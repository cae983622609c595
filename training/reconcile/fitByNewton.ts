import { type LinkExample, linkChance } from './ecb/fitLinks.ts';

const STEPS = 25;
const SETTLED = 1e-6;

/**
 * Weights of a logistic regression with few signs, the last that of no signs at all, by Newton's method: unlike descent it finds
 * the one answer even where signs say nearly the same. `penalty` holds the squares of the signs' weights small, beside the mean
 * loss of an example.
 */
export function fitByNewton(examples: readonly LinkExample[], penalty: number): Float64Array {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = Array.from(weights, (weight, at) => (at < size - 1 ? penalty * weight : 0));
    const bend = slope.map((_, row) => slope.map((__, column) => (row === column && row < size - 1 ? penalty : 0)));
    for (const { signs, right } of examples) {
      const chance = linkChance(weights, signs);
      for (const [row, bends] of bend.entries()) {
        const sign = (signs[row] ?? 1) / examples.length;
        slope[row] = (slope[row] ?? 0) + (chance - (right ? 1 : 0)) * sign;
        for (let column = 0; column < size; column++) {
          bends[column] = (bends[column] ?? 0) + chance * (1 - chance) * sign * (signs[column] ?? 1);
        }
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (change.every((one) => Math.abs(one) < SETTLED)) break;
  }
  return weights;
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
