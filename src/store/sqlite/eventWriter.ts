import type { DatabaseSync } from 'node:sqlite';
import { type Event, eventSchema } from '../../model/event.ts';
import { canonicalJson } from './canonicalJson.ts';
import { barWriter } from './eventBars.ts';
import { eventIndexer } from './eventIndex.ts';
import { eventSums } from './eventSums.ts';
import { tellingsIndexer } from './eventTellings.ts';
import { linkCounter } from './linkCounts.ts';
import { prepared } from './prepared.ts';
import { rows } from './query.ts';
import { rowKeeper } from './rowKeeper.ts';
import { sidesWriter } from './sidesWriter.ts';
import { toldAsWriter } from './toldAs.ts';
import { grownMentionWriter, toldMentionWriter } from './toldMentions.ts';

/** What writing events asks of the database, each statement prepared once. */
export interface EventWriter {
  /** Writes an event that was not there. */
  put(event: Event): void;
  /** Writes an event in place of one that it grew out of, by its row. */
  replace(row: number, event: Event): void;
  /** Writes what an event already there is found by. */
  index(row: number, event: Event): void;
  remove(row: number): void;
  /** To be called when all is written. */
  finish(): void;
}

/** Prepares the statements. Mentions of some documents may have been read or dated anew since events were written. */
export function eventWriter(db: DatabaseSync, documents: readonly number[] = []): EventWriter {
  const insert = prepared(db, 'INSERT INTO events (json) VALUES (?)');
  const update = prepared(db, 'UPDATE events SET json = ? WHERE row = ?');
  const mentions = rowKeeper(db, 'event_mentions', ['mention']);
  const [sums, bars, links, held] = [eventSums(db), barWriter(db), linkCounter(db), holdingWriter(db)];
  const [told, grown, tellsOf] = [toldMentionWriter(db), grownMentionWriter(db), tellingFinder(db, documents)];
  const indexRows = eventIndexer(db);
  const sides = sidesWriter(db, bars);
  const index = (row: number, event: Event): void => {
    indexRows(row, event);
    sums.add(row);
  };
  const write = (row: number, event: Event): void => {
    const changed = mentions(
      row,
      event.mentions.map((mention) => [mention]),
    );
    const [come, gone] = [changed.come, changed.gone].map((some) => some.map(([mention]) => String(mention)));
    held(row, come ?? []);
    if (tellsOf(row)) told(row);
    else grown(row, come ?? [], gone ?? []);
    index(row, event);
    links(row);
    bars.put(event);
  };
  const jsonOf = (event: Event): string => canonicalJson(eventSchema, event, `event ${event.id}`);
  const deletions = [
    'event_mentions',
    'event_parties',
    'event_outlets',
    'event_tellings',
    'told_mentions',
    'event_links',
    'event_dyads',
    'event_places',
  ].map((table) => prepared(db, `DELETE FROM ${table} WHERE event = ?`));
  const rest = ['event_facts', 'events'].map((table) => prepared(db, `DELETE FROM ${table} WHERE row = ?`));
  return {
    put: (event) => write(Number(insert.run(jsonOf(event)).lastInsertRowid), event),
    replace: (row, event) => {
      const json = jsonOf(event);
      if (!tellsOf(row) && sides(row, event, json)) return;
      sums.takeAway(row);
      bars.remove(row);
      update.run(json, row);
      write(row, event);
    },
    index: (row, event) => {
      told(row);
      index(row, event);
    },
    remove: (row) => {
      sums.takeAway(row);
      bars.remove(row);
      for (const each of [...deletions, ...rest]) each.run(row);
    },
    finish: () => sums.finish(),
  };
}

/** Whether an event, by its row, was told by one of some documents when it was last written. */
function tellingFinder(db: DatabaseSync, documents: readonly number[]): (event: number) => boolean {
  const find = prepared(db, 'SELECT 1 FROM told_mentions WHERE document = ? AND event = ?');
  return (event) => documents.some((document) => find.get(document, event) !== undefined);
}

/** Writes which event mentions that were taken in are of, as far as they are not yet held so. */
function holdingWriter(db: DatabaseSync): (event: number, mentions: readonly string[]) => void {
  const hold = prepared(
    db,
    `
    UPDATE reconciled_mentions SET event = ?1 WHERE event IS NOT ?1 AND finding IN (
      SELECT f.row FROM json_each(?2) j CROSS JOIN findings f ON f.id = j.value AND f.kind = 'mention')`,
  );
  return (event, mentions) => void hold.run(event, JSON.stringify(mentions));
}

/** The day of publication of each telling of an event, by its row. */
const TOLD = `
  SELECT substr(d.published, 1, 10) AS day FROM event_mentions m
    CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention' CROSS JOIN documents d ON d.reading = f.reading WHERE m.event = ?`;

/**
 * After documents are dated anew: when and by whom each event that tells of one of these is told, and the first and the last
 * day of it. Events written since are left out.
 */
export function refreshTellings(db: DatabaseSync, documents: readonly number[], written: ReadonlySet<string>): void {
  const told = rows<{ readonly event: number; readonly id: string }>(
    db,
    `SELECT DISTINCT m.event, e.id FROM json_each(?) j CROSS JOIN documents d ON d.row = j.value
      CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'mention' CROSS JOIN event_mentions m ON m.mention = f.id
      CROSS JOIN event_facts e ON e.row = m.event`,
    [JSON.stringify(documents)],
  ).filter(({ id }) => !written.has(id));
  if (told.length === 0) return;
  const day = (which: 'min' | 'max'): string => `(SELECT ${which}(t.day) FROM (${TOLD.replace('?', 'event_facts.row')}) t)`;
  const date = prepared(db, `UPDATE event_facts SET told_first = ${day('min')}, told_last = ${day('max')} WHERE row = ?`);
  const [sums, tellings, mentions, toldAs] = [eventSums(db), tellingsIndexer(db), toldMentionWriter(db), toldAsWriter(db)];
  for (const { event } of told) {
    date.run(event);
    // What is summed up of its tellings is taken out as it stood and put in as it stands.
    sums.takeAway(event);
    mentions(event);
    tellings(event);
    toldAs(event);
    sums.add(event);
  }
  sums.finish();
}
