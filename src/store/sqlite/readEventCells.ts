import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { CellBin, CellsOf, DyadCells, EventCell, EventFilter, PlaceCells } from '../aggregates.ts';
import { binSpan, cellOf } from './cellSpan.ts';
import type { Condition } from './condition.ts';
import { conditionOnIds } from './eventCondition.ts';
import { foundCondition } from './foundEvents.ts';
import { type PlaceRow, placeRows } from './placeRows.ts';
import { firstRow } from './query.ts';
import { readExactCells } from './readExactCells.ts';
import { type CellGroup, readSummedCells, type SummedKey } from './readSummedCells.ts';
import { summedBy } from './summedBy.ts';

/** What events are counted by: a table with a row for each event and key, and the columns of the key. */
interface Keyed {
  readonly table: 'event_places' | 'event_dyads';
  readonly key: readonly string[];
  /** Where the same is summed up by month. */
  readonly summed: SummedKey;
}

const PLACES: Keyed = { table: 'event_places', key: ['p.place'], summed: { table: 'place_sums', key: ['place'] } };
const DYADS: Keyed = {
  table: 'event_dyads',
  key: ['p.actor', 'p.recipient'],
  summed: { table: 'dyad_sums', key: ['actor', 'recipient'] },
};

/** Events by place, class, status and days; of the places with most events. */
export function readPlaceCells(db: DatabaseSync, filter: EventFilter, bin: CellBin, most: number): CellsOf<PlaceCells> {
  const { all, kept } = readCells(db, filter, { keyed: PLACES, bin, most });
  const placeOf = placeRows(db);
  return { all, kept: kept.map(({ key: [id = ''], events, cells }) => ({ ...(placeOf(id) satisfies PlaceRow), events, cells })) };
}

/** Events by who did it to whom, class, status and days; of the pairs with most events. */
export function readDyadCells(db: DatabaseSync, filter: EventFilter, bin: CellBin, most: number): CellsOf<DyadCells> {
  const { all, kept } = readCells(db, filter, { keyed: DYADS, bin, most });
  return { all, kept: kept.map(({ key: [actor = '', recipient = ''], events, cells }) => ({ actor, recipient, events, cells })) };
}

interface Asked {
  readonly keyed: Keyed;
  readonly bin: CellBin;
  readonly most: number;
}

function readCells(db: DatabaseSync, filter: EventFilter, { keyed, bin, most }: Asked): CellsOf<CellGroup> {
  const summed = bin === 'month' || bin === 'year' ? summedBy(filter) : null;
  if (summed !== null && (bin === 'month' || bin === 'year')) return readSummedCells(db, summed, { summed: keyed.summed, bin, most });
  const passing = foundCondition(db, filter);
  return bin === 'exact'
    ? readExactCells(db, passing, { source: withFacts(keyed, passing), key: keyed.key, most })
    : walkCells(db, passing, { keyed, bin, most });
}

/** What passes is found first, and then where it was; all there are is gone through in the order of the key. */
const withFacts = ({ table }: Keyed, { sql }: Condition): string =>
  sql === 'TRUE' ? `${table} p CROSS JOIN event_facts e ON e.row = p.event` : `event_facts e CROSS JOIN ${table} p ON p.event = e.row`;

/**
 * All cells in one walk, counted here: SQLite would set all rows in order to put them in groups. A row is its columns in one text,
 * which is read in less time than a list of them.
 */
function walkCells(
  db: DatabaseSync,
  passing: Condition,
  { keyed, bin, most }: Asked & { readonly bin: Exclude<CellBin, 'exact'> },
): CellsOf<CellGroup> {
  const alone = conditionOnIds(passing, 'p.event');
  const columns = [...keyed.key, 'p.type', 'p.status', `ifnull(${COLUMNS[bin]}, '')`].join(` || '${TAB}' || `);
  const found = firstRow<{ readonly list: string }>(
    db,
    `SELECT json_group_array(${columns}) AS list FROM ${alone === null ? withFacts(keyed, passing) : `${keyed.table} p`} WHERE ${(alone ?? passing).sql}`,
    passing.parameters,
  );
  const counts = new Map<string, number>();
  for (const row of JSON.parse(found?.list ?? '[]') as readonly string[]) counts.set(row, (counts.get(row) ?? 0) + 1);
  const groups = new Map<string, { readonly key: readonly string[]; events: number; readonly rows: string[] }>();
  for (const [row, events] of counts) {
    const key = row.split(TAB, keyed.key.length);
    const name = key.join(TAB);
    const group = groups.get(name) ?? { key, events: 0, rows: [] };
    groups.set(name, group);
    group.events += events;
    group.rows.push(row);
  }
  const ordered = [...groups].sort(([a, one], [b, other]) => other.events - one.events || (a < b ? -1 : 1)).slice(0, most);
  return {
    all: groups.size,
    kept: ordered.map(([, { key, events, rows }]) => ({
      key,
      events,
      cells: rows.sort().map((row) => cellOfRow(row, key.length, { bin, events: counts.get(row) ?? 0 })),
    })),
  };
}

/** Before every letter that a column has, so that rows sort as their columns do. */
const TAB = '\t';

const COLUMNS: Readonly<Record<Exclude<CellBin, 'exact'>, string>> = {
  week: "date(p.day, 'weekday 0', '-6 days')",
  month: 'substr(p.day, 1, 7)',
  year: 'substr(p.day, 1, 4)',
};

function cellOfRow(
  row: string,
  keys: number,
  { bin, events }: { readonly bin: Exclude<CellBin, 'exact'>; readonly events: number },
): EventCell {
  const [type, status, start = ''] = row.split(TAB).slice(keys);
  return cellOf(type as EventType, status as EventStatus, binSpan(start === '' ? null : start, bin), events);
}
