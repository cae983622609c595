import { scoreRows } from './evalTable.ts';
import type { EvalResult, Measures } from './evaluateSet.ts';

const points = (share: number): string => (100 * share).toFixed(1);

/** What the fast grade loses of each score against the accurate one, in points of F1, one line a set. */
export const fastLoss = (accurate: readonly EvalResult[], fast: readonly EvalResult[]): readonly string[] =>
  accurate.flatMap(({ name, title, measures }) => {
    const other: Measures | undefined = fast.find((one) => one.name === name)?.measures;
    if (!other) return [];
    const losses = scoreRows(measures).map(({ title: row, score }, at) => {
      const lost = score.f1 - (scoreRows(other)[at]?.score.f1 ?? 0);
      return `${row} ${lost > 0 ? '−' : '+'}${points(Math.abs(lost))}`;
    });
    return [`${title}, points of F1 that --fast changes: ${losses.join('; ')}`];
  });
