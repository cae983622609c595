import type { DatabaseSync } from 'node:sqlite';
import type { EventFilter } from '../aggregates.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { CAN_BE_DRAWN, eventCondition, isListed } from './eventCondition.ts';
import { type EventParts, eventParts, type ListPart } from './eventParts.ts';
import { eventsToldSo } from './eventsToldSo.ts';
import { keptCount } from './kept.ts';
import { FEW, inBoth, inEither, isAmong, isOfRows, markedRows, type RowMarks, without } from './rowMarks.ts';
import { stateOf } from './stateOf.ts';

/** Of so many filters the events are kept that were found last: a picture counts the same ones several times. */
const KEPT_MAX = 4;

interface Found {
  readonly events: number;
  /** Passes them by their rows. */
  readonly condition: Condition;
}

interface Kept {
  readonly state: string;
  readonly found: Map<string, Found>;
}

const KEPT = new WeakMap<DatabaseSync, Kept>();

/** Passes events `e` that pass a filter: they are looked for once, where more than the row of an event must be looked at to find them. */
export function foundCondition(db: DatabaseSync, { isPlaced = false, ...filter }: EventFilter): Condition {
  const parts = eventParts(filter);
  const found = lookedFor(db, filter, parts)?.condition ?? allOf([...parts.days, ...parts.facts]);
  return isPlaced ? allOf([found, condition(CAN_BE_DRAWN)].filter(({ sql }) => sql !== 'TRUE')) : found;
}

/** The same for whoever asks but once or twice: in days alone, hardly an event need be looked into. */
export function passingEvents(db: DatabaseSync, filter: EventFilter): Condition {
  const { lists, whole } = eventParts(filter);
  return lists.length === 0 && whole !== null ? eventCondition(filter) : foundCondition(db, filter);
}

/** How many events pass, where they are looked for once; else null. */
export const foundCount = (db: DatabaseSync, filter: EventFilter): number | null =>
  filter.isPlaced === true ? null : (lookedFor(db, filter, eventParts(filter))?.events ?? null);

function lookedFor(db: DatabaseSync, filter: EventFilter, parts: EventParts): Found | null {
  if (parts.lists.length + parts.facts.length === 0 && parts.mention === null) return null;
  const before = keptOf(db);
  const key = JSON.stringify(filter);
  const known = before.get(key);
  if (known !== undefined) return known;
  const found = asFound(find(db, parts), allEvents(db));
  for (const old of [...before.keys()].slice(0, 1 - KEPT_MAX)) before.delete(old);
  before.set(key, found);
  return found;
}

function asFound(marks: RowMarks, all: number): Found {
  const events = marks.count;
  if (events === all) return { events, condition: condition('TRUE') };
  return { events, condition: isOfRows('e.row', marks, all) };
}

function find(db: DatabaseSync, { days, facts, lists, mention, whole }: EventParts): RowMarks {
  const themselves = ofThemselves(db, { days, facts, lists });
  if (mention === null) return themselves ?? NONE;
  if (themselves === null || whole === null) return eventsToldSo(db, mention, themselves);
  const open = condition(`(${whole.sql}) IS NOT TRUE`, ...whole.parameters);
  const asked = isFew(db, themselves) ? narrowed(db, themselves, [open], []) : inBoth(themselves, rowsWhere(db, [...days, open]));
  if (asked.count === 0) return themselves;
  return inEither(without(themselves, asked), eventsToldSo(db, mention, asked));
}

const NONE: RowMarks = { bytes: new Uint8Array(0), count: 0 };

/** The events that pass by what they are themselves; null where nothing is asked of that. */
function ofThemselves(db: DatabaseSync, { days, facts, lists }: Pick<EventParts, 'days' | 'facts' | 'lists'>): RowMarks | null {
  // Days leave few events, the other facts many.
  const [first, last] = days.length > 0 ? [[...days, ...facts], []] : [[], facts];
  let found = first.length === 0 ? null : rowsWhere(db, first);
  for (const [at, list] of lists.entries()) {
    if (found !== null && isFew(db, found)) return narrowed(db, found, last, lists.slice(at));
    const rows = rowsIn(db, list);
    found = found === null ? rows : inBoth(found, rows);
  }
  return last.length === 0 ? found : found === null ? rowsWhere(db, last) : narrowed(db, found, last, []);
}

/** Those of some events that pass more: few are looked at one by one. */
function narrowed(db: DatabaseSync, found: RowMarks, facts: readonly Condition[], lists: readonly ListPart[]): RowMarks {
  if (isFew(db, found)) return rowsWhere(db, [isAmong('e.row', found), ...facts, ...lists.map(isListed)]);
  return inBoth(found, rowsWhere(db, [...facts, ...lists.map(isListed)]));
}

function rowsWhere(db: DatabaseSync, conditions: readonly Condition[]): RowMarks {
  const { sql, parameters } = allOf(conditions);
  return markedRows(db, condition(`SELECT e.row FROM event_facts e WHERE ${sql}`, ...parameters));
}

const rowsIn = (db: DatabaseSync, { table, any }: ListPart): RowMarks =>
  markedRows(
    db,
    condition(
      any.map(({ sql }) => `SELECT p.event FROM ${table} p WHERE ${sql}`).join(' UNION ALL '),
      ...any.flatMap(({ parameters }) => parameters),
    ),
  );

const isFew = (db: DatabaseSync, { count }: RowMarks): boolean => count < allEvents(db) * FEW;

const allEvents = (db: DatabaseSync): number => keptCount(db, 'SELECT count(*) AS n FROM event_facts', []);

function keptOf(db: DatabaseSync): Map<string, Found> {
  const state = stateOf(db);
  const held = KEPT.get(db);
  if (held?.state === state) return held.found;
  const found = new Map<string, Found>();
  KEPT.set(db, { state, found });
  return found;
}
