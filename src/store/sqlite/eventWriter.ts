import type { DatabaseSync } from 'node:sqlite';
import { ploverScore } from '../../codebook/eventType.ts';
import { strandOf } from '../../codebook/strand.ts';
import { dyadsOf } from '../../model/dyadsOf.ts';
import { type Event, eventSchema } from '../../model/event.ts';
import { eventDays } from '../../model/eventDays.ts';
import { canonicalJson } from './canonicalJson.ts';
import { LAST_SORT_KEY } from './schema.ts';

/** What writing events asks of the database, each statement prepared once. */
export interface EventWriter {
  put(event: Event): void;
  /** Writes what an event already there is found by. */
  index(event: Event): void;
  remove(id: string): void;
}

/** Prepares the statements. */
export function eventWriter(db: DatabaseSync): EventWriter {
  const insert = db.prepare('INSERT INTO events (id, sort_key, json) VALUES (?, ?, ?)');
  const mention = db.prepare('INSERT INTO event_mentions (event, position, mention) VALUES (?, ?, ?)');
  const index = eventIndexer(db);
  const deletions = ['event_mentions', 'event_parties', 'event_dyads', 'event_places'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE event = ?`),
  );
  const deletion = db.prepare('DELETE FROM events WHERE id = ?');
  return {
    put: (event) => {
      insert.run(event.id, event.when?.start ?? LAST_SORT_KEY, canonicalJson(eventSchema, event, `event ${event.id}`));
      for (const [position, id] of event.mentions.entries()) mention.run(event.id, position, id);
      index(event);
    },
    index,
    remove: (id) => {
      for (const each of deletions) each.run(id);
      deletion.run(id);
    },
  };
}

function eventIndexer(db: DatabaseSync): (event: Event) => void {
  const columns = db.prepare('UPDATE events SET type = ?, status = ?, agreement = ?, first_day = ?, last_day = ?, day = ? WHERE id = ?');
  const party = db.prepare('INSERT OR IGNORE INTO event_parties (event, code, sector) VALUES (?, ?, ?)');
  const dyad = db.prepare('INSERT INTO event_dyads (actor, recipient, day, event, strand, status, score) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const places = placeIndexer(db);
  return (event) => {
    const { id, type, status, agreement } = event;
    const { from, to, day } = eventDays(event);
    columns.run(type, status, agreement, from, to, day, id);
    for (const { code, sector } of [...event.actors, ...event.recipients]) party.run(id, code, sector ?? '');
    const [strand, score] = [strandOf(type), ploverScore(type, event.mode)];
    for (const { actor, recipient } of dyadsOf(event)) dyad.run(actor, recipient, day, id, strand, status, score);
    places(event);
  };
}

function placeIndexer(db: DatabaseSync): (event: Event) => void {
  const known = db.prepare('SELECT 1 FROM places WHERE id = ?');
  const insert = db.prepare('INSERT INTO places (id, name, country, lat, lon, kind, precision) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const at = db.prepare('INSERT OR IGNORE INTO event_places (place, type, status, event) VALUES (?, ?, ?, ?)');
  return ({ id: event, type, status, where }) => {
    for (const { id, name, country, lat, lon, kind, precision } of where) {
      if (known.get(id) === undefined) insert.run(id, name, country, lat, lon, kind, precision ?? null);
      at.run(id, type, status, event);
    }
  };
}
