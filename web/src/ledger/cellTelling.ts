import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { CellTelling, ToldQuantity } from '../../../src/model/cellTelling.ts';
import type { PostureRow } from '../../../src/model/posture.ts';

/** What the path of a ledger narrows by and that of a cell tells in its own words. */
const OF_THE_LEDGER = ['place', 'measure', 'reading', 'atleast', 'atmost', 'actor'];

/** The path of what was told of a cell, under the filters of its ledger. */
export function cellPath({ holders, measure, item, places }: PostureRow, column: PostureColumn, ledger: string): string {
  const query = new URLSearchParams(ledger.slice(ledger.indexOf('?') + 1));
  for (const name of OF_THE_LEDGER) query.delete(name);
  for (const code of holders) query.append('holder', code);
  query.set('counts', measure);
  if (item !== '') query.set('item', item);
  for (const { id } of places) query.append('at', id);
  query.set('column', column);
  return `posture/cell?${query.toString()}`;
}

/** The figures of a cell by their ids. */
export const byFigure = (told: CellTelling | null): ReadonlyMap<string, ToldQuantity> =>
  new Map(told?.figures.map((one) => [one.quantity.id, one]) ?? []);
