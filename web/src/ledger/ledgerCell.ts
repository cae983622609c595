import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { Posture, PostureEntry, PostureRange, PostureRow } from '../../../src/model/posture.ts';
import type { QuantityPair } from '../../../src/model/quantity.ts';

const PREFIX = 'cell:';

/** What tells a row of the ledger from the others, whatever the day or the voice. */
export const rowKey = ({ holders, measure, item, places }: Pick<PostureRow, 'holders' | 'measure' | 'item' | 'places'>): string =>
  [
    holders.join('+'),
    measure,
    item,
    places
      .map(({ id }) => id)
      .sort()
      .join('+'),
  ].join('|');

/** The selection that stands for a cell. */
export const cellId = (row: PostureRow, column: PostureColumn): string => `${PREFIX}${rowKey(row)}|${column}`;

export const isCell = (select: string | null): select is string => select?.startsWith(PREFIX) ?? false;

/** Whether a selection stands for a cell of a row. */
export const isCellOf = (select: string, row: Parameters<typeof rowKey>[0]): boolean => select.startsWith(`${PREFIX}${rowKey(row)}|`);

export interface Cell {
  readonly row: PostureRow;
  readonly column: PostureColumn;
  /** Largest first. */
  readonly entries: readonly PostureEntry[];
  /** What they span; null for what is denied. */
  readonly range: PostureRange | null;
  /** How those entries stand to one another, contradictions first. */
  readonly pairs: readonly QuantityPair[];
}

export const sizeOf = ({ quantity: { low, high } }: PostureEntry): number => high ?? low ?? 0;

/** A cell of a row; null where nothing is told in that column. */
export function cellOf(row: PostureRow, column: PostureColumn): Cell | null {
  const entries = row.entries.filter((entry) => entry.column === column).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (entries.length === 0) return null;
  const ids = new Set(entries.map(({ quantity: { id } }) => id));
  const pairs = row.pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
  return { row, column, entries, range: row.ranges[column] ?? null, pairs: pairs.toSorted((x, y) => rank(x) - rank(y)) };
}

const rank = ({ relation }: QuantityPair): number => (relation === 'conflict' ? 0 : 1);

/** The cell that a selection stands for, where the ledger has it. */
export function findCell({ forces, losses }: Pick<Posture, 'forces' | 'losses'>, select: string): Cell | null {
  const row = [...forces, ...losses].find((one) => isCellOf(select, one));
  const column = select.slice(select.lastIndexOf('|') + 1) as PostureColumn;
  return row === undefined ? null : cellOf(row, column);
}

/** The same column of the same force where no place is told; null for a cell that is that one, and where nothing is told so. */
export function unplacedOf(
  { row: { holders, measure, item, places }, column }: Cell,
  { forces, losses }: Pick<Posture, 'forces' | 'losses'>,
): Cell | null {
  if (places.length === 0) return null;
  const key = rowKey({ holders, measure, item, places: [] });
  const row = [...forces, ...losses].find((one) => rowKey(one) === key);
  return row === undefined ? null : cellOf(row, column);
}

/** The selection that leads to the presence of which the most voices tell: how a question comes to its answer whatever the record holds. */
export const MOST_TOLD = `${PREFIX}most-told`;

/** The selection of the cell of what is there that the most voices tell; null where nothing is. */
export function mostToldId({ forces }: Pick<Posture, 'forces'>): string | null {
  const cells = forces.filter(({ places }) => places.length > 0).flatMap((row) => cellOf(row, 'present') ?? []);
  const [first] = cells.toSorted((a, b) => voicesIn(b) - voicesIn(a) || b.entries.length - a.entries.length);
  return first === undefined ? null : cellId(first.row, first.column);
}

/** Whether figures of a cell contradict each other. */
export const isContradicted = ({ entries }: Cell): boolean => entries.some(({ contradictedBy }) => contradictedBy.length > 0);

/** How many voices' figures stand in a cell: a state is one, however many of its ministers speak. */
export const voicesIn = ({ entries }: Pick<Cell, 'entries'>): number =>
  new Set(
    entries
      .filter(({ replacedBy }) => replacedBy === null)
      .map(({ quantity: { voice } }) => (voice.own || voice.code === '' ? voice.name : voice.code)),
  ).size;

/** The largest number that a row ever had. */
export const peakOf = (row: PostureRow): number =>
  Math.max(0, ...row.entries.map(sizeOf), ...row.history.map(({ low, high }) => high ?? low ?? 0));

type Force = Pick<PostureRow, 'holders' | 'measure'>;

/** Whether two rows count one kind of forces of the same owners. */
export const isSameForce = (a: Force, b: Force): boolean => a.measure === b.measure && a.holders.join() === b.holders.join();

/** Where the bars of a row end: at the largest number of its force and measure anywhere, so that places can be compared. */
export const topOf = (row: PostureRow, rows: readonly PostureRow[]): number =>
  Math.max(0, ...rows.filter((one) => isSameForce(one, row)).flatMap(({ entries }) => entries.map(sizeOf)));
