/** A number with the weight of who gives it. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/** The lowest value up to which half of the weight lies: always a number that somebody gave. NaN where there is none. */
export const weightedMedian = (votes: readonly Weighed[]): number => medianOfRising(votes.toSorted((a, b) => a.value - b.value));

/** The same of values that rise. */
export function medianOfRising(ordered: readonly Weighed[]): number {
  const half = ordered.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { value, weight } of ordered) {
    sum += weight;
    // Sums of fractions miss an exact half by a hair.
    if (sum >= half - 1e-9) return value;
  }
  return Number.NaN;
}
