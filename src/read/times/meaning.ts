import { addDays, type Day, daysBetween, isDay } from '../../model/day.ts';
import type { When } from '../../model/when.ts';
import type { Piece } from '../quantities/pieces.ts';
import type { Interval } from './calendar.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** What an expression may be counted from. */
export interface Context {
  readonly published: Day | null;
  /** The latest time told before, in the sentence or ahead of it. */
  readonly last: When | null;
  readonly tense: Tense;
  /** The first half of a range, which the second half cannot precede. */
  readonly notBefore: Day | null;
}

/** Days, with what they were counted from (null where the text states them); or why there are none. */
export type Resolved =
  | { readonly kind: 'days'; readonly start: Day | null; readonly end: Day | null; readonly from: string | null }
  | { readonly kind: 'none'; readonly reason: string };

export type Grain = 'none' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a matcher found at a piece: the index after its last piece, how fine it is, and how to reckon its days. */
export interface Found {
  readonly end: number;
  readonly grain: Grain;
  readonly resolve: (context: Context) => Resolved;
}

export type Matcher = (pieces: readonly Piece[], index: number) => Found | null;

export const stated = (days: Interval): Resolved => ({ kind: 'days', ...days, from: null });
export const implied = (days: { readonly start: Day | null; readonly end: Day | null }, from: string): Resolved => ({
  kind: 'days',
  ...days,
  from,
});
export const none = (reason: string): Resolved => ({ kind: 'none', reason });
export const single = (day: Day): Interval => ({ start: day, end: day });

/** An expression that never gives days, and why. */
export const without = (end: number, grain: Grain, reason: string): Found => ({ end, grain, resolve: () => none(reason) });

/** Counts from the publication day, or says that it is missing. */
export const fromPublication =
  (reckon: (published: Day, context: Context) => { readonly start: Day | null; readonly end: Day | null }) =>
  (context: Context): Resolved =>
    context.published === null
      ? none('relative to a publication day that is not known')
      : implied(reckon(context.published, context), `counted from publication day ${context.published}`);

/** Counts from the last time told, else from the publication day; `coarsest` is the widest time it may count from, in days. */
export const fromLast =
  (reckon: (from: Interval) => { readonly start: Day | null; readonly end: Day | null }, coarsest = 2) =>
  (context: Context): Resolved => {
    const { start, end } = context.last ?? {};
    if (start && end && isDay(start) && isDay(end)) {
      return daysBetween(start, end) <= coarsest
        ? implied(reckon({ start, end }), `counted from ${JSON.stringify(context.last?.text ?? '')}, ${start}`)
        : none('the time told before is too wide to count from');
    }
    return fromPublication((published) => reckon(single(published)))(context);
  };

/** The part of an interval between two fractions of its length, in whole days. */
export function portion(days: Interval, from: number, to: number): Interval {
  const length = daysBetween(days.start, days.end) + 1;
  const first = Math.floor(length * from);
  return { start: addDays(days.start, first), end: addDays(days.start, Math.max(first, Math.floor(length * to) - 1)) };
}
