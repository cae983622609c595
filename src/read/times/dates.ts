import { type Day, daysBetween } from '../../model/day.ts';
import { ORDINALS, TENS } from '../quantities/numberWords.ts';
import { normAt, type Piece } from '../quantities/pieces.ts';
import { dayOf, type Interval, monthNumberOf, shiftMonth, weekdayNumberOf, yearOf } from './calendar.ts';
import { type Context, type Found, implied, type Matcher, none, type Resolved, single, stated } from './meaning.ts';
import { isFullMonth, isWeekday, monthOf, weekdayOf } from './names.ts';

/** A day of a month as read, before the year is known. */
interface Read {
  readonly end: number;
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

/** '6', '6th', 'the 6th': the date and the index after it. */
function dateAt(pieces: readonly Piece[], index: number): { readonly date: number; readonly end: number } | null {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.norm)) return null;
  const date = Number(piece.norm);
  const suffix = pieces[index + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(normAt(pieces, index + 1));
  if (date < 1 || date > 31 || (!suffix && pieces[index + 1]?.glued === true && pieces[index + 1]?.kind !== 'mark')) return null;
  return { date, end: suffix ? index + 2 : index + 1 };
}

/** 'first' … 'thirty-first', as radio scripts spell dates. */
function spelledDate(pieces: readonly Piece[], index: number): { readonly date: number; readonly end: number } | null {
  const ten = TENS.get(normAt(pieces, index)) ?? 0;
  const at = ten > 0 ? (normAt(pieces, index + 1) === '-' ? index + 2 : index + 1) : index;
  const date = ten + (ORDINALS.get(normAt(pieces, at)) ?? 99);
  return date <= 31 && ten <= 30 ? { date, end: at + 1 } : null;
}

/** A year behind a date, with or without a comma. A number of people behind a date has its own comma. */
function yearAt(pieces: readonly Piece[], index: number): { readonly year: number | null; readonly end: number } {
  const at = normAt(pieces, index) === ',' ? index + 1 : index;
  const piece = pieces[at];
  const free = pieces[at + 1]?.glued !== true || pieces[at + 1]?.kind === 'mark';
  return piece?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(piece.norm) && free
    ? { year: Number(piece.norm), end: at + 1 }
    : { year: null, end: index };
}

/** The second date of '10-20', '10 to 20', '10 and 11'. */
function secondDate(pieces: readonly Piece[], index: number): { readonly date: number; readonly end: number } | null {
  return /^(?:-|to|and|through|until)$/.test(normAt(pieces, index)) ? dateAt(pieces, index + 1) : null;
}

const monthAt = (pieces: readonly Piece[], index: number): number | null =>
  pieces[index]?.capital === true ? monthOf(normAt(pieces, index)) : null;
const pastDot = (pieces: readonly Piece[], index: number): number =>
  normAt(pieces, index) === '.' && pieces[index]?.glued === true && !isFullMonth(normAt(pieces, index - 1)) ? index + 1 : index;

function monthFirst(pieces: readonly Piece[], index: number): Read | null {
  const month = monthAt(pieces, index);
  const after = pastDot(pieces, index + 1);
  const at = normAt(pieces, after) === 'the' ? after + 1 : after;
  // 'in March first reports came' names no day.
  const spelled = month === null ? null : spelledDate(pieces, at);
  const isCompound = spelled !== null && spelled.end > at + 1;
  const first = month === null ? null : (dateAt(pieces, at) ?? (normAt(pieces, index - 1) === 'on' || isCompound ? spelled : null));
  if (month === null || !first) return null;
  const found = secondDate(pieces, first.end);
  const second = found && found.date > first.date && monthAt(pieces, found.end) === null ? found : null;
  const { year, end } = yearAt(pieces, (second ?? first).end);
  return { end, month, first: first.date, last: (second ?? first).date, year };
}

