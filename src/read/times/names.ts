const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
]);
const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.map((name, index): [string, number] => [name, index]),
  ...'mon tue wed thu fri sat sun'.split(' ').map((name, index): [string, number] => [name, index]),
  ['tues', 1],
  ['thur', 3],
  ['thurs', 3],
]);

/** 1 … 12 for a month's name or its abbreviation, null for other words. */
export const monthOf = (norm: string): number | null => MONTHS.get(norm) ?? null;
/** Whether a word is a month's full name. */
export const isMonth = (norm: string): boolean => MONTHS.has(norm);
export const isFullMonth = (norm: string): boolean => (norm.length > 3 && norm !== 'sept' && MONTHS.has(norm)) || norm === 'may';

/** 0 (Monday) … 6 for a weekday's name or abbreviation, null for other words. */
export const weekdayOf = (norm: string): number | null => WEEKDAYS.get(norm) ?? null;
export const isWeekday = (norm: string): boolean => WEEKDAYS.has(norm);
export const isFullWeekday = (norm: string): boolean => norm.endsWith('day') && WEEKDAYS.has(norm);

/** The first month of a season of the northern half of the earth, where the crises of this project lie. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
]);

export const UNITS_OF_TIME = ['hour', 'day', 'week', 'month', 'year', 'decade'] as const;
export type UnitOfTime = (typeof UNITS_OF_TIME)[number];

const UNIT_WORDS: ReadonlyMap<string, { readonly unit: UnitOfTime; readonly times: number }> = new Map([
  ['second', { unit: 'hour', times: 0 }],
  ['minute', { unit: 'hour', times: 0 }],
  ['hour', { unit: 'hour', times: 1 }],
  ['day', { unit: 'day', times: 1 }],
  ['night', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['decade', { unit: 'decade', times: 1 }],
  ['century', { unit: 'decade', times: 10 }],
]);

/** The unit that a word names, in the singular or plural; `plural` as written. */
export function unitOf(norm: string): { readonly unit: UnitOfTime; readonly times: number; readonly plural: boolean } | null {
  const singular = norm === 'centuries' ? 'century' : norm.endsWith('s') ? norm.slice(0, -1) : norm;
  const found = UNIT_WORDS.get(singular);
  return found ? { ...found, plural: norm !== singular } : null;
}

/** Every word that is of time by itself: names of months, days and seasons, and units. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...[...UNIT_WORDS.keys()].flatMap((word) => [word, `${word}s`]),
  'centuries',
]);
