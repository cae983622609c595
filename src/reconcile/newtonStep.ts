/** Signs of something, with what it is held to be: 1 right, 0 wrong. */
export interface HeldSigns {
  readonly signs: ArrayLike<number>;
  readonly held: number;
}

/** What the weights are drawn to, and how strongly: by weight, one over the variance of a normal prior, in units of one example. */
export interface Prior {
  readonly weights: ArrayLike<number>;
  readonly pull: ArrayLike<number>;
}

/** The chance that weights give to signs; the last weight is that of no signs at all. */
export const chanceOf = (weights: ArrayLike<number>, signs: ArrayLike<number>): number => 1 / (1 + Math.exp(-oddsOf(weights, signs)));

/** The same as the logarithm of the odds. */
export function oddsOf(weights: ArrayLike<number>, signs: ArrayLike<number>): number {
  let sum = weights[signs.length] ?? 0;
  for (let at = 0; at < signs.length; at++) sum += (weights[at] ?? 0) * (signs[at] ?? 0);
  return sum;
}

/** One step of Newton's method towards the weights of a logistic regression, the last that of no signs at all. */
export function newtonStep(weights: Float64Array, examples: Iterable<HeldSigns>, prior: Prior): Float64Array {
  const size = weights.length;
  const slope = weights.map((weight, at) => (prior.pull[at] ?? 0) * (weight - (prior.weights[at] ?? 0)));
  // The lower half of a symmetric matrix, row after row in one array: hundreds of thousands of pairs go through it.
  const bend = new Float64Array(size * size);
  for (let at = 0; at < size; at++) bend[at * size + at] = prior.pull[at] ?? 0;
  const given = new Float64Array(size).fill(1);
  for (const { signs, held } of examples) {
    for (let at = 0; at < size - 1; at++) given[at] = signs[at] ?? 1;
    const chance = chanceOf(weights, signs);
    const spread = chance * (1 - chance);
    for (let row = 0; row < size; row++) {
      const sign = given[row] ?? 1;
      slope[row] = (slope[row] ?? 0) + (chance - held) * sign;
      const [part, start] = [spread * sign, row * size];
      for (let column = 0; column <= row; column++) bend[start + column] = (bend[start + column] ?? 0) + part * (given[column] ?? 1);
    }
  }
  const change = solve(
    Array.from(weights, (_, row) => weights.map((__, column) => bend[Math.max(row, column) * size + Math.min(row, column)] ?? 0)),
    slope,
  );
  return weights.map((weight, at) => weight - (change[at] ?? 0));
}

/** What `rows` times gives `right`, by elimination; the rows are those of a positive definite matrix. */
function solve(rows: readonly Float64Array[], right: Float64Array): readonly number[] {
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