function dayFirst(pieces: readonly Piece[], index: number): Read | null {
  const spelled = spelledDate(pieces, index);
  const first = dateAt(pieces, index) ?? (spelled && normAt(pieces, spelled.end) === 'of' ? spelled : null);
  if (!first) return null;
  const found = secondDate(pieces, first.end);
  const second = found && found.date > first.date ? found : null;
  const last = second ?? first;
  const mark = normAt(pieces, last.end);
  // '05-Aug-2016', '23/Sep/2020': one mark on both sides of the month.
  const isStamped = /^[-/]$/.test(mark) && normAt(pieces, last.end + 2) === mark && pieces[last.end + 3]?.glued === true;
  const at = mark === 'of' || isStamped ? last.end + 1 : last.end;
  const month = monthAt(pieces, at);
  if (month === null) return null;
  const { year, end } = yearAt(pieces, isStamped ? at + 2 : pastDot(pieces, at + 1));
  if (isStamped && year === null) return null;
  return { end, month, first: first.date, last: last.date, year };
}

/** The year in which a date without one falls: that nearest to the publication, leaning the way the verb points. */
export function nearestDay(month: number, date: number, reference: Day, context: Context): Day | null {
  const candidates = [-1, 0, 1].map((offset) => dayOf(yearOf(reference) + offset, month, date)).filter((day): day is Day => day !== null);
  if (context.notBefore !== null) return candidates.find((day) => day >= (context.notBefore ?? '')) ?? candidates.at(-1) ?? null;
  // A date told in the past tense may still lie ahead ('announced a summit on 9 December'), yet hardly far ahead.
  const [low, high] = context.tense === 'past' ? [-320, 45] : context.tense === 'future' ? [-145, 220] : [-183, 182];
  return candidates.find((day) => daysBetween(reference, day) >= low && daysBetween(reference, day) <= high) ?? candidates[1] ?? null;
}

function withYear(read: Read, year: number): Interval | null {
  const start = dayOf(year, read.month, read.first);
  const end = dayOf(year, read.month, read.last);
  return start !== null && end !== null ? { start, end } : null;
}

function resolveRead(read: Read, context: Context): Resolved {
  if (read.year !== null) {
    const days = withYear(read, read.year);
    return days ? stated(days) : none('the calendar has no such day');
  }
  const reference = context.published ?? context.last?.start ?? null;
  if (reference === null) return none('no year is told and no publication day is known');
  const start = nearestDay(read.month, read.first, reference, context);
  if (start === null) return none('the calendar has no such day');
  const days = withYear(read, yearOf(start));
  return days
    ? implied(days, `year from ${context.published === null ? 'the time told before,' : 'publication day'} ${reference}`)
    : none('the calendar has no such day');
}

/** Past a weekday before a date: 'Saturday 5 February', 'Friday, Feb. 4'. */
function pastWeekday(pieces: readonly Piece[], index: number): number {
  if (!isWeekday(normAt(pieces, index)) || pieces[index]?.capital !== true) return index;
  const at = pastDot(pieces, index + 1);
  const comma = normAt(pieces, at) === ',' ? at + 1 : at;
  return normAt(pieces, comma) === 'the' ? comma + 1 : comma;
}

/** 'January 26', '26 January 2022', 'Saturday 5 February 2022', 'February 10-20', 'from 10 to 20 February'. */
export const namedDate: Matcher = (pieces, index): Found | null => {
  const opened = /^(?:from|between)$/.test(normAt(pieces, index));
  const at = pastWeekday(pieces, opened ? index + 1 : index);
  const read = monthFirst(pieces, at) ?? dayFirst(pieces, at);
  return read && !(opened && read.first === read.last)
    ? { end: read.end, grain: 'day', resolve: (context) => resolveRead(read, context) }
    : null;
};

const AMBIGUOUS = 'whether day or month stands first is not told';

