import type { DatabaseSync } from 'node:sqlite';
import { count, type Parameters } from './query.ts';
import { stateOf } from './stateOf.ts';

/** More than a page asks for at a time; then all are forgotten. */
const KEPT_MAX = 256;

interface Kept {
  readonly state: string;
  readonly counts: Map<string, number>;
}

const KEPT = new WeakMap<DatabaseSync, Kept>();

/** `count`, kept until the store changes: whoever goes through a list page by page asks of each page how long the list is. */
export function keptCount(db: DatabaseSync, sql: string, parameters: Parameters): number {
  const counts = countsOf(db);
  const key = JSON.stringify([sql, ...parameters]);
  const known = counts.get(key);
  if (known !== undefined) return known;
  const found = count(db, sql, parameters);
  if (counts.size >= KEPT_MAX) counts.clear();
  counts.set(key, found);
  return found;
}

function countsOf(db: DatabaseSync): Map<string, number> {
  const state = stateOf(db);
  const kept = KEPT.get(db);
  if (kept?.state === state) return kept.counts;
  const counts = new Map<string, number>();
  KEPT.set(db, { state, counts });
  return counts;
}
