import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { type Interval, monthNumberOf, monthsFrom, shiftMonth, weekdayFrom, yearInterval, yearOf } from './calendar.ts';
import { type Context, type Found, type Matcher, type Resolved, fromPublication, implied, none, single, stated } from './meaning.ts';
import { SEASONS, isFullMonth, isFullWeekday, monthOf, weekdayOf } from './names.ts';

const YEAR_BEFORE = /^(?:in|since|until|till|by|before|after|during|through|throughout|early|late|mid|pre|post|circa|spring|summer|autumn|fall|winter|year|late-|christmas)$/;
const HEDGES = /^(?:than|some|about|over|least|nearly|roughly|approximately|almost|around|estimated|another|further|additional|\$|€|£)$/;
const COUNTED = /^(?:people|men|women|children|personnel|police|troops|other|more|armed|civilian|military|heavily)$/;

const isYear = (norm: string): boolean => /^(?:19|20)\d\d$/.test(norm);
const gluedMark = (pieces: readonly Piece[], index: number): boolean => pieces[index]?.glued === true && pieces[index]?.kind === 'mark';

/** Whether four digits are a year and no count, by the words on both sides. */
function tellsYear(pieces: readonly Piece[], index: number): boolean {
  const before = normAt(pieces, index - 1);
  const next = pieces[index + 1];
  if (next?.glued === true && next.kind !== 'mark') return false;
  if (pieces[index]?.glued === true && !/^[('"“‘/,-]$/.test(before)) return false;
  if (pieces[index]?.glued === true && before === '-') return /^(?:mid|pre|post|early|late)$/.test(normAt(pieces, index - 2));
  if (pieces[index]?.glued === true && before === '/') return false;
  if (HEDGES.test(before) || (before === 'to' && normAt(pieces, index - 2) === 'up')) return false;
  if (YEAR_BEFORE.test(before) || isFullMonth(before)) return true;
  if (normAt(pieces, index + 1) === '%' || normAt(pieces, index + 1) === 'per') return false;
  const counted = next?.kind === 'word' && !next.capital && (COUNTED.test(next.norm) || /[^su]s$/.test(next.norm)) && !/^(?:was|has|is|as|its|his|this|says|onwards|always|perhaps|towards|sometimes)$/.test(next.norm);
  if (counted) return before === 'the' || before === 's';
  // 'Mirage 2000', 'Expo 2020': a name.
  return !(pieces[index - 1]?.kind === 'word' && pieces[index - 1]?.capital === true && index > 1);
}

/** '2014', '2021-22', '2014–2015'. */
export const bareYear: Matcher = (pieces, index): Found | null => {
  const first = normAt(pieces, index);
  if (pieces[index]?.kind !== 'number' || !isYear(first)) return null;
  const year = Number(first);
  const second = /^[-/]$/.test(normAt(pieces, index + 1)) && gluedMark(pieces, index + 1) && pieces[index + 2]?.glued === true ? normAt(pieces, index + 2) : '';
  const last = isYear(second) ? Number(second) : /^\d\d$/.test(second) ? Math.floor(year / 100) * 100 + Number(second) : 0;
  const free = pieces[index + 3]?.glued !== true || pieces[index + 3]?.kind === 'mark';
  if (last > year && last < year + 60 && free) {
    return { end: index + 3, grain: 'year', resolve: () => stated(yearInterval(year, last - year + 1)) };
  }
  return tellsYear(pieces, index) ? { end: index + 1, grain: 'year', resolve: () => stated(yearInterval(year)) } : null;
};

/** 'the 1990s'. */
export const decade: Matcher = (pieces, index): Found | null => {
  const written = readsAs(pieces, index, ['the']) ? index + 1 : index;
  const first = normAt(pieces, written);
  const plural = normAt(pieces, written + 1) === 's' ? written + 2 : readsAs(pieces, written + 1, ["'", 's']) ? written + 3 : 0;
  if (!/^(?:1[5-9]|20)\d0$/.test(first) || pieces[written]?.kind !== 'number' || plural === 0 || pieces[written + 1]?.glued !== true) return null;
  return { end: plural, grain: 'year', resolve: () => stated(yearInterval(Number(first), 10)) };
};

/** The month nearest to the publication on the side that the verb points to; the month of publication counts for both. */
function resolveMonth(month: number, context: Context): Resolved {
  const reference = context.notBefore ?? context.published ?? context.last?.start ?? null;
  if (reference === null) return none('no year is told and no publication day is known');
  const ahead = (month - monthNumberOf(reference) + 12) % 12;
  const future = context.notBefore !== null || (context.tense === 'future' && ahead < 6);
  const first = shiftMonth(yearOf(reference), monthNumberOf(reference), future || ahead === 0 ? ahead : ahead - 12);
  return implied(monthsFrom(first), `year from publication day ${reference}`);
}

/** 'May' and 'March' are months only behind a word that dates. */
const DATES = /^(?:in|since|last|this|next|by|until|till|early|mid|late|of|from|through|before|after|between|and|to|during|for|-|on|end|earlier|later|through)$/;

/** 'December', 'February 2022', 'Feb. 2022'. */
export const monthName: Matcher = (pieces, index): Found | null => {
  const piece = pieces[index];
  const month = piece?.kind === 'word' && piece.capital && (!piece.glued || pieces[index - 1]?.kind === 'mark') ? monthOf(piece.norm) : null;
  if (month === null) return null;
  const after = normAt(pieces, index + 1) === '.' && !isFullMonth(piece?.norm ?? '') ? index + 2 : index + 1;
  const comma = /^(?:,|of)$/.test(normAt(pieces, after)) ? after + 1 : after;
  if (isYear(normAt(pieces, comma)) && (pieces[comma + 1]?.glued !== true || pieces[comma + 1]?.kind === 'mark')) {
    const year = Number(normAt(pieces, comma));
    return { end: comma + 1, grain: 'month', resolve: () => stated(monthsFrom({ year, month })) };
  }
  const relative = new Map([['last', -1], ['this', 0], ['next', 1]]).get(normAt(pieces, comma));
  if (relative !== undefined && normAt(pieces, comma + 1) === 'year') {
    return { end: comma + 2, grain: 'month', resolve: fromPublication((published) => monthsFrom({ year: yearOf(published) + relative, month })) };
  }
  const unsure = piece?.norm === 'may' || piece?.norm === 'march';
  if (!isFullMonth(piece?.norm ?? '') || (unsure && !DATES.test(normAt(pieces, index - 1)))) return null;
  return { end: index + 1, grain: 'month', resolve: (context) => resolveMonth(month, context) };
};

const NOT_DAYS = /^(?:times|telegraph|mirror|express|mail|post|herald|world|night|school)$/;
const NAMED_DAYS = /^(?:black|bloody|good|palm|easter|ash|cyber|giving|sheffield|super|fat|holy|shrove)$/;

/** 'Friday': the last such day for the past, the next for what is to come; the publication day itself counts. */
export const weekday: Matcher = (pieces, index): Found | null => {
  const piece = pieces[index];
  if (piece?.kind !== 'word' || !piece.capital || !isFullWeekday(piece.norm)) return null;
  const next = pieces[index + 1];
  if ((next?.capital === true && NOT_DAYS.test(next.norm) && next.norm !== 'night') || (NAMED_DAYS.test(normAt(pieces, index - 1)) && pieces[index - 1]?.capital === true)) return null;
  const day = weekdayOf(piece.norm) ?? 0;
  return {
    end: index + 1,
    grain: 'day',
    resolve: fromPublication((published, context) =>
      single(weekdayFrom(context.notBefore ?? published, day, { step: context.notBefore !== null || context.tense === 'future' ? 1 : -1, itself: true })),
    ),
  };
};

/** The season that begins in `month` of a year; winter runs into the next. */
export const seasonOf = (year: number, month: number): Interval => monthsFrom({ year, month }, 3);

/** The last season of that name begun on or before the publication, or the next one. */
export function seasonNear(month: number, context: Context, published: string): Interval {
  const seasons = [-2, -1, 0, 1, 2].map((offset) => seasonOf(yearOf(published) + offset, month));
  if (context.tense === 'future') return seasons.find((season) => season.end >= published) ?? seasonOf(yearOf(published), month);
  return seasons.findLast((season) => season.start <= published) ?? seasonOf(yearOf(published), month);
}

const SEASON_BEFORE = /^(?:in|since|until|till|by|over|during|from|of|through|before|after|early|mid|late|for|throughout|-)$/;

/** 'in the spring', 'since autumn', 'autumn 2021', 'the winter of 2021-22'. */
export const season: Matcher = (pieces, index): Found | null => {
  const at = normAt(pieces, index) === 'the' ? index + 1 : index;
  const month = SEASONS.get(normAt(pieces, at));
  if (month === undefined) return null;
  const yearAt = normAt(pieces, at + 1) === 'of' ? at + 2 : at + 1;
  const year = isYear(normAt(pieces, yearAt)) ? bareYear(pieces, yearAt) : null;
  if (year) return { end: year.end, grain: 'month', resolve: () => stated(seasonOf(Number(normAt(pieces, yearAt)), month)) };
  const before = normAt(pieces, index - 1);
  // 'since the fall of Kabul', 'the Arab Spring', 'a spring of the bed'.
  if (!SEASON_BEFORE.test(before) || normAt(pieces, at + 1) === 'of' || pieces[at]?.capital === true) return null;
  if (normAt(pieces, at) === 'fall' && !(at === index + 1 && /^(?:in|since|until|by|over|during|from|of)$/.test(before))) return null;
  return { end: at + 1, grain: 'month', resolve: fromPublication((published, context) => seasonNear(month, context, published)) };
};

const NTH: ReadonlyMap<string, number> = new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['final', 4], ['last', 4], ['q', 0]]);

/** The year behind 'of': told, 'this year', 'the year', 'last year'; null where none follows. */
function yearBehind(pieces: readonly Piece[], index: number): { readonly end: number; readonly year: number | null; readonly offset: number } {
  const at = normAt(pieces, index) === 'of' ? index + 1 : index;
  if (isYear(normAt(pieces, at))) return { end: at + 1, year: Number(normAt(pieces, at)), offset: 0 };
  const offset = new Map([['this', 0], ['the', 0], ['last', -1], ['next', 1]]).get(normAt(pieces, at));
  return offset !== undefined && normAt(pieces, at + 1) === 'year' ? { end: at + 2, year: null, offset } : { end: index, year: null, offset: 0 };
}

/** 'the third quarter of 2021', 'Q3 2021', 'the first half of the year', 'the first nine months of the year'. */
export const partOfYear = (count: (norm: string) => number | null): Matcher => (pieces, index) => {
  const at = normAt(pieces, index) === 'the' ? index + 1 : index;
  const nth = NTH.get(normAt(pieces, at));
  if (nth === undefined) return null;
  const short = nth === 0 && pieces[at + 1]?.glued === true && /^[1-4]$/.test(normAt(pieces, at + 1));
  const word = normAt(pieces, at + 1);
  const months = /^months?$/.test(normAt(pieces, at + 2)) ? count(word) : null;
  const width = short || word === 'quarter' ? 3 : word === 'half' ? 6 : months !== null && months <= 12 && nth === 1 ? months : null;
  if (width === null || (nth === 0 && !short)) return null;
  const end = at + (months !== null && !short && width === months ? 3 : 2);
  const behind = yearBehind(pieces, end);
  if (behind.end === end && word !== 'quarter' && !short) return null;
  const number = short ? Number(word) : word === 'half' ? Math.min(nth, 2) : nth;
  const days = (year: number): Interval => monthsFrom(shiftMonth(year, 1, width * (number - 1)), width);
  if (behind.year !== null) return { end: behind.end, grain: 'month', resolve: () => stated(days(behind.year ?? 0)) };
  return { end: behind.end, grain: 'month', resolve: fromPublication((published) => days(yearOf(published) + behind.offset)) };
};