function numericDays(parts: readonly string[], dotted: boolean): Resolved {
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const year = c < 100 ? 2000 + c : c;
  const monthFirstDay = dayOf(year, a, b);
  const dayFirstDay = dayOf(year, b, a);
  if (dotted || monthFirstDay === null || monthFirstDay === dayFirstDay)
    return dayFirstDay ? stated(single(dayFirstDay)) : none('the calendar has no such day');
  return dayFirstDay === null ? stated(single(monthFirstDay)) : none(AMBIGUOUS);
}

/** '10.11.2021' (day first), '2022-02-03', '10/11/2021' (only where one order is possible). */
export const numericDate: Matcher = (pieces, index): Found | null => {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || (piece.glued && pieces[index - 1]?.kind !== 'mark')) return null;
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(piece.norm))
    return { end: index + 1, grain: 'day', resolve: () => numericDays(piece.norm.split('.'), true) };
  const mark = normAt(pieces, index + 1);
  const five = pieces.slice(index, index + 5);
  if ((mark !== '/' && mark !== '-') || normAt(pieces, index + 3) !== mark || five.length < 5 || five.slice(1).some((part) => !part.glued))
    return null;
  const parts = [0, 2, 4].map((offset) => normAt(pieces, index + offset));
  const shape = parts.map((part) => (/^\d+$/.test(part) ? part.length : 0)).join('-');
  if (mark === '-' && shape === '4-2-2') {
    const day = dayOf(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    return day === null ? null : { end: index + 5, grain: 'day', resolve: () => stated(single(day)) };
  }
  return mark === '/' && /^[12]-[12]-[24]$/.test(shape) ? { end: index + 5, grain: 'day', resolve: () => numericDays(parts, false) } : null;
};

/** 'the 20th' behind a preposition: a day of the month told before. */
export const bareOrdinal: Matcher = (pieces, index): Found | null => {
  if (normAt(pieces, index) !== 'the' || !/^(?:on|by|until|till|from|since|to|and|before|after)$/.test(normAt(pieces, index - 1)))
    return null;
  const date = dateAt(pieces, index + 1);
  const after = date ? pieces[date.end] : undefined;
  if (
    !date ||
    date.end !== index + 3 ||
    (after?.kind === 'word' && !/^(?:and|but|the|to|in|at|with|after|when|while|as|it|he|she|they)$/.test(after.norm)) ||
    after?.norm === '-'
  )
    return null;
  return { end: date.end, grain: 'day', resolve: (context) => ordinalOfMonth(date.date, context) };
};

/** 'Friday the 13th': the day nearest to the publication that is both. */
export const weekdayOrdinal: Matcher = (pieces, index): Found | null => {
  const weekday = pieces[index]?.capital === true ? weekdayOf(normAt(pieces, index)) : null;
  const date = weekday !== null && normAt(pieces, index + 1) === 'the' ? dateAt(pieces, index + 2) : null;
  if (weekday === null || !date || date.end !== index + 4) return null;
  return { end: date.end, grain: 'day', resolve: (context) => nearestBoth(weekday, date.date, context) };
};

function nearestBoth(weekday: number, date: number, { published }: Context): Resolved {
  if (published === null) return none('relative to a publication day that is not known');
  const days = [-2, -1, 0, 1, 2].map((move) => {
    const { year, month } = shiftMonth(yearOf(published), monthNumberOf(published), move);
    return dayOf(year, month, date);
  });
  const both = days.filter((day): day is Day => day !== null && weekdayNumberOf(day) === weekday);
  const near = both.toSorted((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0];
  return near === undefined
    ? none('no month near has that weekday on that date')
    : implied(single(near), `month from publication day ${published}`);
}

function ordinalOfMonth(date: number, context: Context): Resolved {
  const last = context.last?.start ?? null;
  if (last === null) return none('a day of a month that is not told');
  const day = dayOf(yearOf(last), Number(last.slice(5, 7)), date);
  return day === null
    ? none('the calendar has no such day')
    : implied(single(day), `month of ${JSON.stringify(context.last?.text ?? '')}, ${last}`);
}
