import { addDays, type Day, daysBetween } from '../../../src/model/day.ts';
import type { MapPicture } from '../../../src/serve/pictures/mapAnswer.ts';
import { isWithin } from './cellWindow.ts';

/** Days that the slider has at most. */
const DAYS_MAX = 2000;
/** Events that may have been on any of more days than these would lift every day alike. */
const SHORT_DAYS = 7;

type Cell = MapPicture['places'][number]['cells'][number];

/** How many events the map can show on each day from one to another. */
export function eventsByDay({ places, days, bin }: Pick<MapPicture, 'places' | 'days' | 'bin'>, first: Day, last: Day): readonly number[] {
  const byDay = new Map(days.map(({ day, events }) => [day, events]));
  const cells = places.flatMap((place) => place.cells).filter(isShort);
  return Array.from({ length: Math.min(DAYS_MAX, daysBetween(first, last) + 1) }, (_, at) => {
    const day = addDays(first, at);
    if (bin !== 'exact') return byDay.get(day) ?? 0;
    return cells.reduce((sum, cell) => sum + (isWithin(cell, { from: day, to: day }) ? cell.count : 0), 0);
  });
}

const isShort = ({ start, end }: Cell): boolean =>
  (start === null) === (end === null) && (start === null || end === null || daysBetween(start, end) <= SHORT_DAYS);
