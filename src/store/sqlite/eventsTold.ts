import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import type { ToldEvent } from '../store.ts';
import { TELLINGS } from './eventCondition.ts';
import { rows } from './query.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

/** Events by id, in the order of the ids, each with the mentions that tell it; those that are not there are left out. */
export function readEventsTold(db: DatabaseSync, ids: readonly string[]): readonly ToldEvent[] {
  const found = rows<{ readonly row: number; readonly json: string }>(
    db,
    `SELECT e.row, v.json FROM json_each(?) j CROSS JOIN event_facts e ON e.id = j.value CROSS JOIN events v ON v.row = e.row
    ORDER BY j.key`,
    [JSON.stringify(ids)],
  );
  const told = rows<ToldRow & { readonly event: number }>(
    db,
    `SELECT m.event, ${TOLD_COLUMNS} FROM json_each(?) j CROSS JOIN ${TELLINGS} JOIN sightings s ON s.row = d.sighting WHERE m.event = j.value`,
    [JSON.stringify(found.map(({ row }) => row))],
  );
  const byEvent = Map.groupBy(told, ({ event }) => event);
  return found.map(({ row, json }) => withTellings(JSON.parse(json) as Event, byEvent.get(row) ?? []));
}

/** Mentions that show, by id, in the order of the ids. */
export function readMentionsTold(db: DatabaseSync, ids: readonly string[]): readonly Told<Mention>[] {
  const found = rows<ToldRow>(
    db,
    `SELECT ${TOLD_COLUMNS} FROM json_each(?) j CROSS JOIN findings f ON f.id = j.value AND f.kind = 'mention'
    JOIN documents d ON d.reading = f.reading JOIN sightings s ON s.row = d.sighting ORDER BY j.key`,
    [JSON.stringify(ids)],
  );
  return found.map((one) => toldOf<Mention>(one));
}

function withTellings(event: Event, told: readonly ToldRow[]): ToldEvent {
  const places = new Map(event.mentions.map((mention, place) => [mention, place]));
  const placeOf = (telling: Told<Mention>): number => places.get(telling.id) ?? places.size;
  const tellings = told.map((telling) => toldOf<Mention>(telling));
  return { event, tellings: tellings.sort((a, b) => placeOf(a) - placeOf(b)) };
}
