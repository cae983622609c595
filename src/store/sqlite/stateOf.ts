import type { DatabaseSync } from 'node:sqlite';
import { firstRow } from './query.ts';

/** A word that changes with every commit: those of other connections are counted by one number, this one's own by another. */
export function stateOf(db: DatabaseSync): string {
  const others = firstRow<{ readonly data_version: number }>(db, 'PRAGMA data_version');
  const own = firstRow<{ readonly n: number }>(db, 'SELECT total_changes() AS n');
  return `${others?.data_version ?? 0}-${own?.n ?? 0}`;
}
