import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { CellBin, CellsOf, DyadCells, EventCell, EventFilter, PlaceCells } from '../aggregates.ts';
import { binSpan, cellOf } from './cellSpan.ts';
import type { Condition } from './condition.ts';
import { conditionOnIds } from './eventCondition.ts';
import { foundCondition } from './foundEvents.ts';
import { type PlaceRow, placeRows } from './placeRows.ts';
import { rowLists } from './query.ts';
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

/** All cells in one walk; how many events each key has is summed up from them. */
function walkCells(
  db: DatabaseSync,
  passing: Condition,
  { keyed, bin, most }: Asked & { readonly bin: Exclude<CellBin, 'exact'> },
): CellsOf<CellGroup> {
  const alone = conditionOnIds(passing, 'p.event');
  const columns = [...keyed.key, 'p.type', 'p.status', COLUMNS[bin]].join(', ');
  const found = rowLists<Row>(
    db,
    `SELECT count(*), ${columns} FROM ${alone === null ? withFacts(keyed, passing) : `${keyed.table} p`} WHERE ${(alone ?? passing).sql} GROUP BY ${columns}`,
    passing.parameters,
  );
  const groups = new Map<string, { readonly key: readonly string[]; events: number; readonly cells: EventCell[] }>();
  for (const row of found) {
    const key = row.slice(1, 1 + keyed.key.length) as readonly string[];
    const name = key.join('\t');
    const group = groups.get(name) ?? { key, events: 0, cells: [] };
    groups.set(name, group);
    group.events += row[0];
    group.cells.push(cellOfRow(row, keyed.key.length, bin));
  }
  const ordered = [...groups].sort(([a, one], [b, other]) => other.events - one.events || (a < b ? -1 : 1));
  return { all: groups.size, kept: ordered.slice(0, most).map(([, group]) => group) };
}

/** How many events, the columns of the key, then class, status and the beginning of the bin. */
type Row = readonly [events: number, ...columns: (string | null)[]];

const COLUMNS: Readonly<Record<Exclude<CellBin, 'exact'>, string>> = {
  week: "date(p.day, 'weekday 0', '-6 days')",
  month: 'substr(p.day, 1, 7)',
  year: 'substr(p.day, 1, 4)',
};

const cellOfRow = (row: Row, keys: number, bin: Exclude<CellBin, 'exact'>): EventCell =>
  cellOf(row[1 + keys] as EventType, row[2 + keys] as EventStatus, binSpan((row[3 + keys] ?? null) as string | null, bin), row[0]);
