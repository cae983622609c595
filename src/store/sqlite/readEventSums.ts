import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { Event } from '../../model/event.ts';
import type { ComparedEvents, EventFilter, EventGroup } from '../aggregates.ts';
import { anyOf, type Condition } from './condition.ts';
import { readEventsNamed } from './eventPages.ts';
import { foundCondition, passingEvents } from './foundEvents.ts';
import { rows } from './query.ts';
import { summedBy } from './summedBy.ts';

/** How many of the events that pass are of each class; classes without any are left out. */
export function readEventTypes(db: DatabaseSync, filter: EventFilter): ReadonlyMap<EventType, number> {
  const summed = summedBy(filter);
  const passing = summed ?? passingEvents(db, filter);
  const sql =
    summed === null
      ? `SELECT e.type, count(*) AS n FROM event_facts e WHERE ${passing.sql} GROUP BY e.type`
      : `SELECT c.type, sum(c.events) AS n FROM day_sums c WHERE ${passing.sql} GROUP BY c.type`;
  const found = rows<{ type: EventType; n: number }>(db, sql, passing.parameters);
  return new Map(found.map(({ type, n }) => [type, n]));
}

/** The events that pass and that most outlets tell by themselves, those of most mentions first among equals. */
export const readLargest = (db: DatabaseSync, filter: EventFilter, most: number): readonly Event[] =>
  readInOrder(db, passingEvents(db, filter), 'e.independent DESC, e.tellings DESC, e.id', most);

/** What two sets of events have in common and what either has alone; each set is what one of several filters passes. */
export function readCompared(
  db: DatabaseSync,
  a: readonly EventFilter[],
  b: readonly EventFilter[],
  { most, skip }: { readonly most: number; readonly skip: number },
): ComparedEvents {
  const [byA, byB] = [orderedIds(db, a), orderedIds(db, b)];
  const [inA, inB] = [new Set(byA), new Set(byB)];
  const group = (ids: readonly string[]): EventGroup => ({ total: ids.length, items: readEventsNamed(db, ids.slice(skip, skip + most)) });
  return {
    both: group(byA.filter((id) => inB.has(id))),
    onlyA: group(byA.filter((id) => !inB.has(id))),
    onlyB: group(byB.filter((id) => !inA.has(id))),
  };
}

function orderedIds(db: DatabaseSync, filters: readonly EventFilter[]): readonly string[] {
  const passing = anyOf(filters.map((filter) => foundCondition(db, filter)));
  const found = rows<{ readonly id: string }>(
    db,
    `SELECT e.id FROM event_facts e WHERE ${passing.sql} ORDER BY coalesce(e.told_first, '') DESC, +e.id`,
    passing.parameters,
  );
  return found.map(({ id }) => id);
}

function readInOrder(db: DatabaseSync, passing: Condition, order: string, most: number): readonly Event[] {
  const ids = rows<{ id: string }>(db, `SELECT e.id FROM event_facts e WHERE ${passing.sql} ORDER BY ${order} LIMIT ?`, [
    ...passing.parameters,
    most,
  ]);
  return readEventsNamed(
    db,
    ids.map(({ id }) => id),
  );
}
