import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { PostureRow } from '../../../src/model/posture.ts';
import { endDaysText } from './endDays.ts';
import { type Cell, cellOf, isContradicted, voicesIn } from './ledgerCell.ts';
import { type ChangeTold, changesBeside, mainIn, type Span, spanOf } from './rangeText.ts';

/** What the ledger shows of a cell. */
export interface ShownCell {
  readonly span: Span;
  readonly voices: number;
  readonly isContradicted: boolean;
  /** How many of its figures others deny. */
  readonly denied: 'none' | 'some' | 'all';
  /** Of which days its ends are, where they lie apart. */
  readonly days: string | null;
  readonly changes: readonly ChangeTold[];
}

/** Null where nothing is told in that column. */
export function shownCell(row: PostureRow, column: PostureColumn): ShownCell | null {
  const cell = cellOf(row, column);
  const span = cell && spanOf(cell);
  if (!cell || !span) return null;
  return {
    span,
    voices: voicesIn({ entries: mainIn(cell) }),
    isContradicted: isContradicted(cell),
    denied: deniedIn(cell),
    days: endDaysText(cell),
    changes: changesBeside(cell),
  };
}

function deniedIn({ entries }: Cell): ShownCell['denied'] {
  const denied = entries.filter(({ deniedBy, quantity }) => deniedBy !== undefined || quantity.chargeDeniedBy !== undefined).length;
  return denied === 0 ? 'none' : denied < entries.length ? 'some' : 'all';
}

const DENIED: Readonly<Record<ShownCell['denied'], string>> = { none: '', some: ', some denied', all: ', denied' };

/** How what a cell tells stands to what others say, behind the count of its voices: ', contradicting, some denied'. */
export const standsText = ({ isContradicted: differ, denied }: Pick<ShownCell, 'isContradicted' | 'denied'>): string =>
  `${differ ? ', contradicting' : ''}${DENIED[denied]}`;

/** The one from before where the other shows the same: from day to day few of hundreds of cells change, and the rest need not be drawn again. */
export const keepShown = (before: ShownCell | null, now: ShownCell | null): ShownCell | null =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;

/** The moments of a row from before, where they are the same. */
export const keepHistory = (before: PostureRow['history'], now: PostureRow['history']): PostureRow['history'] =>
  before.length === now.length && before.every(({ figure }, at) => figure === now[at]?.figure) ? before : now;
