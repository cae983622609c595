import type { DatabaseSync } from 'node:sqlite';
import { type Condition, condition } from './condition.ts';
import { firstRow } from './query.ts';

/**
 * Rows of a table, each a byte at its own place. Of tens of thousands of rows SQLite makes a tree from a list before it looks
 * the first one up; a byte is found at once, and what two filters leave is told without asking again.
 */
export interface RowMarks {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** The rows that a query of one column gives, in any order, each as often as it likes. */
export function markedRows(db: DatabaseSync, { sql, parameters }: Condition): RowMarks {
  const found = firstRow<{ readonly most: number | null; readonly list: string }>(
    db,
    `SELECT max(w.r) AS most, json_group_array(w.r) AS list FROM (SELECT NULL AS r WHERE FALSE UNION ALL ${sql}) w`,
    parameters,
  );
  return marksUpTo(found?.most ?? -1, JSON.parse(found?.list ?? '[]') as readonly number[]);
}

/** Marks some rows. */
export const marksOf = (rows: readonly number[]): RowMarks =>
  marksUpTo(
    rows.reduce((most, row) => Math.max(most, row), -1),
    rows,
  );

function marksUpTo(most: number, rows: readonly number[]): RowMarks {
  const bytes = new Uint8Array(most + 1);
  let count = 0;
  for (const row of rows) {
    if (bytes[row] === 1) continue;
    bytes[row] = 1;
    count += 1;
  }
  return { bytes, count };
}

/** The rows that both have. */
export const inBoth = (a: RowMarks, b: RowMarks): RowMarks =>
  picked(Math.min(a.bytes.length, b.bytes.length), (row) => a.bytes[row] === 1 && b.bytes[row] === 1);

/** The rows that one of them has. */
export const inEither = (a: RowMarks, b: RowMarks): RowMarks =>
  picked(Math.max(a.bytes.length, b.bytes.length), (row) => a.bytes[row] === 1 || b.bytes[row] === 1);

/** The rows of the first that the other does not have. */
export const without = (a: RowMarks, b: RowMarks): RowMarks => picked(a.bytes.length, (row) => a.bytes[row] === 1 && b.bytes[row] !== 1);

function picked(length: number, passes: (row: number) => boolean): RowMarks {
  const bytes = new Uint8Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    if (!passes(row)) continue;
    bytes[row] = 1;
    count += 1;
  }
  return { bytes, count };
}

/** That a column of whole numbers names one of the rows: looked at where it is met, for which no index helps. */
export const isMarked = (column: string, { bytes }: RowMarks): Condition => condition(`substr(?, ${column} + 1, 1) = x'01'`, bytes);

/** The same of few rows, which are looked for one after the other. */
export const isAmong = (column: string, marks: RowMarks): Condition =>
  condition(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(rowsOf(marks)));

/** Of so small a part of all rows each is looked up by itself sooner than all are gone through. */
export const FEW = 1 / 8;

/** That a column names one of the rows, of so many there are in all, told by whichever is quicker. */
export const isOfRows = (column: string, marks: RowMarks, all: number): Condition =>
  marks.count < all * FEW ? isAmong(column, marks) : isMarked(column, marks);

function rowsOf({ bytes }: RowMarks): readonly number[] {
  const rows: number[] = [];
  for (let row = bytes.indexOf(1); row !== -1; row = bytes.indexOf(1, row + 1)) rows.push(row);
  return rows;
}
