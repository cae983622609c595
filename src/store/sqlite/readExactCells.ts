import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { CellsOf, EventCell } from '../aggregates.ts';
import { cellOf } from './cellSpan.ts';
import type { Condition } from './condition.ts';
import { rowLists } from './query.ts';
import type { CellGroup } from './readSummedCells.ts';

interface Asked {
  /** Events `e` beside a row `p` for each key of theirs. */
  readonly source: string;
  /** The columns of the key. */
  readonly key: readonly string[];
  readonly most: number;
}

/** Class, status, the first day, the last, and the day of the report where no other is told; then the key. */
type Row = readonly [
  type: EventType,
  status: EventStatus,
  start: string | null,
  end: string | null,
  told: string | null,
  ...key: readonly string[],
];
const COLUMNS = 'p.type, p.status, e.start, e."end", CASE WHEN e.start IS NULL AND e."end" IS NULL THEN e.told_first END';
const CELL_COLUMNS = 5;

/**
 * Cells that tell days as the texts do, of the keys with most events. There are nearly as many as events: to count them SQLite
 * would set all in order, here only those of the keys that are kept are.
 */
export function readExactCells(db: DatabaseSync, passing: Condition, { source, key, most }: Asked): CellsOf<CellGroup> {
  const found = rowLists<Row>(db, `SELECT ${COLUMNS}, ${key.join(', ')} FROM ${source} WHERE ${passing.sql}`, passing.parameters);
  const groups = Map.groupBy(found, (row) => (row.length === CELL_COLUMNS + 1 ? row[CELL_COLUMNS] : keyOf(row).join('\t')));
  const ordered = [...groups].sort(([a = '', one], [b = '', other]) => other.length - one.length || (a < b ? -1 : 1));
  return { all: groups.size, kept: ordered.slice(0, most).map(([, rows]) => groupOf(rows)) };
}

const keyOf = (row: Row): readonly string[] => row.slice(CELL_COLUMNS) as readonly string[];

function groupOf(rows: readonly Row[]): CellGroup {
  const cells: EventCell[] = [];
  const [first, ...others] = rows.toSorted(inOrder);
  if (first === undefined) return { key: [], events: 0, cells };
  let [at, count] = [first, 1];
  for (const row of others) {
    if (inOrder(at, row) === 0) count += 1;
    else {
      cells.push(cellOfRow(at, count));
      [at, count] = [row, 1];
    }
  }
  cells.push(cellOfRow(at, count));
  return { key: keyOf(first), events: rows.length, cells };
}

const cellOfRow = ([type, status, start, end, told]: Row, count: number): EventCell => cellOf(type, status, { start, end, told }, count);

/** As SQLite orders them: what is unknown first. */
const inOrder = (a: Row, b: Row): number =>
  ranked(a[0], b[0]) || ranked(a[1], b[1]) || ranked(a[2], b[2]) || ranked(a[3], b[3]) || ranked(a[4], b[4]);

const ranked = (a: string | null, b: string | null): number => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1);
