import type { Parameters } from './query.ts';

/** A piece of SQL that is true or false, with the values of its question marks in order. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Parameters;
}

export const condition = (sql: string, ...parameters: Parameters): Condition => ({ sql, parameters });

/** All of them; true where there are none. */
export const allOf = (conditions: readonly Condition[]): Condition => joined(conditions, ' AND ', 'TRUE');

/** One of them at least; false where there are none. */
export const anyOf = (conditions: readonly Condition[]): Condition => joined(conditions, ' OR ', 'FALSE');

// A list goes in as one JSON value, so that its length never meets a limit of SQLite.
export const isOneOf = (column: string, values: readonly string[]): Condition =>
  condition(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));

function joined(conditions: readonly Condition[], by: string, empty: string): Condition {
  if (conditions.length === 0) return condition(empty);
  return {
    sql: `(${conditions.map((each) => each.sql).join(by)})`,
    parameters: conditions.flatMap((each) => each.parameters),
  };
}
