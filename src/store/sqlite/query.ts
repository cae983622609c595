import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { prepared, preparedLists } from './prepared.ts';

export type Parameters = readonly SQLInputValue[];

/**
 * All rows of a query. The caller names the row's type beside the SQL that makes it; the schema is STRICT,
 * so a column holds what it is declared to hold.
 */
export function rows<Row>(db: DatabaseSync, sql: string, parameters: Parameters = []): readonly Row[] {
  return prepared(db, sql).all(...parameters) as unknown as readonly Row[];
}

/** All rows of a query as lists of their columns: of many rows, in less time and memory. */
export function rowLists<List extends readonly unknown[]>(db: DatabaseSync, sql: string, parameters: Parameters = []): readonly List[] {
  return preparedLists(db, sql).all(...parameters) as unknown as readonly List[];
}

/**
 * The same of thousands of rows, told by SQLite as one text: parsed at once they take half the time, since no text is made for each
 * value. `columns` are those of the query by name; not for columns that hold fractions.
 */
export function parsedLists<List extends readonly unknown[]>(
  db: DatabaseSync,
  { columns, sql }: { readonly columns: readonly string[]; readonly sql: string },
  parameters: Parameters = [],
): readonly List[] {
  const found = firstRow<{ lists: string }>(
    db,
    `SELECT json_group_array(json_array(${columns.join()})) AS lists FROM (${sql})`,
    parameters,
  );
  return JSON.parse(found?.lists ?? '[]') as readonly List[];
}

/** The first row, or undefined. */
export function firstRow<Row>(db: DatabaseSync, sql: string, parameters: Parameters = []): Row | undefined {
  return prepared(db, sql).get(...parameters) as unknown as Row | undefined;
}

/** Rows one at a time, without holding the others. */
export function eachRow<Row>(db: DatabaseSync, sql: string, parameters: Parameters = []): Iterable<Row> {
  return db.prepare(sql).iterate(...parameters) as unknown as Iterable<Row>;
}

/** The one number of a query such as `SELECT count(*) AS n …`. */
export function count(db: DatabaseSync, sql: string, parameters: Parameters = []): number {
  return firstRow<{ n: number | null }>(db, sql, parameters)?.n ?? 0;
}
