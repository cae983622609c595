import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../aggregates.ts';
import type { ListOrder, Page, Paged } from '../filter.ts';
import { allOf, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { conditionOnIds, eventCondition, HAS_A_SPOT } from './eventCondition.ts';
import { foundCondition, foundCount } from './foundEvents.ts';
import { kept, keptCount } from './kept.ts';
import { paged } from './paged.ts';
import { prepared } from './prepared.ts';
import { count, rows } from './query.ts';
import { summedBy } from './summedBy.ts';

interface Row {
  readonly id: string;
  readonly sort_key: string;
  readonly json: string;
}

interface Order {
  readonly sorting: Sorting;
  readonly key: string;
  readonly falling: boolean;
}

const ORDER: Readonly<Record<ListOrder, Order>> = {
  day: { sorting: { list: 'event', columns: ['string', 'string'] }, key: 'e.sort_key', falling: false },
  newest: { sorting: { list: 'newest event', columns: ['string', 'string'] }, key: "coalesce(e.told_first, '')", falling: true },
};

/** One page of the events that pass: by the day they begin, or the newest first; then by id. */
export function eventPage(db: DatabaseSync, filter: EventFilter, page: Page): Paged<Event> {
  const { sorting, key, falling } = ORDER[page.order ?? 'day'];
  const after = keyOfPage(sorting, page);
  const total = readEventCount(db, filter);
  const passing = isWalked(filter, total, page.limit) ? eventCondition(filter) : foundCondition(db, filter);
  const where = after === null ? passing : allOf([passing, condition(`(${key}, e.id) ${falling ? '<' : '>'} (?, ?)`, ...after)]);
  const direction = falling ? ' DESC' : '';
  const found = rows<Row>(
    db,
    `SELECT w.id, w.sort_key, v.json FROM (
      SELECT e.row, e.id, ${key} AS sort_key FROM event_facts e WHERE ${where.sql}
      ORDER BY ${inOrder(total, [`${key}${direction}`, `e.id${direction}`])} LIMIT ?
    ) w CROSS JOIN events v ON v.row = w.row ORDER BY w.sort_key${direction}, w.id${direction}`,
    [...where.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total,
    item: (row) => JSON.parse(row.json) as Event,
    cursor: (row) => cursorAfter(sorting, [row.sort_key, row.id]),
  });
}

const COMMON = 5000;

/** Whether a page is a small part of what passes and is counted by sums: it is met soon by walking all events. */
const isWalked = (filter: EventFilter, total: number, limit: number): boolean =>
  total > Math.max(COMMON, 10 * limit) && summedBy(filter) !== null;

/** Where much passes, walking in order meets a page's worth soon; where little does, it is quicker to fetch all and sort it. */
export const inOrder = (total: number, columns: readonly string[]): string =>
  columns.map((column) => (total > COMMON ? column : `+${column}`)).join(', ');

/** How many events pass: from the sums where they tell it, else they are found. */
export function readEventCount(db: DatabaseSync, filter: EventFilter): number {
  const summed = summedBy(filter);
  if (summed !== null) return count(db, `SELECT sum(c.events) AS n FROM day_sums c WHERE ${summed.sql}`, summed.parameters);
  if (filter.isPlaced === true) return readPlacedCount(db, filter);
  const found = foundCount(db, filter);
  if (found !== null) return found;
  const passing = foundCondition(db, filter);
  return keptCount(db, `SELECT count(*) AS n FROM event_facts e WHERE ${passing.sql}`, passing.parameters);
}

/** How many of the events that pass can be drawn: where these are told by their rows, the places of all are gone through. */
function readPlacedCount(db: DatabaseSync, filter: EventFilter): number {
  const alone = conditionOnIds(foundCondition(db, { ...filter, isPlaced: false }), 'p.event');
  const passing = alone ?? foundCondition(db, filter);
  const sql =
    alone === null
      ? `SELECT count(*) AS n FROM event_facts e WHERE ${passing.sql}`
      : `SELECT count(DISTINCT p.event) AS n FROM event_places p
        WHERE ${passing.sql} AND +p.place IN (SELECT g.id FROM places g WHERE ${HAS_A_SPOT})`;
  return kept(db, `placed ${JSON.stringify(filter)}`, () => count(db, sql, passing.parameters));
}

/** Events `v` with their names, in `e`. */
export const NAMED_EVENTS = 'event_facts e CROSS JOIN events v ON v.row = e.row';

/** Events by their ids, in this order; those that are not there are passed over. */
export function readEventsNamed(db: DatabaseSync, ids: readonly string[]): readonly Event[] {
  const select = prepared(db, `SELECT v.json FROM ${NAMED_EVENTS} WHERE e.id = ?`);
  return ids.flatMap((id) => {
    const json = select.get(id)?.['json'];
    return typeof json === 'string' ? [JSON.parse(json) as Event] : [];
  });
}

/** The events that hold one of these mentions, or one that was taken in of these documents. */
export function eventsHolding(db: DatabaseSync, mentions: readonly string[], documents: readonly string[]): readonly Event[] {
  const found = rows<{ json: string }>(
    db,
    `
    SELECT v.json FROM events v WHERE v.row IN (
      SELECT m.event FROM json_each(?) j JOIN event_mentions m ON m.mention = j.value
      UNION
      SELECT r.event FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN reconciled_mentions r ON r.document = d.row)`,
    [JSON.stringify(mentions), JSON.stringify(documents)],
  );
  return found.map(({ json }) => JSON.parse(json) as Event);
}
