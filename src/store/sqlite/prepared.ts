import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** More than taking in documents uses; then the one used longest ago goes. What a filter asks is told in SQL of its own. */
const KEPT_MAX = 400;

const kept = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/**
 * A statement that a connection prepares once and keeps: each document that is taken in asks the same hundred again. Not for
 * rows that are gone through one at a time, since whoever asks next gets the same statement.
 */
export const prepared = (db: DatabaseSync, sql: string): StatementSync => keptBy(db, sql, () => db.prepare(sql));

/** The same, of which rows come as lists of their columns. */
export const preparedLists = (db: DatabaseSync, sql: string): StatementSync =>
  keptBy(db, `lists ${sql}`, () => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });

function keptBy(db: DatabaseSync, name: string, prepare: () => StatementSync): StatementSync {
  const statements = kept.get(db) ?? new Map<string, StatementSync>();
  kept.set(db, statements);
  const statement = statements.get(name) ?? prepare();
  // Put there anew, it is the last to go.
  statements.delete(name);
  statements.set(name, statement);
  const [oldest] = statements.keys();
  if (statements.size > KEPT_MAX && oldest !== undefined) statements.delete(oldest);
  return statement;
}
