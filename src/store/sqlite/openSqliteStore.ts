import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { connectForWriting } from './connect.ts';
import { migrate } from './migrate.ts';
import { closingOnError, fileIn, openForReading } from './openForReading.ts';
import { schemaVersion } from './schemaVersion.ts';
import { storeErrorFrom } from './sqliteError.ts';
import { sqliteStore } from './sqliteStore.ts';
import { takeWriterLock } from './writerLock.ts';

export interface SqliteStoreOptions {
  /** Opens beside a writer, and writes nothing, not even a missing folder. */
  readonly readOnly?: boolean;
  /** Refuses to grow beyond this ('store-full'); no limit where absent. */
  readonly bytesMax?: number;
}

/**
 * Opens the store in a folder, made if absent. Rejects with a StoreError: 'store-locked' where another
 * process writes, 'store-newer', 'store-older', 'store-absent' (read-only), 'not-a-store', 'store-damaged',
 * 'store-read-only', 'store-unreadable', 'store-full'.
 */
export async function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): Promise<Store> {
  if (options.readOnly === true) return openForReading(folder, (db, file) => sqliteStore({ db, file, release: null }));
  const file = fileIn(folder);
  try {
    return openForWriting(resolve(folder), file, options);
  } catch (error) {
    throw storeErrorFrom(error, file);
  }
}

function openForWriting(folder: string, file: string, { bytesMax }: SqliteStoreOptions): Store {
  mkdirSync(folder, { recursive: true });
  const lockFile = join(folder, 'writer.lock');
  // SQLite would open what it may not write for reading only, and lock nothing.
  for (const path of [folder, lockFile, file]) if (existsSync(path)) accessSync(path, constants.W_OK);
  const lock = takeWriterLock(lockFile);
  return closingOnError({ close: () => lock.release() }, () => {
    const db = connectForWriting(file);
    return closingOnError(db, () => {
      prepareForWriting(db, file, bytesMax);
      return sqliteStore({ db, file, release: () => lock.release() });
    });
  });
}

function prepareForWriting(db: DatabaseSync, file: string, bytesMax: number | undefined): void {
  schemaVersion(db, file);
  db.exec('PRAGMA journal_mode = WAL');
  if (bytesMax !== undefined) limitSize(db, bytesMax);
  migrate(db, file);
}

function limitSize(db: DatabaseSync, bytesMax: number): void {
  const { page_size: pageBytes } = db.prepare('PRAGMA page_size').get() as { page_size: number };
  db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(bytesMax / pageBytes))}`);
}
