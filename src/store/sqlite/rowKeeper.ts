import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { prepared, preparedLists } from './prepared.ts';

/** A row of an event, without the event. */
export type KeptRow = readonly SQLInputValue[];

/** The rows that were written and those that were taken away. */
export interface RowsChanged {
  readonly come: readonly KeptRow[];
  readonly gone: readonly KeptRow[];
}

/**
 * Makes the rows of one event in a table come to what is handed in, all different: what stands there and stays is not touched. An
 * event that grows has most of its rows from before.
 */
export function rowKeeper(
  db: DatabaseSync,
  table: string,
  columns: readonly string[],
): (event: number, wanted: readonly KeptRow[]) => RowsChanged {
  const find = preparedLists(db, `SELECT ${columns.join(', ')} FROM ${table} WHERE event = ?`);
  const insert = prepared(db, `INSERT INTO ${table} (event, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`);
  const remove = prepared(db, `DELETE FROM ${table} WHERE event = ? AND ${columns.map((column) => `${column} IS ?`).join(' AND ')}`);
  return (event, wanted) => {
    const left = new Map((find.all(event) as unknown as readonly KeptRow[]).map((row) => [nameOf(row), row]));
    const come = wanted.filter((row) => !left.delete(nameOf(row)));
    const gone = [...left.values()];
    for (const row of gone) remove.run(event, ...row);
    for (const row of come) insert.run(event, ...row);
    return { come, gone };
  };
}

/** Values of one column are of one type or null, so that they are told apart as text. */
const nameOf = (row: KeptRow): string => row.map((value) => (value === null ? '\0' : String(value))).join('\x01');
