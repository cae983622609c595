import type { DatabaseSync } from 'node:sqlite';
import { ploverScore } from '../../codebook/eventType.ts';
import { strandOf } from '../../codebook/strand.ts';
import { dyadsOf } from '../../model/dyadsOf.ts';
import type { Event } from '../../model/event.ts';
import { eventDays } from '../../model/eventDays.ts';
import { factsWriter } from './eventFacts.ts';
import { tellingsIndexer } from './eventTellings.ts';
import { placeWriter } from './placeWriter.ts';
import { prepared } from './prepared.ts';
import { type KeptRow, rowKeeper } from './rowKeeper.ts';
import { toldAsReader } from './toldAs.ts';

/** Writes what an event is found and counted by, when its mentions that show stand under its row. */
export function eventIndexer(db: DatabaseSync): (row: number, event: Event) => void {
  const facts = factsWriter(db);
  const told = prepared(db, 'SELECT DISTINCT outlet, day FROM event_tellings WHERE event = ?');
  const parties = rowKeeper(db, 'event_parties', ['code', 'sector', 'told']);
  const outlets = rowKeeper(db, 'event_outlets', ['outlet']);
  const dyads = rowKeeper(db, 'event_dyads', ['actor', 'recipient', 'day', 'type', 'strand', 'status', 'score']);
  const places = rowKeeper(db, 'event_places', ['place', 'type', 'status', 'day']);
  const keepPlace = placeWriter(db);
  const [tellings, toldAs] = [tellingsIndexer(db), toldAsReader(db)];
  return (row, event) => {
    const { id, type, status, agreement, when, independent, where } = event;
    const { from, to, day } = eventDays(event);
    tellings(row);
    const { all, naming } = toldAs(row);
    const tellers = told.all(row) as unknown as readonly ToldBy[];
    const days = tellers.flatMap(({ day: published }) => (published === '' ? [] : published)).sort();
    facts(row, {
      ...{ id, type, status, agreement, independent, day, first_day: from, last_day: to, told: all },
      ...{ start: when?.start ?? null, end: when?.end ?? null, told_first: days[0] ?? null, told_last: days.at(-1) ?? null },
      tellings: event.mentions.length,
    });
    outlets(
      row,
      [...new Set(tellers.map(({ outlet }) => outlet))].map((outlet) => [outlet]),
    );
    const named = [...event.actors, ...event.recipients].map(({ code, sector }): KeptRow => [code, sector ?? '', naming.get(code) ?? 0]);
    parties(row, [...new Map(named.map((one) => [one.join('\t'), one])).values()]);
    const [strand, score] = [strandOf(type), ploverScore(type, event.mode)];
    dyads(
      row,
      dyadsOf(event).map(({ actor, recipient }) => [actor, recipient, day, type, strand, status, score]),
    );
    for (const place of where) keepPlace(place);
    places(
      row,
      [...new Set(where.map((place) => place.id))].map((place) => [place, type, status, day]),
    );
  };
}

interface ToldBy {
  readonly outlet: string;
  /** '' where unknown. */
  readonly day: string;
}
