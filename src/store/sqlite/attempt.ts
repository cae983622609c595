import type { DatabaseSync } from 'node:sqlite';
import { storeErrorFrom } from './sqliteError.ts';
import { readAtOnce } from './transaction.ts';

/** What `work` gives; what SQLite or the file system throws, as the store's own error. */
export function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeErrorFrom(error, file);
  }
}

/** Runs work on one state of an open database each time. */
export const readingOf =
  (db: DatabaseSync, file: string) =>
  async <T>(work: () => T): Promise<T> =>
    attempt(file, () => readAtOnce(db, work));
