import { type Day, addDays, daysBetween } from '../../model/day.ts';
import { parseValue } from '../quantities/parseValue.ts';
import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { type Interval, addMonths, monthNumberOf, monthOfDay, monthsFrom, shiftMonth, weekOfDay, weekdayFrom, yearInterval, yearOf } from './calendar.ts';
import { type Found, type Grain, type Matcher, fromLast, fromPublication, none, single, without } from './meaning.ts';
import { SEASONS, type UnitOfTime, isFullMonth, isFullWeekday, monthOf, unitOf, weekdayOf } from './names.ts';
import { seasonNear, seasonOf } from './periods.ts';

const YEARS: Readonly<Record<UnitOfTime, number>> = { hour: 1 / 8766, day: 1 / 365, week: 1 / 52, month: 1 / 12, year: 1, decade: 10 };

/** More than four centuries is no news of today ('two million years ago'). */
const tooFar = (count: number, unit: UnitOfTime): boolean => count * YEARS[unit] > 400;

interface Span {
  readonly end: number;
  readonly count: number | null;
  readonly unit: UnitOfTime;
}

/** 'two weeks', 'a fortnight', 'forty-eight hours', 'days', 'several months'; the count is null where it is not told. */
export function spanOfTime(pieces: readonly Piece[], index: number): Span | null {
  const hedge = /^(?:about|around|nearly|almost|some|roughly|over|only|just)$/.test(normAt(pieces, index)) ? 1 : 0;
  const value = parseValue(pieces, index + hedge);
  const article = /^(?:an?|one)$/.test(normAt(pieces, index));
  const vague = /^(?:several|few|some|many|recent)$/.test(normAt(pieces, index)) ? 1 : readsAs(pieces, index, ['a', 'few']) || readsAs(pieces, index, ['a', 'couple', 'of']) ? (normAt(pieces, index + 1) === 'few' ? 2 : 3) : 0;
  const at = value ? value.end : index + (vague || (article ? 1 : 0));
  const joined = normAt(pieces, at) === '-' ? at + 1 : at;
  const named = unitOf(normAt(pieces, joined));
  if (!named || (!value && !vague && !article && !named.plural)) return null;
  const told = value ? value.value : article && vague === 0 ? 1 : null;
  return { end: joined + 1, count: told === null ? null : told * named.times, unit: named.unit };
}

/** `count` units after a day, a negative count before it. */
function shift(day: Day, span: { readonly unit: UnitOfTime; readonly count: number }): Day {
  const { unit, count } = span;
  if (unit === 'month') return addMonths(day, Math.round(count));
  if (unit === 'year' || unit === 'decade') return addMonths(day, Math.round(count * (unit === 'year' ? 12 : 120)));
  return addDays(day, Math.round(unit === 'week' ? count * 7 : unit === 'hour' ? count / 24 : count));
}

const SLACK: Readonly<Record<UnitOfTime, number>> = { hour: 0, day: 0, week: 3, month: 15, year: 183, decade: 1826 };
const GRAIN: Readonly<Record<UnitOfTime, Grain>> = { hour: 'day', day: 'day', week: 'week', month: 'month', year: 'year', decade: 'year' };

/** A round number of weeks, months or years is not meant to the day; a single week is. */
function around(day: Day, span: { readonly unit: UnitOfTime; readonly count: number }): Interval {
  const slack = span.unit === 'week' && span.count === 1 ? 0 : span.unit === 'year' && span.count === 1 ? 60 : SLACK[span.unit];
  return { start: addDays(day, -slack), end: addDays(day, slack) };
}

/** 'six weeks ago'; 'it is two days since'. */
export const ago: Matcher = (pieces, index) => {
  const span = spanOfTime(pieces, index);
  if (!span || !/^(?:ago|since)$/.test(normAt(pieces, span.end)) || (normAt(pieces, span.end) === 'since' && span.count === null)) return null;
  const { count, unit } = span;
  if (count === null || tooFar(count, unit)) return without(span.end + 1, GRAIN[unit], 'how long ago is not told');
  return { end: span.end + 1, grain: GRAIN[unit], resolve: fromPublication((published) => around(shift(published, { unit, count: -count }), { unit, count })) };
};

