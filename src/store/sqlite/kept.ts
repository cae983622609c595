import type { DatabaseSync } from 'node:sqlite';
import { count, type Parameters } from './query.ts';
import { stateOf } from './stateOf.ts';

/** More than a page asks for at a time; then all are forgotten. */
const KEPT_MAX = 256;

interface Kept {
  readonly state: string;
  readonly values: Map<string, unknown>;
}

const KEPT = new WeakMap<DatabaseSync, Kept>();

/** What `make` gives under a key, made once and kept until the store changes. */
export function kept<T>(db: DatabaseSync, key: string, make: () => T): T {
  const values = valuesOf(db);
  // A key is made into values of one type alone.
  if (values.has(key)) return values.get(key) as T;
  const made = make();
  if (values.size >= KEPT_MAX) values.clear();
  values.set(key, made);
  return made;
}

/** `count`, kept: whoever goes through a list page by page asks of each page how long the list is. */
export const keptCount = (db: DatabaseSync, sql: string, parameters: Parameters): number =>
  kept(db, JSON.stringify([sql, ...parameters]), () => count(db, sql, parameters));

function valuesOf(db: DatabaseSync): Map<string, unknown> {
  const state = stateOf(db);
  const held = KEPT.get(db);
  if (held?.state === state) return held.values;
  const values = new Map<string, unknown>();
  KEPT.set(db, { state, values });
  return values;
}
