import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { EventFilter, EventPlace } from '../aggregates.ts';
import { foundCondition } from './foundEvents.ts';
import { type PlaceRow, placeRows } from './placeRows.ts';
import { rows } from './query.ts';

type Count = EventPlace['counts'][number];

/** Where the events that pass took place, counted by class and status. */
export function readEventPlaces(db: DatabaseSync, filter: EventFilter): readonly EventPlace[] {
  const passing = foundCondition(db, filter);
  const source = passing.sql === 'TRUE' ? 'event_places p' : 'event_facts e CROSS JOIN event_places p ON p.event = e.row';
  const found = rows<{ place: string; type: EventType; status: EventStatus; events: number }>(
    db,
    `SELECT p.place, p.type, p.status, count(*) AS events FROM ${source} WHERE ${passing.sql}
     GROUP BY p.place, p.type, p.status ORDER BY p.place, p.type, p.status`,
    passing.parameters,
  );
  const placeOf = placeRows(db);
  return [...Map.groupBy(found, (row) => row.place)]
    .map(([id, all]) => eventPlace(placeOf(id), all))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}

const eventPlace = (place: PlaceRow, all: readonly Count[]): EventPlace => ({
  ...place,
  events: all.reduce((sum, { events }) => sum + events, 0),
  counts: all.map(({ type, status, events }) => ({ type, status, events })),
});