/** 'a day earlier', 'two days later', 'four months later', 'the day before', 'the day after'. */
export const offset: Matcher = (pieces, index) => {
  const theDay = readsAs(pieces, index, ['the', 'day']) || readsAs(pieces, index, ['the', 'night']) || readsAs(pieces, index, ['the', 'week']);
  const named = theDay ? unitOf(normAt(pieces, index + 1)) : null;
  const span = named ? { end: index + 2, count: 1, unit: named.unit } : spanOfTime(pieces, index);
  const word = span ? normAt(pieces, span.end) : '';
  if (!span || !/^(?:earlier|later|before|after)$/.test(word)) return null;
  const next = pieces[span.end + 1];
  const open = next === undefined || (next.kind === 'mark' && !/^[("“‘]$/.test(next.norm)) || /^(?:and|but|when|that|in|at)$/.test(next.norm);
  if (/^(?:before|after)$/.test(word) && !open) return without(span.end + 1, 'none', 'counted from something that the text names');
  if (theDay && !/^(?:before|after)$/.test(word)) return null;
  const { unit, count } = span;
  if (count === null || tooFar(count, unit)) return without(span.end + 1, GRAIN[unit], 'how much earlier or later is not told');
  const way = /^(?:later|after)$/.test(word) ? 1 : -1;
  return { end: span.end + 1, grain: GRAIN[unit], resolve: fromLast((from) => offsetFrom(from, { unit, count: way * count }), unit === 'day' || unit === 'hour' ? 2 : 370) };
};

function offsetFrom(from: Interval, span: { readonly unit: UnitOfTime; readonly count: number }): Interval {
  const wide = daysBetween(from.start, from.end) > 2;
  const moved = { start: shift(from.start, span), end: shift(from.end, span) };
  if (wide && span.unit === 'month') return { start: monthOfDay(moved.start).start, end: monthOfDay(moved.start).end };
  return wide ? moved : { start: around(moved.start, { ...span, count: Math.abs(span.count) }).start, end: around(moved.end, { ...span, count: Math.abs(span.count) }).end };
}

/** 'the next day', 'the following month', 'the previous week': from the time told before. */
export const following: Matcher = (pieces, index) => {
  const word = normAt(pieces, index + 1);
  const named = unitOf(normAt(pieces, index + 2));
  if (normAt(pieces, index) !== 'the' || !/^(?:next|following|previous|preceding)$/.test(word) || !named || named.plural || named.unit === 'hour') return null;
  if (word === 'next' && named.unit !== 'day') return null;
  const way = /^(?:next|following)$/.test(word) ? 1 : -1;
  return { end: index + 3, grain: GRAIN[named.unit], resolve: fromLast((from) => unitAround(shift(from.start, { unit: named.unit, count: way * named.times }), named.unit), named.unit === 'day' ? 2 : 370) };
};

/** The whole day, week, month or year in which a day lies. */
function unitAround(day: Day, unit: UnitOfTime, move = 0): Interval {
  if (unit === 'week') return weekOfDay(day, move);
  if (unit === 'month') return monthOfDay(day, move);
  if (unit === 'year') return yearInterval(yearOf(day) + move);
  if (unit === 'decade') return yearInterval(Math.floor(yearOf(day) / 10) * 10 + 10 * move, 10);
  return single(addDays(day, move));
}

/** 'that day', 'the same day', 'that same night': the day told before. */
export const sameDay: Matcher = (pieces, index) => {
  const same = readsAs(pieces, index, ['the', 'same']) || readsAs(pieces, index, ['that', 'same']) || readsAs(pieces, index, ['this', 'same']) ? 2 : normAt(pieces, index) === 'that' ? 1 : 0;
  const word = normAt(pieces, index + same);
  if (same === 0 || !/^(?:day|night|evening|morning|afternoon|week|month|year)$/.test(word)) return null;
  const unit = unitOf(word)?.unit ?? 'day';
  const resolve = fromLast((from) => (unit === 'day' ? { start: from.start, end: word === 'night' ? addDays(from.end, from.start === from.end ? 1 : 0) : from.end } : unitAround(from.start, unit)), unit === 'day' ? 2 : 370);
  return { end: index + same + 1, grain: GRAIN[unit], resolve };
};

const PLURAL_DAYS: Readonly<Record<UnitOfTime, number>> = { hour: 1, day: 7, week: 30, month: 183, year: 1096, decade: 10958 };

/** 'the past two weeks', 'the last forty-eight hours', 'the next three days', 'the coming weeks', 'recent days', 'the past month'. */
export const window: Matcher = (pieces, index) => {
  const the = /^(?:the|these|its|his|their)$/.test(normAt(pieces, index)) ? 1 : 0;
  const word = normAt(pieces, index + the);
  const way = /^(?:past|last|previous|recent)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : 0;
  if (way === 0) return null;
  const at = index + the + 1;
  const bare = unitOf(normAt(pieces, at));
  const span = bare ? { end: at + 1, count: bare.plural ? null : bare.times, unit: bare.unit } : spanOfTime(pieces, at);
  const singleNamed = bare !== null && !bare.plural && (the === 0 || bare.unit === 'day' || word === 'following' || word === 'recent' || word === 'previous');
  if (!span || singleNamed || (the === 0 && bare === null && way === -1 && word === 'recent' && span.count === null)) return null;
  const { unit, count } = span;
  if (count !== null && tooFar(count, unit)) return null;
  const reach = (published: Day): Day => (count === null ? addDays(published, way * PLURAL_DAYS[unit]) : shift(published, { unit, count: way * count }));
  return { end: span.end, grain: GRAIN[unit], resolve: fromPublication((published) => (way === 1 ? { start: published, end: reach(published) } : { start: reach(published), end: published })) };
};

/** 'within weeks', 'within two days', 'in two weeks': to come only where the verb says so; else a length of time. */
export const within: Matcher = (pieces, index) => {
  const word = normAt(pieces, index);
  const span = /^(?:within|in)$/.test(word) ? spanOfTime(pieces, index + 1) : null;
  if (!span || (word === 'in' && span.count === null) || tooFar(span.count ?? 0, span.unit)) return null;
  const { unit, count, end } = span;
  const reach = (published: Day): Day => (count === null ? addDays(published, PLURAL_DAYS[unit]) : shift(published, { unit, count }));
  const ahead = fromPublication((published) => (word === 'within' || count === null ? { start: published, end: reach(published) } : around(reach(published), { unit, count })));
  return { end, grain: GRAIN[unit], resolve: (context) => (context.tense === 'future' ? ahead(context) : none('a length of time, not a date')) };
};

/** 'for decades', 'for three days'. */
export const duration: Matcher = (pieces, index) => {
  const span = /^(?:for|over|during)$/.test(normAt(pieces, index)) ? spanOfTime(pieces, index + 1) : null;
  return span ? without(span.end, 'none', 'a length of time, not a date') : null;
};

const NAMED: Readonly<Record<string, readonly [number, number]>> = { today: [0, 0], yesterday: [-1, -1], tomorrow: [1, 1], tonight: [0, 0], overnight: [-1, 0] };

/** 'today', 'yesterday', 'overnight', 'last night', 'this morning', 'the day before yesterday'. */
export const deictic: Matcher = (pieces, index) => {
  const named = Object.hasOwn(NAMED, normAt(pieces, index)) ? NAMED[normAt(pieces, index)] : undefined;
  const beyond = readsAs(pieces, index, ['the', 'day', 'before', 'yesterday']) ? -2 : readsAs(pieces, index, ['the', 'day', 'after', 'tomorrow']) ? 2 : 0;
  const part = /^(?:morning|afternoon|evening|day)$/.test(normAt(pieces, index + 1));
  const pair: readonly [number, number] | null = named ?? (beyond !== 0 ? [beyond, beyond] : readsAs(pieces, index, ['last', 'night']) ? [-1, -1] : normAt(pieces, index) === 'this' && part ? [0, 0] : null);
  if (!pair) return null;
  const end = index + (named ? 1 : beyond !== 0 ? 4 : 2);
  return { end, grain: 'day', resolve: fromPublication((published) => ({ start: addDays(published, pair[0]), end: addDays(published, pair[1]) })) };
};

const MOVES: ReadonlyMap<string, number> = new Map([['this', 0], ['last', -1], ['next', 1], ['current', 0]]);

function movedWeekday(weekday: number, move: number): Found['resolve'] {
  return fromPublication((published, context) => {
    const future = move > 0 || (move === 0 && context.tense !== 'past');
    return single(weekdayFrom(published, weekday, { step: future ? 1 : -1, itself: move === 0 }));
  });
}

function movedMonth(month: number, move: number): Found['resolve'] {
  return fromPublication((published, context) => {
    const here = monthNumberOf(published);
    const ahead = (month - here + 12) % 12;
    const later = move > 0 ? ahead || 12 : ahead;
    const future = move > 0 || (move === 0 && (ahead === 0 || context.tense === 'future'));
    if (move === 0 && !future) return monthsFrom({ year: yearOf(published), month });
    return monthsFrom(shiftMonth(yearOf(published), here, future ? later : ahead - 12));
  });
}

/** The Saturday and Sunday of the week `move` weeks on; 'this weekend' and 'last weekend' never lie on the wrong side. */
function weekendOf(published: Day, move: number): Interval {
  const week = weekOfDay(published, move);
  return { start: addDays(week.start, 5), end: week.end };
}

function movedSeason(month: number, move: number): Found['resolve'] {
  return fromPublication((published, context) => {
    const near = seasonNear(month, { ...context, tense: move > 0 ? 'future' : context.tense === 'future' && move === 0 ? 'future' : 'past' }, published);
    const inside = near.start <= published && published <= near.end;
    return inside && move !== 0 ? seasonOf(yearOf(near.start) + move, month) : near;
  });
}

/** 'this week', 'last month', 'next year', 'last Monday', 'this February', 'last autumn', 'next weekend'. */
export const moved: Matcher = (pieces, index) => {
  const the = normAt(pieces, index) === 'the' && normAt(pieces, index + 1) === 'current' ? 1 : 0;
  const move = MOVES.get(normAt(pieces, index + the));
  const piece = pieces[index + the + 1];
  if (move === undefined || piece?.kind !== 'word' || (the === 0 && normAt(pieces, index - 1) === 'the')) return null;
  const end = index + the + 2;
  const month = piece.capital && isFullMonth(piece.norm) ? monthOf(piece.norm) : null;
  const season = SEASONS.get(piece.norm);
  const unit = unitOf(piece.norm);
  if (piece.capital && isFullWeekday(piece.norm)) return { end, grain: 'day', resolve: movedWeekday(weekdayOf(piece.norm) ?? 0, move) };
  if (month !== null) return { end, grain: 'month', resolve: movedMonth(month, move) };
  if (season !== undefined && !(piece.norm === 'spring' && piece.capital)) return { end, grain: 'month', resolve: movedSeason(season, move) };
  if (piece.norm === 'weekend') return { end, grain: 'day', resolve: fromPublication((published) => weekendOf(published, move)) };
  if (piece.norm === 'quarter') return { end, grain: 'month', resolve: fromPublication((published) => monthsFrom(shiftMonth(yearOf(published), Math.floor((monthNumberOf(published) - 1) / 3) * 3 + 1, 3 * move), 3)) };
  if (!unit || unit.plural || unit.unit === 'hour' || unit.unit === 'day' || unit.times !== 1) return null;
  return { end, grain: GRAIN[unit.unit], resolve: fromPublication((published) => unitAround(published, unit.unit, move)) };
};

/** 'the week after next', 'the month before last'. */
export const afterNext: Matcher = (pieces, index) => {
  const unit = normAt(pieces, index) === 'the' ? unitOf(normAt(pieces, index + 1)) : null;
  const move = readsAs(pieces, index + 2, ['after', 'next']) ? 2 : readsAs(pieces, index + 2, ['before', 'last']) ? -2 : 0;
  if (!unit || move === 0) return null;
  return { end: index + 4, grain: GRAIN[unit.unit], resolve: fromPublication((published) => unitAround(published, unit.unit, move)) };
};

/** 'over the weekend', 'at the weekend': that before the publication, or the one to come. */
export const weekend: Matcher = (pieces, index) => {
  if (!readsAs(pieces, index, ['the', 'weekend']) || !/^(?:over|at|on|during|of|before|after|since|until|for|by|through)$/.test(normAt(pieces, index - 1))) return null;
  return {
    end: index + 2,
    grain: 'day',
    resolve: fromPublication((published, context) => {
      const thisWeek = weekendOf(published, 0);
      return context.tense === 'future' || thisWeek.start <= published ? thisWeek : weekendOf(published, -1);
    }),
  };
};

/** 'the year', 'the month', 'the week': the running one, only behind 'end of', 'earlier in' and the like. */
export const runningUnit: Matcher = (pieces, index) => {
  const the = normAt(pieces, index) === 'the' ? index + 1 : index;
  const unit = unitOf(normAt(pieces, the));
  if (!unit || unit.plural || unit.unit === 'hour' || unit.unit === 'day' || the === index) return null;
  return { end: the + 1, grain: GRAIN[unit.unit], resolve: fromPublication((published) => unitAround(published, unit.unit)) };
};

/** 'Christmas', 'Christmas Eve', 'New Year', 'New Year's Day'. */
export const holiday: Matcher = (pieces, index) => {
  const christmas = normAt(pieces, index) === 'christmas';
  const newYear = readsAs(pieces, index, ['new', 'year']) && pieces[index + 1]?.capital === true;
  if (!christmas && !newYear) return null;
  const plain = christmas ? index + 1 : readsAs(pieces, index + 2, ["'", 's']) ? index + 4 : index + 2;
  const eve = normAt(pieces, plain) === 'eve';
  const [month, date] = christmas ? [12, eve ? 24 : 25] : eve ? [12, 31] : [1, 1];
  const end = eve || normAt(pieces, plain) === 'day' ? plain + 1 : christmas ? plain : index + 2;
  return { end, grain: 'day', resolve: fromPublication((published, context) => single(nearFeast(published, { month, date, future: context.tense === 'future' }))) };
};

function nearFeast(published: Day, feast: { readonly month: number; readonly date: number; readonly future: boolean }): Day {
  const days = [-1, 0, 1].map((move) => `${String(yearOf(published) + move).padStart(4, '0')}-${String(feast.month).padStart(2, '0')}-${String(feast.date).padStart(2, '0')}`);
  const near = days.toSorted((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
  return (feast.future ? days.find((day) => day >= published) : near[0]) ?? published;
}

const CLOCK_REASON = 'an hour without a day';

/** '4.30pm', '22:10', '5 p.m.': an hour tells no day. */
export const clock: Matcher = (pieces, index) => {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || (piece.glued && pieces[index - 1]?.kind !== 'mark') || !/^\d{1,2}(?:\.\d\d)?$/.test(piece.norm)) return null;
  const colon = normAt(pieces, index + 1) === ':' && pieces[index + 1]?.glued === true && pieces[index + 2]?.glued === true && /^\d\d$/.test(normAt(pieces, index + 2)) && Number(piece.norm) < 25;
  const seconds = colon && normAt(pieces, index + 3) === ':' && pieces[index + 4]?.glued === true ? 2 : 0;
  const at = index + (colon ? 3 + seconds : 1);
  if (/^[ap]m$/.test(normAt(pieces, at))) return without(at + 1, 'hour', CLOCK_REASON);
  if (/^[ap]$/.test(normAt(pieces, at)) && readsAs(pieces, at + 1, ['.', 'm'])) return without(normAt(pieces, at + 3) === '.' ? at + 4 : at + 3, 'hour', CLOCK_REASON);
  return colon ? without(at, 'hour', CLOCK_REASON) : null;
};
