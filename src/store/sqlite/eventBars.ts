import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { Event, Party } from '../../model/event.ts';
import type { EventBar, EventFilter, Named } from '../aggregates.ts';
import { inOrder, readEventCount } from './eventPages.ts';
import { foundCondition, foundCount } from './foundEvents.ts';
import { prepared } from './prepared.ts';
import { type Parameters, rowLists } from './query.ts';
import { LAST_SORT_KEY } from './schema.ts';

/** A bar as it is kept: its fields in one order, parties by code and name, places by id and name. */
type Kept = readonly [
  ...known: readonly [
    id: EventBar['id'],
    type: EventBar['type'],
    mode: EventBar['mode'],
    status: EventBar['status'],
    start: EventBar['start'],
    end: EventBar['end'],
    told: EventBar['told'],
    agreement: EventBar['agreement'],
    independent: EventBar['independent'],
  ],
  actors: readonly Named[],
  recipients: readonly Named[],
  where: readonly Named[],
  planOf: EventBar['planOf'],
];

/** What writes bars of events. */
export interface BarWriter {
  put(event: Event): void;
  /** Of an event whose bar is there, at the same place. */
  change(event: Event): void;
  /** While the event's facts are still there. */
  remove(row: number): void;
}

/** Writes the bars of events, or takes them away. */
export function barWriter(db: DatabaseSync): BarWriter {
  const insert = prepared(db, 'INSERT INTO event_bars (sort_key, id, json) VALUES (?, ?, ?)');
  const update = prepared(db, 'UPDATE event_bars SET json = ? WHERE sort_key = ? AND id = ?');
  const remove = prepared(db, 'DELETE FROM event_bars WHERE (sort_key, id) = (SELECT e.sort_key, e.id FROM event_facts e WHERE e.row = ?)');
  return {
    put: (event) => void insert.run(sortKeyOf(event), event.id, JSON.stringify(keptOf(event))),
    change: (event) => void update.run(JSON.stringify(keptOf(event)), sortKeyOf(event), event.id),
    remove: (row) => void remove.run(row),
  };
}

const sortKeyOf = ({ when }: Event): string => when?.start ?? LAST_SORT_KEY;

const namesOf = (parties: readonly Party[]): readonly Named[] => parties.map(({ code, name }) => [code, name]);

function keptOf({ id, type, mode, status, when, first_reported, agreement, independent, ...event }: Event): Kept {
  const days = [when?.start ?? null, when?.end ?? null, first_reported?.slice(0, 10) ?? null] as const;
  const where = event.where.map((place): Named => [place.id, place.name]);
  return [
    id,
    type,
    mode,
    status,
    ...days,
    agreement,
    independent,
    namesOf(event.actors),
    namesOf(event.recipients),
    where,
    event.planOf ?? [],
  ];
}

/** What a timeline draws of the first of the events that pass, by the day they begin, then by id. */
export function readEventBars(db: DatabaseSync, filter: EventFilter, most: number): readonly EventBar[] {
  const passing = foundCondition(db, filter);
  if (passing.sql === 'TRUE') return barsOf(db, 'SELECT b.json FROM event_bars b ORDER BY b.sort_key, b.id LIMIT ?', [most]);
  // In a range of days it is quicker to sort what passes than to walk up to it, unless it is known which events do.
  const isRanged = filter.from !== undefined || filter.to !== undefined;
  const total = foundCount(db, filter) ?? (isRanged ? 0 : readEventCount(db, filter));
  return barsOf(
    db,
    `SELECT b.json FROM (
      SELECT e.id, e.sort_key FROM event_facts e WHERE ${passing.sql} ORDER BY ${inOrder(total, ['e.sort_key', 'e.id'])} LIMIT ?
    ) w CROSS JOIN event_bars b ON b.sort_key = w.sort_key AND b.id = w.id ORDER BY w.sort_key, w.id`,
    [...passing.parameters, most],
  );
}

/** The modes of those of some events that are of one class; they stand in the bars. */
export function readEventModes(db: DatabaseSync, ids: readonly string[], type: EventType): ReadonlyMap<string, string | null> {
  const found = rowLists<readonly [id: string, mode: string | null]>(
    db,
    `SELECT e.id, b.json ->> 2 FROM json_each(?) j CROSS JOIN event_facts e ON e.id = j.value AND e.type = ?
      CROSS JOIN event_bars b ON b.sort_key = e.sort_key AND b.id = e.id`,
    [JSON.stringify(ids), type],
  );
  return new Map(found);
}

/** Each parsed by itself: joined, thousands of short texts take twice as long to parse. */
const barsOf = (db: DatabaseSync, sql: string, parameters: Parameters): readonly EventBar[] =>
  rowLists<readonly [json: string]>(db, sql, parameters).map(([json]) => barOf(JSON.parse(json) as Kept));

const barOf = ([id, type, mode, status, start, end, told, agreement, independent, actors, recipients, where, planOf]: Kept): EventBar => ({
  id,
  type,
  mode,
  status,
  start,
  end,
  told,
  agreement,
  independent,
  actors,
  recipients,
  where,
  planOf,
});
