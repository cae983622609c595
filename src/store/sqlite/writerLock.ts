import { DatabaseSync } from 'node:sqlite';

/** Held by the one process that writes to a store. */
export interface WriterLock {
  release(): void;
}

/** What is collected as garbage is closed, and a closed lock lets another writer in: these stay until they are released. */
const HELD = new Set<DatabaseSync>();

/**
 * Takes the writer's lock, a transaction held open on a file of its own, or throws SQLITE_BUSY.
 * The system drops it when the process dies, however it dies, so that no stale lock is ever left;
 * and as it is another file, readers never meet it.
 */
export function takeWriterLock(file: string): WriterLock {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  HELD.add(lock);
  return {
    release: () => {
      HELD.delete(lock);
      lock.close();
    },
  };
}
