import { existsSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { HELD_KB } from './pagesHeld.ts';

const BUSY_MS = 2000;

/** A connection that may write. Changes nothing in the file yet. */
export const connectForWriting = (file: string): DatabaseSync => connect(file, {});

/** A connection that only reads, from a medium that cannot be written too. */
export function connectForReading(file: string): DatabaseSync {
  try {
    return connect(file, { readOnly: true });
  } catch (error) {
    if (!canBeImmutable(file, error)) throw error;
    const url = pathToFileURL(file);
    url.searchParams.set('immutable', '1');
    return connect(url, { readOnly: true });
  }
}

// A store in WAL mode wants its -shm file made even to be read. Where the folder forbids that and there is
// no log, nobody is writing, and the file can be read as it stands.
function canBeImmutable(file: string, error: unknown): boolean {
  const isRefused =
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && REFUSALS.includes(error.errcode & 0xff);
  return isRefused && !existsSync(`${file}-wal`);
}

// SQLITE_READONLY and SQLITE_CANTOPEN.
const REFUSALS: readonly number[] = [8, 14];

// 16 MB: a page that is written again and again is copied from the log into the file once, and a small disk holds it.
const LOG_PAGES = 4_000;

const SETTINGS = `
  PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;
  PRAGMA cache_size = -${HELD_KB.asked}; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`;

function connect(file: string | URL, options: DatabaseSyncOptions): DatabaseSync {
  const db = new DatabaseSync(file, { ...options, timeout: BUSY_MS, defensive: true });
  try {
    db.exec(SETTINGS);
    // A first look at the file: what is wrong with it shows now.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
