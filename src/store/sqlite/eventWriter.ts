import type { DatabaseSync } from 'node:sqlite';
import { ploverScore } from '../../codebook/eventType.ts';
import { strandOf } from '../../codebook/strand.ts';
import { dyadsOf } from '../../model/dyadsOf.ts';
import { type Event, eventSchema } from '../../model/event.ts';
import { eventDays } from '../../model/eventDays.ts';
import { canonicalJson } from './canonicalJson.ts';
import { barWriter } from './eventBars.ts';
import { eventSums } from './eventSums.ts';
import { tellingsIndexer } from './eventTellings.ts';
import { linkCounter } from './linkCounts.ts';
import { placeWriter } from './placeWriter.ts';
import { rows } from './query.ts';
import { LAST_SORT_KEY } from './schema.ts';
import { toldAsReader, toldAsWriter } from './toldAs.ts';
import { toldMentionWriter } from './toldMentions.ts';

/** What writing events asks of the database, each statement prepared once. */
export interface EventWriter {
  put(event: Event): void;
  /** Writes what an event already there is found by. */
  index(event: Event): void;
  remove(id: string): void;
  /** To be called when all is written. */
  finish(): void;
}

/** Prepares the statements. */
export function eventWriter(db: DatabaseSync): EventWriter {
  const insert = db.prepare('INSERT INTO events (id, sort_key, json) VALUES (?, ?, ?)');
  const mention = db.prepare('INSERT INTO event_mentions (event, position, mention) VALUES (?, ?, ?)');
  const [sums, bars, links] = [eventSums(db), barWriter(db), linkCounter(db)];
  const indexRows = eventIndexer(db);
  const index = (event: Event): void => {
    indexRows(event);
    sums.add(event.id);
  };
  const deletions = [
    'event_mentions',
    'event_parties',
    'event_outlets',
    'event_tellings',
    'told_mentions',
    'event_links',
    'event_dyads',
    'event_places',
  ].map((table) => db.prepare(`DELETE FROM ${table} WHERE event = ?`));
  const rest = ['event_facts', 'events'].map((table) => db.prepare(`DELETE FROM ${table} WHERE id = ?`));
  return {
    put: (event) => {
      insert.run(event.id, event.when?.start ?? LAST_SORT_KEY, canonicalJson(eventSchema, event, `event ${event.id}`));
      for (const [position, id] of event.mentions.entries()) mention.run(event.id, position, id);
      bars.put(event);
      index(event);
      links(event.id);
    },
    index,
    remove: (id) => {
      sums.takeAway(id);
      bars.remove(id);
      for (const each of [...deletions, ...rest]) each.run(id);
    },
    finish: () => sums.finish(),
  };
}

function eventIndexer(db: DatabaseSync): (event: Event) => void {
  const facts = db.prepare(`
    INSERT OR REPLACE INTO event_facts (id, type, status, agreement, first_day, last_day, day, start, "end", told_first, told_last, independent, tellings, told)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const told = db.prepare('SELECT DISTINCT outlet, day FROM event_tellings WHERE event = ?');
  const party = db.prepare('INSERT OR IGNORE INTO event_parties (event, code, sector, told) VALUES (?, ?, ?, ?)');
  const outlet = db.prepare('INSERT OR IGNORE INTO event_outlets (outlet, event) VALUES (?, ?)');
  const dyad = db.prepare(
    'INSERT INTO event_dyads (actor, recipient, day, event, type, strand, status, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const places = placeIndexer(db);
  const [tellings, mentions, toldAs] = [tellingsIndexer(db), toldMentionWriter(db), toldAsReader(db)];
  return (event) => {
    const { id, type, status, agreement, when, independent } = event;
    const { from, to, day } = eventDays(event);
    mentions(id);
    tellings(id);
    const { all, naming } = toldAs(id);
    const tellers = told.all(id) as unknown as readonly ToldBy[];
    const days = tellers.flatMap(({ day: published }) => (published === '' ? [] : published)).sort();
    const known = [type, status, agreement, from, to, day, when?.start ?? null, when?.end ?? null];
    facts.run(id, ...known, days[0] ?? null, days.at(-1) ?? null, independent, event.mentions.length, all);
    for (const name of new Set(tellers.map((one) => one.outlet))) outlet.run(name, id);
    for (const { code, sector } of [...event.actors, ...event.recipients]) party.run(id, code, sector ?? '', naming.get(code) ?? 0);
    const [strand, score] = [strandOf(type), ploverScore(type, event.mode)];
    for (const { actor, recipient } of dyadsOf(event)) dyad.run(actor, recipient, day, id, type, strand, status, score);
    places(event, day);
  };
}

interface ToldBy {
  readonly outlet: string;
  /** '' where unknown. */
  readonly day: string;
}

/** The day of publication of each telling of an event, by its id. */
const TOLD = `
  SELECT substr(d.published, 1, 10) AS day FROM event_mentions m
    CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention' CROSS JOIN documents d ON d.reading = f.reading WHERE m.event = ?`;

function placeIndexer(db: DatabaseSync): (event: Event, day: string | null) => void {
  const keep = placeWriter(db);
  const at = db.prepare('INSERT OR IGNORE INTO event_places (place, type, status, event, day) VALUES (?, ?, ?, ?, ?)');
  return ({ id: event, type, status, where }, day) => {
    for (const place of where) {
      keep(place);
      at.run(place.id, type, status, event, day);
    }
  };
}

/**
 * After documents are dated anew: when and by whom each event that tells of one of these is told, and the first and the last
 * day of it. Events written since are left out.
 */
export function refreshTellings(db: DatabaseSync, documents: readonly number[], written: ReadonlySet<string>): void {
  const told = rows<{ readonly event: string }>(
    db,
    `SELECT DISTINCT m.event FROM json_each(?) j CROSS JOIN documents d ON d.row = j.value
      CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'mention' CROSS JOIN event_mentions m ON m.mention = f.id`,
    [JSON.stringify(documents)],
  ).filter(({ event }) => !written.has(event));
  if (told.length === 0) return;
  const day = (which: 'min' | 'max'): string => `(SELECT ${which}(t.day) FROM (${TOLD.replace('?', 'event_facts.id')}) t)`;
  const date = db.prepare(`UPDATE event_facts SET told_first = ${day('min')}, told_last = ${day('max')} WHERE id = ?`);
  const forget = ['event_tellings', 'told_mentions'].map((table) => db.prepare(`DELETE FROM ${table} WHERE event = ?`));
  const [sums, tellings, mentions, toldAs] = [eventSums(db), tellingsIndexer(db), toldMentionWriter(db), toldAsWriter(db)];
  for (const { event } of told) {
    date.run(event);
    // What is summed up of its tellings is taken out as it stood and put in as it stands.
    sums.takeAway(event);
    for (const each of forget) each.run(event);
    mentions(event);
    tellings(event);
    toldAs(event);
    sums.add(event);
  }
  sums.finish();
}
