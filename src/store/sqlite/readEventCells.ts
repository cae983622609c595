import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import { addDays } from '../../model/day.ts';
import type { CellBin, CellsOf, DyadCells, EventCell, EventFilter, PlaceCells } from '../aggregates.ts';
import type { Condition } from './condition.ts';
import { eventCondition } from './eventCondition.ts';
import { type PlaceRow, placeRows } from './placeRows.ts';
import { rows } from './query.ts';

/** What events are counted by: a table with a row for each event and key, and the columns of the key. */
interface Keyed {
  readonly table: 'event_places' | 'event_dyads';
  readonly key: readonly string[];
}

const PLACES: Keyed = { table: 'event_places', key: ['p.place'] };
const DYADS: Keyed = { table: 'event_dyads', key: ['p.actor', 'p.recipient'] };

/** Events by place, class, status and days; of the places with most events. */
export function readPlaceCells(db: DatabaseSync, filter: EventFilter, bin: CellBin, most: number): CellsOf<PlaceCells> {
  const { all, kept } = readCells(db, eventCondition(filter), { keyed: PLACES, bin, most });
  const placeOf = placeRows(db);
  return { all, kept: kept.map(({ key: [id = ''], events, cells }) => ({ ...(placeOf(id) satisfies PlaceRow), events, cells })) };
}

/** Events by who did it to whom, class, status and days; of the pairs with most events. */
export function readDyadCells(db: DatabaseSync, filter: EventFilter, bin: CellBin, most: number): CellsOf<DyadCells> {
  const { all, kept } = readCells(db, eventCondition(filter), { keyed: DYADS, bin, most });
  return { all, kept: kept.map(({ key: [actor = '', recipient = ''], events, cells }) => ({ actor, recipient, events, cells })) };
}

interface Asked {
  readonly keyed: Keyed;
  readonly bin: CellBin;
  readonly most: number;
}

interface Group {
  readonly key: readonly string[];
  readonly events: number;
  readonly cells: readonly EventCell[];
}

/** First how many events each key has, then the cells of those with most: the long tail is never taken apart. */
function readCells(db: DatabaseSync, passing: Condition, { keyed, bin, most }: Asked): CellsOf<Group> {
  const isAll = passing.sql === 'TRUE';
  // What passes is found first, and then where it was; all there are is gone through in the order of the key.
  const joined = isAll
    ? `${keyed.table} p CROSS JOIN event_facts e ON e.id = p.event`
    : `event_facts e CROSS JOIN ${keyed.table} p ON p.event = e.id`;
  const from = (withFacts: boolean): string => (withFacts ? joined : `${keyed.table} p`);
  const key = keyed.key.join(', ');
  const sums = rows<{ readonly key: string; readonly n: number }>(
    db,
    `SELECT json_array(${key}) AS key, count(*) AS n FROM ${from(!isAll)} WHERE ${passing.sql} GROUP BY ${key} ORDER BY n DESC, ${key}`,
    passing.parameters,
  );
  const kept = sums.slice(0, most);
  const columns = COLUMNS[bin];
  const statement = db.prepare(
    `SELECT json_array(${key}), p.type, ${bin === 'exact' ? 'e' : 'p'}.status, ${columns}, count(*) FROM ${from(!isAll || bin === 'exact')}
     WHERE ${sums.length > most ? `json_array(${key}) IN (SELECT value FROM json_each(?))` : '? IS NOT NULL'} AND ${passing.sql} GROUP BY ${key}, p.type, p.status, ${columns}`,
  );
  statement.setReturnArrays(true);
  const cells = Map.groupBy(
    statement.all(JSON.stringify(kept.map((one) => one.key)), ...passing.parameters) as unknown as readonly CellRow[],
    ([group]) => group,
  );
  return {
    all: sums.length,
    kept: kept.map((one) => ({
      key: JSON.parse(one.key) as readonly string[],
      events: one.n,
      cells: (cells.get(one.key) ?? []).map((row) => cellOf(row, bin)),
    })),
  };
}

type CellRow = readonly [
  key: string,
  type: EventType,
  status: EventStatus,
  start: string | null,
  end: string | null,
  told: string | null,
  events: number,
];

/** The first day, the last and the day of the report, as far as a cell tells them. */
const COLUMNS: Readonly<Record<CellBin, string>> = {
  exact: 'e.start, e."end", CASE WHEN e.start IS NULL AND e."end" IS NULL THEN e.told_first END',
  week: "date(p.day, 'weekday 0', '-6 days'), NULL, NULL",
  month: "substr(p.day, 1, 7) || '-01', NULL, NULL",
};

function cellOf([, type, status, start, end, told, events]: CellRow, bin: CellBin): EventCell {
  return { type, status, start, end: start === null || bin === 'exact' ? end : lastDayOf(start, bin), told, events };
}

const lastDayOf = (first: string, bin: Exclude<CellBin, 'exact'>): string =>
  bin === 'week' ? addDays(first, 6) : addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
