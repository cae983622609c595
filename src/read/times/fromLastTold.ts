import { addDays, daysBetween } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { type Interval, monthOfDay, weekdayFrom } from './calendar.ts';
import { type Found, fromLast, implied, type Matcher, single, without } from './meaning.ts';
import { isFullWeekday, type UnitOfTime, unitOf, weekdayOf } from './names.ts';
import { around, GRAIN, type SpanOfTime, shift, spanOfTime, tooFar, unitAround } from './spanOfTime.ts';

/** 'a day earlier', 'two days later', 'four months later', 'the day before', 'the day after'. */
export const offset: Matcher = (pieces, index) => {
  const theDay =
    readsAs(pieces, index, ['the', 'day']) || readsAs(pieces, index, ['the', 'night']) || readsAs(pieces, index, ['the', 'week']);
  const named = theDay ? unitOf(normAt(pieces, index + 1)) : null;
  const span = named ? { end: index + 2, count: 1, unit: named.unit } : spanOfTime(pieces, index);
  const word = span ? normAt(pieces, span.end) : '';
  if (!span || !/^(?:earlier|later|before|after)$/.test(word)) return null;
  const next = pieces[span.end + 1];
  const open =
    next === undefined || (next.kind === 'mark' && !/^[("“‘]$/.test(next.norm)) || /^(?:and|but|when|that|in|at)$/.test(next.norm);
  if (/^(?:before|after)$/.test(word) && !open) return pointing(index === 0 ? { ...span, count: null } : span, word === 'after' ? -1 : 1);
  if (theDay && !/^(?:before|after)$/.test(word)) return null;
  const { unit, count } = span;
  if (count === null || tooFar(count, unit)) return without(span.end + 1, GRAIN[unit], 'how much earlier or later is not told');
  const way = /^(?:later|after)$/.test(word) ? 1 : -1;
  return {
    end: span.end + 1,
    grain: GRAIN[unit],
    resolve: fromLast((from) => offsetFrom(from, { unit, count: way * count }), unit === 'day' || unit === 'hour' ? 2 : 370),
  };
};

/**
 * 'The exchange came a day after jets had struck': the exchange has been dated, and the strike lies a day before it.
 * The words so tell the day of what follows them. At the head of a sentence they do not: 'A day after the raid they met.'
 */
function pointing({ end, count, unit }: SpanOfTime, way: -1 | 1): Found {
  if (count === null || unit !== 'day' || count > 14) return without(end + 1, 'none', 'counted from something that the text names');
  return { end: end + 1, grain: 'none', resolve: fromLast((from) => offsetFrom(from, { unit, count: way * count }), 1) };
}

function offsetFrom(from: Interval, span: { readonly unit: UnitOfTime; readonly count: number }): Interval {
  const wide = daysBetween(from.start, from.end) > 2;
  const moved = { start: shift(from.start, span), end: shift(from.end, span) };
  if (wide && span.unit === 'month') return { start: monthOfDay(moved.start).start, end: monthOfDay(moved.start).end };
  return wide
    ? moved
    : {
        start: around(moved.start, { ...span, count: Math.abs(span.count) }).start,
        end: around(moved.end, { ...span, count: Math.abs(span.count) }).end,
      };
}

/** 'the next day', 'the following month', 'the previous week': from the time told before. */
export const following: Matcher = (pieces, index) => {
  const word = normAt(pieces, index + 1);
  const named = unitOf(normAt(pieces, index + 2));
  if (
    normAt(pieces, index) !== 'the' ||
    !/^(?:next|following|previous|preceding)$/.test(word) ||
    !named ||
    named.plural ||
    named.unit === 'hour'
  )
    return null;
  if (word === 'next' && named.unit !== 'day') return null;
  const way = /^(?:next|following)$/.test(word) ? 1 : -1;
  return {
    end: index + 3,
    grain: GRAIN[named.unit],
    resolve: fromLast(
      (from) => unitAround(shift(from.start, { unit: named.unit, count: way * named.times }), named.unit),
      named.unit === 'day' ? 2 : 370,
    ),
  };
};

/** 'the following Friday', 'on the previous Sunday': counted from the day told before. */
export const weekdayBeside: Matcher = (pieces, index) => {
  const the = normAt(pieces, index) === 'the' ? 1 : 0;
  const way =
    normAt(pieces, index + the) === 'following' ? 1 : the === 1 && /^(?:previous|preceding)$/.test(normAt(pieces, index + 1)) ? -1 : 0;
  const piece = pieces[index + the + 1];
  const weekday = piece?.capital === true && isFullWeekday(piece.norm) ? weekdayOf(piece.norm) : null;
  // 'following Tuesday's vote' counts from no day told before.
  const isBefore = the === 0 && normAt(pieces, index - 1) !== 'on';
  if (way === 0 || weekday === null || isBefore) return null;
  return {
    end: index + the + 2,
    grain: 'day',
    resolve: fromLast((from) => single(weekdayFrom(way === 1 ? from.end : from.start, weekday, { step: way, itself: false })), 31),
  };
};

/** 'two days after 12 January', 'three days before Christmas': counted from a day that the text names. */
export const offsetFromDay =
  (plain: Matcher): Matcher =>
  (pieces, index) => {
    const span = spanOfTime(pieces, index);
    const word = span ? normAt(pieces, span.end) : '';
    if (!span || span.count === null || !/^(?:before|after)$/.test(word) || tooFar(span.count, span.unit)) return null;
    const { unit, count } = span;
    const day = plain(pieces, span.end + 1);
    if (day?.grain !== 'day') return null;
    const by = { unit, count: word === 'after' ? count : -count };
    return {
      end: day.end,
      grain: GRAIN[unit],
      resolve: (context) => {
        const from = day.resolve(context);
        if (from.kind === 'none' || from.start === null || from.end === null) return from;
        return implied(offsetFrom({ start: from.start, end: from.end }, by), `counted from ${from.start}`);
      },
    };
  };

/** 'that day', 'the same day', 'that same night': the day told before. */
export const sameDay: Matcher = (pieces, index) => {
  const same =
    readsAs(pieces, index, ['the', 'same']) || readsAs(pieces, index, ['that', 'same']) || readsAs(pieces, index, ['this', 'same'])
      ? 2
      : normAt(pieces, index) === 'that'
        ? 1
        : 0;
  const word = normAt(pieces, index + same);
  if (same === 0 || !/^(?:day|night|evening|morning|afternoon|week|month|year)$/.test(word)) return null;
  const unit = unitOf(word)?.unit ?? 'day';
  const resolve = fromLast(
    (from) =>
      unit === 'day'
        ? { start: from.start, end: word === 'night' ? addDays(from.end, from.start === from.end ? 1 : 0) : from.end }
        : unitAround(from.start, unit),
    unit === 'day' ? 2 : 370,
  );
  return { end: index + same + 1, grain: GRAIN[unit], resolve };
};
