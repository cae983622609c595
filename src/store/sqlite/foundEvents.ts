import type { DatabaseSync } from 'node:sqlite';
import type { EventFilter } from '../aggregates.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { CAN_BE_DRAWN, eventCondition } from './eventCondition.ts';
import { eventReach, leavesMost } from './eventReach.ts';
import { keptCount } from './kept.ts';
import { firstRow } from './query.ts';
import { stateOf } from './stateOf.ts';

/** Of so many filters the events are kept that were found last: a picture counts the same ones several times. */
const KEPT_MAX = 4;

interface Found {
  readonly events: number;
  /** Passes them by their rows, or all but the few others by theirs. */
  readonly condition: Condition;
}

interface Kept {
  readonly state: string;
  readonly found: Map<string, Found>;
}

const KEPT = new WeakMap<DatabaseSync, Kept>();

/** `eventCondition` of events that are looked for once, where more than the row of an event must be looked at to find them. */
export function foundCondition(db: DatabaseSync, { isPlaced = false, ...filter }: EventFilter): Condition {
  const found = lookedFor(db, filter)?.condition ?? eventCondition(filter);
  return isPlaced ? allOf([found, condition(CAN_BE_DRAWN)].filter(({ sql }) => sql !== 'TRUE')) : found;
}

/** How many events pass, where they are looked for once; else null. */
export const foundCount = (db: DatabaseSync, filter: EventFilter): number | null =>
  filter.isPlaced === true ? null : (lookedFor(db, filter)?.events ?? null);

function lookedFor(db: DatabaseSync, filter: EventFilter): Found | null {
  const isOfMost = leavesMost(db, filter);
  const passing = eventCondition(filter, isOfMost ? 'each' : eventReach(db, filter));
  if (!passing.sql.includes('SELECT')) return null;
  const before = keptOf(db);
  const key = JSON.stringify([passing.sql, passing.parameters]);
  const known = before.get(key);
  if (known !== undefined) return known;
  const found = isOfMost ? findOthers(db, passing) : findPassing(db, passing);
  for (const old of [...before.keys()].slice(0, 1 - KEPT_MAX)) before.delete(old);
  before.set(key, found);
  return found;
}

/** Where most events pass, the list of the others is shorter. */
function findPassing(db: DatabaseSync, passing: Condition): Found {
  const { events, rows } = listed(db, passing);
  const isAmong = condition('e.row IN (SELECT value FROM json_each(?))', rows);
  return events > allEvents(db) / 2 ? findOthers(db, isAmong) : { events, condition: isAmong };
}

/** By the events that do not pass; where all do, there is none to look for. */
function findOthers(db: DatabaseSync, passing: Condition): Found {
  const others = listed(db, condition(`(${passing.sql}) IS NOT TRUE`, ...passing.parameters));
  return {
    events: allEvents(db) - others.events,
    condition: others.events === 0 ? condition('TRUE') : condition('e.row NOT IN (SELECT value FROM json_each(?))', others.rows),
  };
}

const allEvents = (db: DatabaseSync): number => keptCount(db, 'SELECT count(*) AS n FROM event_facts', []);

/** How many events pass, and their rows as a JSON array. */
const listed = (db: DatabaseSync, { sql, parameters }: Condition): { readonly events: number; readonly rows: string } =>
  firstRow(db, `SELECT count(*) AS events, json_group_array(e.row) AS rows FROM event_facts e WHERE ${sql}`, parameters) ?? {
    events: 0,
    rows: '[]',
  };

function keptOf(db: DatabaseSync): Map<string, Found> {
  const state = stateOf(db);
  const held = KEPT.get(db);
  if (held?.state === state) return held.found;
  const found = new Map<string, Found>();
  KEPT.set(db, { state, found });
  return found;
}
