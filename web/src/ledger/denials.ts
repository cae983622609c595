import { IS_VAGUE } from '../../../src/codebook/qualifier.ts';
import type { Posture, PostureEntry } from '../../../src/model/posture.ts';
import { type Cell, cellOf, isSameForce } from './ledgerCell.ts';

/** Denials that stand in one cell of the ledger. */
export interface Denials {
  readonly cell: Cell;
  readonly entries: readonly PostureEntry[];
}

/** Who says 'no thousands are there' denies whatever is told. */
const isOfAny = ({ quantity: { low, high, qualifier } }: PostureEntry): boolean => (low === null && high === null) || IS_VAGUE[qualifier];

/** What others say is not so of the figures of a cell: denials of their numbers, of whatever place, and those of the row that give none. */
export function denialsOf(cell: Cell, { forces, losses }: Pick<Posture, 'forces' | 'losses'>): readonly Denials[] {
  if (cell.column === 'denied') return [];
  const denying = new Set(cell.entries.flatMap(({ deniedBy = [] }) => deniedBy));
  return [...forces, ...losses].flatMap((row) => {
    if (!isSameForce(row, cell.row) || row.item !== cell.row.item) return [];
    const denied = cellOf(row, 'denied');
    const entries = denied?.entries.filter((one) => denying.has(one.quantity.id) || (row === cell.row && isOfAny(one))) ?? [];
    return denied === null || entries.length === 0 ? [] : [{ cell: denied, entries }];
  });
}
