import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import type { Filter, Page, Paged } from '../store.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { asksNothing, documentCondition, findingCondition } from './filterSql.ts';
import { paged } from './paged.ts';
import { count, firstRow, rows } from './query.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

interface Row {
  readonly id: string;
  readonly sort_key: string;
  readonly json: string;
}

const SORTING: Sorting = { list: 'event', columns: ['string', 'string'] };

// The mentions of an event that show, in the event's own order.
const TELLINGS = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading`;

/** One page of the events that pass: by the day they begin, then by id. */
export function eventPage(db: DatabaseSync, filter: Filter, page: Page): Paged<Event> {
  const key = keyOfPage(SORTING, page);
  const passing = eventCondition(filter);
  const where = key === null ? passing : allOf([passing, condition('(e.sort_key, e.id) > (?, ?)', ...key)]);
  const found = rows<Row>(db, `SELECT e.id, e.sort_key, e.json FROM events e WHERE ${where.sql} ORDER BY e.sort_key, e.id LIMIT ?`, [
    ...where.parameters,
    page.limit + 1,
  ]);
  return paged(found, page.limit, {
    total: count(db, `SELECT count(*) AS n FROM events e WHERE ${passing.sql}`, passing.parameters),
    item: (row) => JSON.parse(row.json) as Event,
    cursor: (row) => cursorAfter(SORTING, [row.sort_key, row.id]),
  });
}

/** Passes an event `e` of which one mention passes the filter. */
export function eventCondition(filter: Filter): Condition {
  if (asksNothing(filter)) return condition('TRUE');
  const passing = allOf([documentCondition(filter), findingCondition(filter) ?? condition('TRUE')]);
  return condition(`e.id IN (SELECT m.event FROM ${TELLINGS} WHERE ${passing.sql})`, ...passing.parameters);
}

/** An event with the mentions that tell it, or null where there is none of that id. */
export function readEvent(db: DatabaseSync, id: string): { readonly event: Event; readonly tellings: readonly Told<Mention>[] } | null {
  const row = firstRow<Row>(db, 'SELECT json FROM events WHERE id = ?', [id]);
  if (row === undefined) return null;
  const tellings = rows<ToldRow>(
    db,
    `
    SELECT ${TOLD_COLUMNS} FROM ${TELLINGS} JOIN sightings s ON s.row = d.sighting WHERE m.event = ? ORDER BY m.position`,
    [id],
  );
  return { event: JSON.parse(row.json) as Event, tellings: tellings.map((telling) => toldOf<Mention>(telling)) };
}
