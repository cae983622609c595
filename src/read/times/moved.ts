import { normAt, readsAs } from '../quantities/pieces.ts';
import { monthNumberOf, monthsFrom, shiftMonth, weekdayFrom, yearOf } from './calendar.ts';
import { type Found, fromPublication, type Matcher, single } from './meaning.ts';
import { isFullMonth, isFullWeekday, monthOf, SEASONS, unitOf, weekdayOf } from './names.ts';
import { seasonNear, seasonOf } from './season.ts';
import { GRAIN, unitAround } from './spanOfTime.ts';
import { weekendOf } from './weekend.ts';

const MOVES: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['current', 0],
]);
/** 'previous Monday', 'the coming Thursday': words that move weekdays only. */
const WEEKDAY_MOVES: ReadonlyMap<string, number> = new Map([...MOVES, ['previous', -1], ['coming', 1]]);

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

function movedSeason(month: number, move: number): Found['resolve'] {
  return fromPublication((published, context) => {
    const near = seasonNear(
      month,
      { ...context, tense: move > 0 ? 'future' : context.tense === 'future' && move === 0 ? 'future' : 'past' },
      published,
    );
    const inside = near.start <= published && published <= near.end;
    return inside && move !== 0 ? seasonOf(yearOf(near.start) + move, month) : near;
  });
}

/** 'this week', 'last month', 'next year', 'last Monday', 'this February', 'last autumn', 'next weekend'. */
export const moved: Matcher = (pieces, index) => {
  const the = normAt(pieces, index) === 'the' && /^(?:current|coming|previous)$/.test(normAt(pieces, index + 1)) ? 1 : 0;
  const piece = pieces[index + the + 1];
  const isDayName = piece?.capital === true && isFullWeekday(piece.norm);
  const move = (isDayName ? WEEKDAY_MOVES : MOVES).get(normAt(pieces, index + the));
  if (move === undefined || piece?.kind !== 'word' || (the === 0 && normAt(pieces, index - 1) === 'the')) return null;
  const end = index + the + 2;
  const month = piece.capital && isFullMonth(piece.norm) ? monthOf(piece.norm) : null;
  const season = SEASONS.get(piece.norm);
  const unit = unitOf(piece.norm);
  if (isDayName) return { end, grain: 'day', resolve: movedWeekday(weekdayOf(piece.norm) ?? 0, move) };
  if (month !== null) return { end, grain: 'month', resolve: movedMonth(month, move) };
  if (season !== undefined && !(piece.norm === 'spring' && piece.capital))
    return { end, grain: 'month', resolve: movedSeason(season, move) };
  if (piece.norm === 'weekend') return { end, grain: 'day', resolve: fromPublication((published) => weekendOf(published, move)) };
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
