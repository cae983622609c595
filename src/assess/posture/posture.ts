import { addDays } from '../../model/day.ts';
import { OF_NOBODY } from '../../model/ofNobody.ts';
import type { Posture, PostureRow } from '../../model/posture.ts';
import type { Misrelay } from '../../model/quantity.ts';
import { countsLosses } from './columnOf.ts';
import { latestOfOrigins } from './latestOfOrigins.ts';
import { postureRow, type RowOptions } from './postureRow.ts';
import { inOrder } from './rowOrder.ts';
import type { Standing } from './standing.ts';
import { type IsApart, totalsOf } from './totalsOf.ts';

export interface PostureOptions extends RowOptions {
  readonly accordingTo: readonly string[];
  readonly counted: readonly Standing[];
  /** How many figures more there are, all told of more than a year before. */
  readonly older: number;
  /** How many figures more there are in documents of no known day. */
  readonly undated: number;
  readonly misrelays: readonly Misrelay[];
  readonly isApart: IsApart;
}

/** What was told of days before this is history and no posture. */
export const YEAR_DAYS = 366;

/**
 * Who has what where as told up to a day: for each force and place the latest figure of each origin, plans and
 * presences in columns of their own. Figures printed after the day are no part of it; those on no known day are left out and counted.
 */
export function posture({ accordingTo, counted, older, undated, misrelays, isApart, ...options }: PostureOptions): Posture {
  const { asOf } = options;
  const flagged = new Set(misrelays.map(({ figure }) => figure));
  const known = counted.filter(({ quantity: { said } }) => said !== null && said <= asOf);
  const first = addDays(asOf, -YEAR_DAYS);
  // Where no day is told, as of what is over, it is old when it was said long ago.
  const recent = known.filter(({ quantity: { asOf: told, said } }) => (told?.end ?? said ?? first) >= first);
  const owned = recent.filter(({ quantity: { holders } }) => holders.length > 0);
  const told = owned.filter(({ quantity: { status } }) => status !== 'asked');
  const usable = told.filter(({ quantity: { id } }) => !flagged.has(id));
  const flaggable = new Set(known.flatMap(({ quantity: { id, said } }) => (flagged.has(id) && said !== null && said >= first ? [id] : [])));
  const denials = Map.groupBy(latestOfOrigins(usable.filter(({ column }) => column === 'denied')), forceKey);
  const denialsOf = ([first]: readonly Standing[]): readonly Standing[] => (first && denials.get(forceKey(first))) ?? [];
  const rows = inOrder(
    [...Map.groupBy(usable, ({ row }) => row).values()].flatMap((group) => postureRow(group, denialsOf(group), options) ?? []),
  );
  const forces = rows.filter((row) => !isOfLosses(row));
  return {
    asOf,
    accordingTo,
    forces,
    losses: rows.filter(isOfLosses),
    totals: totalsOf(forces, isApart),
    misrelays: misrelays.filter(({ figure }) => flaggable.has(figure)),
    leftOut: [
      { reason: 'in documents of no known day', figures: undated },
      { reason: OF_NOBODY, figures: recent.length - owned.length },
      { reason: 'of more than a year before', figures: known.length - recent.length + older },
      { reason: 'only asked, or one of several numbers that a sentence lets stand', figures: owned.length - told.length },
      { reason: 'passed on as something else than others have it', figures: told.length - usable.length },
    ].filter(({ figures }) => figures > 0),
  };
}

/** Alike for all figures of one force, wherever it is. */
const forceKey = ({ quantity: { holders, measure }, item }: Standing): string => `${holders.join('+')}|${measure}|${item.toLowerCase()}`;

const isOfLosses = ({ entries }: PostureRow): boolean => entries.some(({ quantity }) => countsLosses(quantity));
