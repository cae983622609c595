import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` as one write: all of it is on disk when this returns, or none of it where anything throws. */
export function writeAtOnce<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** Runs `work` on one state of the store, whatever another process writes meanwhile. */
export function readAtOnce<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN');
  try {
    return work();
  } finally {
    rollBack(db);
  }
}

// SQLite rolls back by itself on a full disk, and then a second ROLLBACK would hide the first error.
function rollBack(db: DatabaseSync): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}
