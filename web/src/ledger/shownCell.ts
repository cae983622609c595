import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { PostureRow } from '../../../src/model/posture.ts';
import { cellOf, isContradicted, voicesIn } from './ledgerCell.ts';
import { type ChangeTold, changesBeside, mainIn, type Span, spanOf } from './rangeText.ts';

/** What the ledger shows of a cell. */
export interface ShownCell {
  readonly span: Span;
  readonly voices: number;
  readonly isContradicted: boolean;
  readonly changes: readonly ChangeTold[];
}

/** Null where nothing is told in that column. */
export function shownCell(row: PostureRow, column: PostureColumn): ShownCell | null {
  const cell = cellOf(row, column);
  const span = cell && spanOf(cell);
  if (!cell || !span) return null;
  return { span, voices: voicesIn({ entries: mainIn(cell) }), isContradicted: isContradicted(cell), changes: changesBeside(cell) };
}

/** The one from before where the other shows the same: from day to day few of hundreds of cells change, and the rest need not be drawn again. */
export const keepShown = (before: ShownCell | null, now: ShownCell | null): ShownCell | null =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;

/** The moments of a row from before, where they are the same. */
export const keepHistory = (before: PostureRow['history'], now: PostureRow['history']): PostureRow['history'] =>
  before.length === now.length && before.every(({ figure }, at) => figure === now[at]?.figure) ? before : now;
