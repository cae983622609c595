import type { Piece } from '../quantities/pieces.ts';
import { ago } from './ago.ts';
import { boundOf, rangeOf } from './bounds.ts';
import { clockOn } from './clock.ts';
import { bareOrdinal, namedDate, numericDate, weekdayOrdinal } from './dates.ts';
import { deictic } from './deictic.ts';
import { following, offset, offsetFromDay, sameDay, weekdayBeside } from './fromLastTold.ts';
import { holiday } from './holiday.ts';
import { mayBegin } from './mayBegin.ts';
import type { Found, Matcher } from './meaning.ts';
import { monthName } from './month.ts';
import { afterNext, moved } from './moved.ts';
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

const beginnings = new WeakMap<readonly Piece[], readonly boolean[]>();

/** Where expressions of time may begin among some pieces, looked at once. */
function beginningsIn(pieces: readonly Piece[]): readonly boolean[] {
  const before = beginnings.get(pieces);
  if (before) return before;
  const begins = mayBegin(pieces);
  beginnings.set(pieces, begins);
  return begins;
}

/** Reads each piece once: ranges and bounds ask the same matcher at the same place again. */
function remembering(matcher: Matcher): Matcher {
  const known = new WeakMap<readonly Piece[], (Found | null | undefined)[]>();
  return (pieces, index) => {
    if (!beginningsIn(pieces)[index]) return null;
    const found = known.get(pieces) ?? [];
    const before = found[index];
    if (before !== undefined) return before;
    known.set(pieces, found);
    const now = matcher(pieces, index);
    found[index] = now;
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
  const begins = beginningsIn(pieces);
  for (let index = 0; index < pieces.length; ) {
    const found = begins[index] ? any(pieces, index) : null;
    if (found) matches.push({ ...found, start: index });
    index = found ? Math.max(found.end, index + 1) : index + 1;
  }
  return matches;
}
