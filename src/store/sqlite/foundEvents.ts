import type { DatabaseSync } from 'node:sqlite';
import type { EventFilter } from '../aggregates.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { CAN_BE_DRAWN, eventCondition } from './eventCondition.ts';
import { eventReach } from './eventReach.ts';
import { rowLists } from './query.ts';
import { stateOf } from './stateOf.ts';

/** Of so many filters the events are kept that were found last: a picture counts the same ones several times. */
const KEPT_MAX = 4;

interface Found {
  readonly events: number;
  /** Their rows as a JSON array. */
  readonly rows: string;
}

interface Kept {
  readonly state: string;
  readonly found: Map<string, Found>;
}

const KEPT = new WeakMap<DatabaseSync, Kept>();

/** `eventCondition` of events that are looked for once, where more than the row of an event must be looked at to find them. */
export function foundCondition(db: DatabaseSync, { isPlaced = false, ...filter }: EventFilter): Condition {
  const passing = eventCondition(filter, eventReach(db, filter));
  const found = passing.sql.includes('SELECT')
    ? condition('e.row IN (SELECT value FROM json_each(?))', foundEvents(db, passing).rows)
    : passing;
  return isPlaced ? allOf([found, condition(CAN_BE_DRAWN)].filter(({ sql }) => sql !== 'TRUE')) : found;
}

/** How many events pass, where they are looked for once; else null. */
export function foundCount(db: DatabaseSync, filter: EventFilter): number | null {
  const passing = eventCondition(filter, eventReach(db, filter));
  return filter.isPlaced === true || !passing.sql.includes('SELECT') ? null : foundEvents(db, passing).events;
}

function foundEvents(db: DatabaseSync, passing: Condition): Found {
  const before = keptOf(db);
  const key = JSON.stringify([passing.sql, passing.parameters]);
  const known = before.get(key);
  if (known !== undefined) return known;
  const found = rowLists<readonly [number]>(db, `SELECT e.row FROM event_facts e WHERE ${passing.sql}`, passing.parameters);
  const kept = { events: found.length, rows: JSON.stringify(found.flat()) };
  for (const old of [...before.keys()].slice(0, 1 - KEPT_MAX)) before.delete(old);
  before.set(key, kept);
  return kept;
}

function keptOf(db: DatabaseSync): Map<string, Found> {
  const state = stateOf(db);
  const held = KEPT.get(db);
  if (held?.state === state) return held.found;
  const found = new Map<string, Found>();
  KEPT.set(db, { state, found });
  return found;
}
