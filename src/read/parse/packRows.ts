import type { Arena } from './arena.ts';
import type { WeightRow } from './weightRows.ts';

/** Rows that the kernel reads at a time. */
export const GROUP_ROWS = 16;

/** Where a packed matrix lies, and its size: `groups` of 16 rows of `pairs` of two numbers. */
export interface PackedRows {
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
  readonly groups: number;
  readonly pairs: number;
}

/** The next multiple. */
export const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/**
 * Lays rows out as the kernel reads them: for 16 rows at a time, the first two numbers of each row, then the next two, and so on.
 * Rows that are missing, at the end or as `null`, are zero. @param columns at least as many as a row has; even.
 */
export function packRows(arena: Arena, rows: readonly (WeightRow | null)[], columns: number): PackedRows {
  const groups = Math.ceil(rows.length / GROUP_ROWS);
  const pairs = columns / 2;
  const count = groups * GROUP_ROWS;
  const [weights, scales, biases] = [arena.take(count * columns * 2), arena.take(count * 4), arena.take(count * 4)];
  const [weightsView, scalesView, biasesView] = [
    arena.shorts(weights, count * columns),
    arena.floats(scales, count),
    arena.floats(biases, count),
  ];
  rows.forEach((row, at) => {
    if (row === null) return;
    scalesView[at] = row.scale;
    biasesView[at] = row.bias;
    const first = Math.floor(at / GROUP_ROWS) * GROUP_ROWS * columns + (at % GROUP_ROWS) * 2;
    for (let column = 0; column < row.numbers.length; column++)
      weightsView[first + (column >> 1) * GROUP_ROWS * 2 + (column & 1)] = row.numbers[column] as number;
  });
  return { weights, scales, biases, groups, pairs };
}
