import { normAt } from '../quantities/pieces.ts';
import { type Interval, monthsFrom, yearOf } from './calendar.ts';
import { type Context, fromPublication, type Matcher, stated } from './meaning.ts';
import { SEASONS } from './names.ts';
import { bareYear, isYear } from './year.ts';

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
export const season: Matcher = (pieces, index) => {
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
