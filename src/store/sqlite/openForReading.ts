import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../storeError.ts';
import { connectForReading } from './connect.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { schemaVersion } from './schemaVersion.ts';
import { storeError, storeErrorFrom } from './sqliteError.ts';

/** The database of the store in a folder. */
export const fileIn = (folder: string): string => join(resolve(folder), 'tacitus.db');

/**
 * Opens the database of a folder beside a writer, and gives what is made over it. Throws a StoreError: 'store-absent',
 * 'store-newer', 'store-older', 'not-a-store', 'store-damaged', 'store-unreadable'.
 */
export function openForReading<Made>(folder: string, make: (db: DatabaseSync, file: string) => Made): Made {
  const file = fileIn(folder);
  try {
    accessSync(file, constants.R_OK);
    const db = connectForReading(file);
    return closingOnError(db, () => {
      if (schemaVersion(db, file) < SCHEMA_VERSION) throw storeError('store-older', file);
      return make(db, file);
    });
  } catch (error) {
    throw asReader(storeErrorFrom(error, file), file);
  }
}

// To a reader, a file that cannot be opened is not one that cannot be written.
function asReader(refusal: unknown, file: string): unknown {
  const isUnopened = refusal instanceof StoreError && refusal.code === 'store-read-only';
  return isUnopened ? storeError('store-unreadable', file, undefined, refusal) : refusal;
}

/** What `work` gives; where it throws, the resource is closed first. */
export function closingOnError<T>(resource: { close(): void }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    resource.close();
    throw error;
  }
}
