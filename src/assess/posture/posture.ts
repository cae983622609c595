import { POSTURE_COLUMNS, type PostureColumn } from '../../codebook/postureColumn.ts';
import type { BriefFigure } from '../../model/briefFigure.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { Posture, PostureEntry, PostureMoment, PostureReading, PostureRow } from '../../model/posture.ts';
import type { Misrelay, Quantity, QuantityPair } from '../../model/quantity.ts';
import { columnOf, countsLosses } from './columnOf.ts';
import { latestOfOrigins } from './latestOfOrigins.ts';
import { rangeOf } from './rangeOf.ts';
import { inOrder } from './rowOrder.ts';
import { type IsApart, totalsOf } from './totalsOf.ts';

/** A figure and what it was read as; `subject` says what it is a figure of, so that like stands with like. */
export interface Counted {
  readonly figure: BriefFigure;
  readonly quantity: Quantity;
  /** The narrowed item ('police officer'), '' for the general one. */
  readonly item: string;
}

export interface PostureOptions {
  readonly asOf: Day;
  readonly accordingTo: readonly string[];
  readonly counted: readonly Counted[];
  /** How many figures more there are, all told of more than a year before. */
  readonly older: number;
  /** How many figures more there are in documents of no known day. */
  readonly undated: number;
  /** How figures stand to each other, for those chosen as latest; asked once with all of them. */
  readonly compare: (quantities: readonly Quantity[]) => readonly QuantityPair[];
  readonly misrelays: readonly Misrelay[];
  readonly isApart: IsApart;
  /** One number out of the figures of a column; null where no reading is asked for. */
  readonly read: ReadFigures | null;
}

export type ReadFigures = (entries: readonly PostureEntry[]) => PostureReading | null;

/** A figure in its column. */
interface Standing extends Counted {
  readonly column: PostureColumn;
}

/** What was told of days before this is history and no posture. */
export const YEAR_DAYS = 366;

/**
 * Who has what where as told up to a day: for each force and place the latest figure of each origin, plans and
 * presences in columns of their own. Figures printed after the day are no part of it; those on no known day are left out and counted.
 */
export function posture({ asOf, accordingTo, counted, older, undated, compare, misrelays, isApart, read }: PostureOptions): Posture {
  const flagged = new Set(misrelays.map(({ figure }) => figure));
  const known = counted.filter(({ quantity: { said } }) => said !== null && said <= asOf);
  const first = addDays(asOf, -YEAR_DAYS);
  const isOfYear = (day: Day | null): boolean => day === null || day >= first;
  // Where no day is told, as of what is over, it is old when it was said long ago.
  const recent = known.filter(({ quantity: { asOf: told, said } }) => isOfYear(told?.end ?? said));
  const flaggable = new Set(known.filter(({ quantity: { said } }) => isOfYear(said)).map(({ quantity: { id } }) => id));
  const owned = recent.filter(({ quantity: { holders } }) => holders.length > 0);
  const usable = owned.filter(({ quantity: { id } }) => !flagged.has(id));
  const standing = usable.map((one): Standing => ({ ...one, column: columnOf(one.quantity) }));
  const found = [...Map.groupBy(standing, rowKey).values()].flatMap((group) => rowOf(group, { asOf, compare, read }));
  const rows = inOrder(found);
  const forces = rows.filter((row) => row.entries.every(({ quantity }) => !countsLosses(quantity)));
  return {
    asOf,
    accordingTo,
    forces,
    losses: rows.filter((row) => row.entries.some(({ quantity }) => countsLosses(quantity))),
    totals: totalsOf(forces, isApart),
    misrelays: misrelays.filter(({ figure }) => flaggable.has(figure)),
    leftOut: [
      { reason: 'in documents of no known day', figures: undated },
      { reason: 'whose it is, the text does not say', figures: recent.length - owned.length },
      { reason: 'of more than a year before', figures: known.length - recent.length + older },
      { reason: 'passed on as something else than others have it', figures: owned.length - usable.length },
    ].filter(({ figures }) => figures > 0),
  };
}

const rowKey = ({ quantity, item }: Counted): string =>
  [
    countsLosses(quantity) ? 'losses' : 'forces',
    quantity.holders.join('+'),
    quantity.measure,
    item.toLowerCase(),
    quantity.zone.places
      .map(({ id }) => id)
      .sort()
      .join('+'),
  ].join('|');

