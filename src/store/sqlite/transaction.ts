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

/**
 * `writeAtOnce` for what can be made again: after a power cut the last of it may be missing, all of one write or more, and
 * what was written before by `writeAtOnce` is not. So no write waits for the disk.
 */
export function writeAtLeisure<T>(db: DatabaseSync, work: () => T): T {
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return writeAtOnce(db, work);
  } finally {
    db.exec('PRAGMA synchronous = FULL');
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
