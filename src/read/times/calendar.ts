import { addDays, type Day, isDay } from '../../model/day.ts';

export interface Interval {
  readonly start: Day;
  readonly end: Day;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The ISO day of a calendar date; null where the calendar has none ('30 February'). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(iso) ? iso : null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthNumberOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** 0 is Monday. */
export const weekdayNumberOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const lastDate = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The month `offset` months after the given one, 1 … 12. */
export function shiftMonth(year: number, month: number, offset: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** `count` whole months from `first` on. */
export function monthsFrom(first: { readonly year: number; readonly month: number }, count = 1): Interval {
  const last = shiftMonth(first.year, first.month, count - 1);
  return {
    start: `${pad(first.year, 4)}-${pad(first.month, 2)}-01`,
    end: `${pad(last.year, 4)}-${pad(last.month, 2)}-${pad(lastDate(last.year, last.month), 2)}`,
  };
}

export const yearInterval = (year: number, count = 1): Interval => monthsFrom({ year, month: 1 }, 12 * count);
export const monthOfDay = (day: Day, offset = 0): Interval => monthsFrom(shiftMonth(yearOf(day), monthNumberOf(day), offset));

/** The week, Monday to Sunday, `offset` weeks after that of `day`. */
export function weekOfDay(day: Day, offset = 0): Interval {
  const start = addDays(day, 7 * offset - weekdayNumberOf(day));
  return { start, end: addDays(start, 6) };
}

/** The same date `offset` months later, or the month's last where it is shorter. */
export function addMonths(day: Day, offset: number): Day {
  const { year, month } = shiftMonth(yearOf(day), monthNumberOf(day), offset);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dateOf(day), lastDate(year, month)), 2)}`;
}

/** The nearest day with this weekday before (`-1`) or after (`1`) a day, the day itself included where asked. */
export function weekdayFrom(day: Day, weekday: number, way: { readonly step: -1 | 1; readonly itself: boolean }): Day {
  const ahead = (weekday - weekdayNumberOf(day) + 7) % 7;
  const forward = ahead === 0 && !way.itself ? 7 : ahead;
  const back = (7 - ahead) % 7;
  return addDays(day, way.step === 1 ? forward : -(back === 0 && !way.itself ? 7 : back));
}