function rowOf(
  group: readonly Standing[],
  { asOf, compare, read }: Pick<PostureOptions, 'asOf' | 'compare' | 'read'>,
): readonly PostureRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const byId = new Map(group.map((one) => [one.quantity.id, one]));
  const inColumns = [...Map.groupBy(group, ({ column }) => column).values()];
  const latest = inColumns.flatMap((those) => latestOfOrigins(those.map(({ quantity }) => quantity)));
  const pairs = latest.length < 2 ? [] : compare(latest);
  const pairsOf = Map.groupBy(
    pairs.flatMap((pair) => [
      { id: pair.a, pair },
      { id: pair.b, pair },
    ]),
    ({ id }) => id,
  );
  const entries = foldVoices(latest.flatMap(({ id }) => byId.get(id) ?? [])).map(({ last, printedBy }) =>
    entryOf(last, { asOf, pairs: pairsOf.get(last.quantity.id)?.map(({ pair }) => pair) ?? [], compared: byId, printedBy }),
  );
  return [
    {
      holders: first.quantity.holders,
      measure: first.quantity.measure,
      item: first.item,
      places: first.quantity.zone.places,
      entries,
      ranges: eachColumn(entries, rangeOf),
      readings: read === null ? {} : eachColumn(entries, read),
      pairs: pairsAmong(entries, pairs),
      history: historyOf(group),
    },
  ];
}

/** The pairs of figures that stand in one column; the same figure told twice says nothing. */
function pairsAmong(entries: readonly PostureEntry[], pairs: readonly QuantityPair[]): readonly QuantityPair[] {
  if (pairs.length === 0) return [];
  const columns = new Map(entries.map(({ quantity: { id }, column }) => [id, column]));
  return pairs.filter(({ a, b, relation }) => relation !== 'equal' && columns.has(a) && columns.get(a) === columns.get(b));
}

function historyOf(group: readonly Standing[]): readonly PostureMoment[] {
  const moments = group.flatMap(({ quantity, column }) => {
    const day = quantity.asOf?.end ?? quantity.said;
    return day === null ? [] : [{ figure: quantity.id, day, column, low: quantity.low, high: quantity.high }];
  });
  return moments.sort((a, b) => (a.day === b.day ? (a.figure < b.figure ? -1 : 1) : a.day < b.day ? -1 : 1));
}

interface Folded {
  readonly last: Standing;
  readonly printedBy: readonly string[];
}

/** One line for a number of one voice that several outlets print: the last of them, with all who print it. */
function foldVoices(latest: readonly Standing[]): readonly Folded[] {
  const groups = Map.groupBy(latest, ({ quantity: one, column }) =>
    JSON.stringify([
      column,
      one.voice.own ? one.outlet : one.voice.code || one.voice.name,
      one.low,
      one.high,
      one.qualifier,
      one.zone.withinKm,
    ]),
  );
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    return last === undefined ? [] : [{ last, printedBy: [...new Set(group.map(({ quantity: { outlet } }) => outlet))].sort() }];
  });
}

interface Setting {
  readonly asOf: Day;
  /** Those that the figure is one of. */
  readonly pairs: readonly QuantityPair[];
  /** Those that were compared, and others of the row, by id. */
  readonly compared: ReadonlyMap<string, Counted>;
  readonly printedBy: readonly string[];
}

function entryOf({ figure, quantity, column }: Standing, { asOf, pairs, compared, printedBy }: Setting): PostureEntry {
  const { id } = quantity;
  const against = pairs.filter(({ relation }) => relation === 'conflict');
  const after = pairs.filter(({ relation, a, b }) => {
    const later = relation === 'outdated_by' && a === id ? compared.get(b) : undefined;
    // What others said later makes a figure old, but only its own voice takes it back.
    return later !== undefined && isSameVoice(later.quantity.voice, quantity.voice);
  });
  return {
    quantity,
    quote: figure.quote,
    title: figure.title,
    column,
    ageDays: quantity.asOf === null ? null : daysBetween(quantity.asOf.end, asOf),
    contradictedBy: [...new Set(against.map(({ a, b }) => (a === id ? b : a)))].sort(),
    replacedBy: after.at(-1)?.b ?? null,
    printedBy,
  };
}

/** What is made of each column's entries, where anything is; what is denied is no figure of anybody's. */
function eachColumn<T>(
  entries: readonly PostureEntry[],
  make: (inColumn: readonly PostureEntry[]) => T | null,
): Partial<Record<PostureColumn, T>> {
  const told = new Set(entries.map(({ column }) => column));
  const columns = POSTURE_COLUMNS.filter((column) => column !== 'denied' && told.has(column));
  return Object.fromEntries(
    columns.flatMap((column) => {
      const made = make(entries.filter((entry) => entry.column === column));
      return made === null ? [] : [[column, made] as const];
    }),
  );
}
