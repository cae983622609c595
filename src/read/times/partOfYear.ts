import { parseValue } from '../quantities/parseValue.ts';
import { normAt, type Piece } from '../quantities/pieces.ts';
import { type Interval, monthsFrom, shiftMonth, yearOf } from './calendar.ts';
import { fromPublication, type Matcher, stated } from './meaning.ts';
import { isYear } from './year.ts';

const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
  ['q', 0],
]);

/** The year behind 'of': told, 'this year', 'the year', 'last year'; null where none follows. */
function yearBehind(
  pieces: readonly Piece[],
  index: number,
): { readonly end: number; readonly year: number | null; readonly offset: number } {
  const at = normAt(pieces, index) === 'of' ? index + 1 : index;
  if (isYear(normAt(pieces, at))) return { end: at + 1, year: Number(normAt(pieces, at)), offset: 0 };
  const offset = new Map([
    ['this', 0],
    ['the', 0],
    ['last', -1],
    ['next', 1],
  ]).get(normAt(pieces, at));
  return offset !== undefined && normAt(pieces, at + 1) === 'year'
    ? { end: at + 2, year: null, offset }
    : { end: index, year: null, offset: 0 };
}

/** 'the third quarter of 2021', 'Q3 2021', 'the first half of the year', 'the first nine months of the year'. */
export const partOfYear: Matcher = (pieces, index) => {
  const at = normAt(pieces, index) === 'the' ? index + 1 : index;
  const nth = NTH.get(normAt(pieces, at));
  if (nth === undefined) return null;
  const short = nth === 0 && pieces[at + 1]?.glued === true && /^[1-4]$/.test(normAt(pieces, at + 1));
  const word = normAt(pieces, at + 1);
  const months = /^months?$/.test(normAt(pieces, at + 2)) ? (parseValue(pieces, at + 1)?.value ?? null) : null;
  const width = short || word === 'quarter' ? 3 : word === 'half' ? 6 : months !== null && months <= 12 && nth === 1 ? months : null;
  if (width === null || (nth === 0 && !short)) return null;
  const end = at + (months !== null && !short && width === months ? 3 : 2);
  const behind = yearBehind(pieces, end);
  if (behind.end === end && word !== 'quarter' && !short) return null;
  // 'last quarter' without a year is the one before this.
  if (behind.end === end && /^(?:last|final)$/.test(normAt(pieces, at))) return null;
  const number = short ? Number(word) : word === 'half' ? Math.min(nth, 2) : nth;
  const days = (year: number): Interval => monthsFrom(shiftMonth(year, 1, width * (number - 1)), width);
  if (behind.year !== null) return { end: behind.end, grain: 'month', resolve: () => stated(days(behind.year ?? 0)) };
  return { end: behind.end, grain: 'month', resolve: fromPublication((published) => days(yearOf(published) + behind.offset)) };
};
