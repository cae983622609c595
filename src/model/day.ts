/** An ISO calendar day, 'YYYY-MM-DD'. */
export type Day = string;

/** Days between two ISO days, negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((timeOf(to) - timeOf(from)) / 86_400_000);

/** Milliseconds since 1970, of days that come up again and again; forgotten when they are too many. */
const TIMES = new Map<Day, number>();
const REMEMBERED_MAX = 20_000;

function timeOf(day: Day): number {
  const known = TIMES.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(day);
  if (TIMES.size >= REMEMBERED_MAX) TIMES.clear();
  TIMES.set(day, time);
  return time;
}

/** The day `count` days after `day`. */
export const addDays = (day: Day, count: number): Day => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** 1970-01-05 was a Monday. */
const A_MONDAY = '1970-01-05';

/** The Monday of the ISO week a day is in. */
export function mondayOf(day: Day): Day {
  const since = daysBetween(A_MONDAY, day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** Whether a string is a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}
