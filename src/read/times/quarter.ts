import { parseValue } from '../quantities/parseValue.ts';
import { normAt } from '../quantities/pieces.ts';
import { type Interval, monthNumberOf, monthsFrom, shiftMonth, yearOf } from './calendar.ts';
import { fromPublication, type Matcher } from './meaning.ts';

const WAYS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** `count` quarters from the one that lies `move` quarters after that of a day. */
function quarters(day: string, move: number, count: number): Interval {
  const first = Math.floor((monthNumberOf(day) - 1) / 3) * 3 + 1;
  return monthsFrom(shiftMonth(yearOf(day), first, 3 * move), 3 * count);
}

/** 'last quarter', 'the next quarter', 'the past two quarters': whole quarters of the calendar year. */
export const quarter: Matcher = (pieces, index) => {
  const at = normAt(pieces, index) === 'the' ? index + 1 : index;
  const way = WAYS.get(normAt(pieces, at));
  if (way === undefined) return null;
  const count = parseValue(pieces, at + 1);
  const word = normAt(pieces, count ? count.end : at + 1);
  const many = count?.value ?? 1;
  if (word !== (count ? 'quarters' : 'quarter') || many < 1 || many > 40 || !Number.isInteger(many)) return null;
  const end = (count ? count.end : at + 1) + 1;
  // 'the last quarter of 2021' is a part of that year, 'the last quarter of a mile' no time at all.
  if (normAt(pieces, end) === 'of') return null;
  return { end, grain: 'month', resolve: fromPublication((published) => quarters(published, way === -1 ? -many : way, many)) };
};
