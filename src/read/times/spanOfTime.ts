import { addDays, type Day } from '../../model/day.ts';
import { parseValue } from '../quantities/parseValue.ts';
import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { addMonths, type Interval, monthOfDay, weekOfDay, yearInterval, yearOf } from './calendar.ts';
import { type Grain, single } from './meaning.ts';
import { type UnitOfTime, unitOf } from './names.ts';

const YEARS: Readonly<Record<UnitOfTime, number>> = { hour: 1 / 8766, day: 1 / 365, week: 1 / 52, month: 1 / 12, year: 1, decade: 10 };

/** More than four centuries is no news of today ('two million years ago'). */
export const tooFar = (count: number, unit: UnitOfTime): boolean => count * YEARS[unit] > 400;

export interface SpanOfTime {
  readonly end: number;
  readonly count: number | null;
  readonly unit: UnitOfTime;
}

const known = new WeakMap<readonly Piece[], (SpanOfTime | null | undefined)[]>();

/** 'two weeks', 'a fortnight', 'forty-eight hours', 'days', 'several months'; the count is null where it is not told. */
export function spanOfTime(pieces: readonly Piece[], index: number): SpanOfTime | null {
  const spans = known.get(pieces) ?? [];
  const before = spans[index];
  if (before !== undefined) return before;
  known.set(pieces, spans);
  const span = spanAt(pieces, index);
  spans[index] = span;
  return span;
}

function spanAt(pieces: readonly Piece[], index: number): SpanOfTime | null {
  const hedge = /^(?:about|around|nearly|almost|some|roughly|over|only|just)$/.test(normAt(pieces, index)) ? 1 : 0;
  const value = parseValue(pieces, index + hedge);
  const article = /^(?:an?|one)$/.test(normAt(pieces, index));
  const vague = /^(?:several|few|some|many|recent)$/.test(normAt(pieces, index))
    ? 1
    : readsAs(pieces, index, ['a', 'few']) || readsAs(pieces, index, ['a', 'couple', 'of'])
      ? normAt(pieces, index + 1) === 'few'
        ? 2
        : 3
      : 0;
  const at = value ? value.end : index + (vague || (article ? 1 : 0));
  const joined = normAt(pieces, at) === '-' ? at + 1 : at;
  const named = unitOf(normAt(pieces, joined));
  if (!named || (!value && !vague && !article && !named.plural)) return null;
  const told = value ? value.value : article && vague === 0 ? 1 : null;
  return { end: joined + 1, count: told === null ? null : told * named.times, unit: named.unit };
}

/** `count` units after a day, a negative count before it. */
export function shift(day: Day, span: { readonly unit: UnitOfTime; readonly count: number }): Day {
  const { unit, count } = span;
  if (unit === 'month') return addMonths(day, Math.round(count));
  if (unit === 'year' || unit === 'decade') return addMonths(day, Math.round(count * (unit === 'year' ? 12 : 120)));
  return addDays(day, Math.round(unit === 'week' ? count * 7 : unit === 'hour' ? count / 24 : count));
}

const SLACK: Readonly<Record<UnitOfTime, number>> = { hour: 0, day: 0, week: 3, month: 15, year: 183, decade: 1826 };
export const GRAIN: Readonly<Record<UnitOfTime, Grain>> = {
  hour: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
};

/** A round number of weeks, months or years is not meant to the day; a single week is. */
export function around(day: Day, span: { readonly unit: UnitOfTime; readonly count: number }): Interval {
  const slack = span.unit === 'week' && span.count === 1 ? 0 : span.unit === 'year' && span.count === 1 ? 60 : SLACK[span.unit];
  return { start: addDays(day, -slack), end: addDays(day, slack) };
}

/** The whole day, week, month or year in which a day lies. */
export function unitAround(day: Day, unit: UnitOfTime, move = 0): Interval {
  if (unit === 'week') return weekOfDay(day, move);
  if (unit === 'month') return monthOfDay(day, move);
  if (unit === 'year') return yearInterval(yearOf(day) + move);
  if (unit === 'decade') return yearInterval(Math.floor(yearOf(day) / 10) * 10 + 10 * move, 10);
  return single(addDays(day, move));
}
