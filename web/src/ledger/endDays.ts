import { daysBetween } from '../../../src/model/day.ts';
import type { Posture, PostureEntry, PostureTotal } from '../../../src/model/posture.ts';
import { formatDays } from '../words/formatDay.ts';
import { type Cell, cellOf, isSameForce } from './ledgerCell.ts';
import { mainIn } from './rangeText.ts';

type Days = NonNullable<PostureEntry['quantity']['asOf']>;

/** The days that the figures at the two ends of a range are of. */
export interface EndDays {
  readonly low: Days;
  readonly high: Days;
}

/** Counts of days nearer than these are of one state of affairs. */
const SAME_TIME_DAYS = 7;

/**
 * The days of the two ends of what a cell spans, where they are so far apart that a reader must know which is the newer; null where they are
 * not, or a day is unknown. Of several figures at one end, the last.
 */
export function endDays(cell: Cell): EndDays | null {
  const { range } = cell;
  if (range === null || range.high === null || range.low === range.high) return null;
  const standing = mainIn(cell).filter(({ replacedBy }) => replacedBy === null);
  const low = lastOf(standing.filter(({ quantity }) => (quantity.low ?? quantity.high) === range.low));
  const high = lastOf(standing.filter(({ quantity }) => (quantity.high ?? quantity.low) === range.high));
  return low !== null && high !== null && Math.abs(daysBetween(low.end, high.end)) > SAME_TIME_DAYS ? { low, high } : null;
}

function lastOf(entries: readonly PostureEntry[]): Days | null {
  const days = entries.flatMap(({ quantity: { asOf } }) => asOf ?? []);
  return days.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1) ?? null;
}

/** The days of some, from the first to the last: of a month that a figure is of, its last day. */
function spanned(days: readonly Days[]): string | null {
  const ends = days.map(({ end }) => end).sort();
  return formatDays(ends[0] ?? null, ends.at(-1) ?? null);
}

/** 'told of 30 Nov 2021 – 15 Feb 2022': the days of both ends, the earlier first; null where they are of one time. */
export function endDaysText(cell: Cell): string | null {
  const ends = endDays(cell);
  return ends && `told of ${spanned([ends.low, ends.high])}`;
}

/** Of which days the figures are that make a total: of the largest part, where it is no sum. Null where none is known. */
export function totalDays(total: PostureTotal, { forces }: Pick<Posture, 'forces'>): string | null {
  const parts = forces
    .filter((row) => row.item === '' && row.places.length > 0 && isSameForce(row, total))
    .flatMap((row) => cellOf(row, total.column) ?? []);
  const counted = parts.filter(
    ({ range }) => range !== null && range.low !== null && range.high !== null && (total.sum || range.low === total.low),
  );
  const atEnds = counted.flatMap((cell) =>
    mainIn(cell).flatMap(({ replacedBy, quantity: { low, high, asOf } }) => {
      const isEnd = (low ?? high) === cell.range?.low || (total.sum && (high ?? low) === cell.range?.high);
      return replacedBy === null && isEnd && asOf !== null ? [asOf] : [];
    }),
  );
  return spanned(atEnds);
}
