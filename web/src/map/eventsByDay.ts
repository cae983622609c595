import { addDays, type Day, daysBetween } from '../../../src/model/day.ts';
import type { Cell, MapPicture } from '../../../src/serve/pictures/mapAnswer.ts';

/** Days that the slider has at most. */
const DAYS_MAX = 2000;
/** Events that may have been on any of more days than these would lift every day alike. */
const SHORT_DAYS = 7;

/** How many events the map can show on each day from one to another. */
export function eventsByDay({ places, days, bin }: Pick<MapPicture, 'places' | 'days' | 'bin'>, first: Day, last: Day): readonly number[] {
  const length = Math.min(DAYS_MAX, daysBetween(first, last) + 1);
  const asked = Array.from({ length }, (_, at) => addDays(first, at));
  const byDay =
    bin === 'exact' ? countedByDay(places.flatMap((place) => place.cells)) : new Map(days.map(({ day, events }) => [day, events]));
  return asked.map((day) => byDay.get(day) ?? 0);
}

/** Each cell is gone through once: there are tens of thousands, and hundreds of days. */
function countedByDay(cells: readonly Cell[]): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  for (const { start, end, told, count } of cells) {
    for (const day of daysOf(start, end, told)) counts.set(day, (counts.get(day) ?? 0) + count);
  }
  return counts;
}

/** The days on which a cell may be shown: those of its span, or that of the report; none where a side is open or the span long. */
function daysOf(start: Day | null, end: Day | null, told: Day | null): readonly Day[] {
  if (start === null && end === null) return told === null ? [] : [told];
  if (start === null || end === null) return [];
  if (start === end) return [start];
  const length = daysBetween(start, end);
  return length < 0 || length > SHORT_DAYS ? [] : Array.from({ length: length + 1 }, (_, at) => addDays(start, at));
}
