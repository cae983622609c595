import { isNumberWord } from '../quantities/numberWords.ts';
import type { Piece } from '../quantities/pieces.ts';
import { ago } from './ago.ts';
import { boundOf, rangeOf } from './bounds.ts';
import { clockOn } from './clock.ts';
import { bareOrdinal, namedDate, numericDate, weekdayOrdinal } from './dates.ts';
import { deictic } from './deictic.ts';
import { following, offset, offsetFromDay, sameDay, weekdayBeside } from './fromLastTold.ts';
import { holiday } from './holiday.ts';
import type { Found, Matcher } from './meaning.ts';
import { monthName } from './month.ts';
import { afterNext, moved } from './moved.ts';
import { isMonth, isWeekday, SEASONS, unitOf } from './names.ts';
import { partOfYear } from './partOfYear.ts';
import { partOf, sideOf, yearEnd } from './parts.ts';
import { quarter } from './quarter.ts';
import { season } from './season.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { ahead, duration, window, within } from './window.ts';
import { bareYear, decade } from './year.ts';

/** Words in which a time was found, by piece. */
interface TimeMatch extends Found {
  readonly start: number;
}

const OPENERS = new Set(
  (
    'the this that these last next current today yesterday tomorrow tonight overnight early mid late middle end start beginning close first second third fourth final q since ever from starting until till by ' +
    'before ahead no after between in within for over during christmas easter good new year past previous recent coming following its his their several few some many about around nearly almost roughly only just ' +
    'a an half earlier later'
  ).split(' '),
);

/** Whether an expression of time can begin with a piece: spares most words the matchers. */
const opens = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' ||
  (piece?.kind === 'word' &&
    (OPENERS.has(piece.norm) ||
      isMonth(piece.norm) ||
      isWeekday(piece.norm) ||
      unitOf(piece.norm) !== null ||
      SEASONS.has(piece.norm) ||
      isNumberWord(piece.norm)));

/** Reads each piece once: ranges and bounds ask the same matcher at the same place again. */
function remembering(matcher: Matcher): Matcher {
  const known = new WeakMap<readonly Piece[], Map<number, Found | null>>();
  return (pieces, index) => {
    const found = known.get(pieces) ?? new Map<number, Found | null>();
    known.set(pieces, found);
    const before = found.get(index);
    if (before !== undefined) return before;
    const now = opens(pieces[index]) ? matcher(pieces, index) : null;
    found.set(index, now);
    return now;
  };
}

const longest =
  (matchers: readonly Matcher[]): Matcher =>
  (pieces, index) => {
    let best: Found | null = null;
    for (const matcher of matchers) {
      const found = matcher(pieces, index);
      if (found && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };

/** On equal length the earlier wins: a date before a year, a year before an hour. */
const plain = remembering(
  longest([
    namedDate,
    numericDate,
    bareOrdinal,
    weekdayOrdinal,
    decade,
    monthName,
    bareYear,
    season,
    partOfYear,
    quarter,
    weekday,
    deictic,
    moved,
    afterNext,
    ago,
    offset,
    following,
    weekdayBeside,
    sameDay,
    window,
    ahead,
    weekend,
    holiday,
    yearEnd,
  ]),
);
const item = remembering(longest([plain, partOf(plain), sideOf(plain), offsetFromDay(plain)]));
const any = longest([item, rangeOf(item), boundOf(item), within, duration, clockOn(plain)]);

/**
 * All expressions of time in a stretch of pieces, the longest at each place, none overlapping.
 * Each matcher looks a few pieces ahead at most, so time is linear.
 */
export function findTimes(pieces: readonly Piece[]): readonly TimeMatch[] {
  const matches: TimeMatch[] = [];
  for (let index = 0; index < pieces.length; ) {
    const found = opens(pieces[index]) ? any(pieces, index) : null;
    if (found) matches.push({ ...found, start: index });
    index = found ? Math.max(found.end, index + 1) : index + 1;
  }
  return matches;
}
