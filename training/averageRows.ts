import type { WeightRow } from './perceptron.ts';

/**
 * The mean of several trainings of one classifier; a weight that one of them lacks is 0 there.
 * Trainings that differ only in the order of their sentences err in different places, and their mean errs less.
 */
export function averageRows(trainings: readonly (readonly WeightRow[])[]): readonly WeightRow[] {
  const sums = new Map<number, Map<number, number>>();
  for (const { key, classes, weights } of trainings.flat()) {
    const row = sums.get(key) ?? new Map<number, number>();
    classes.forEach((cls, i) => {
      row.set(cls, (row.get(cls) ?? 0) + (weights[i] ?? 0));
    });
    sums.set(key, row);
  }
  const rows = [...sums].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  return rows.map(([key, row]) => {
    const cells = [...row].sort(([a], [b]) => a - b);
    return { key, classes: cells.map(([cls]) => cls), weights: cells.map(([, sum]) => sum / trainings.length) };
  });
}
