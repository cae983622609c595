const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(day.slice(0, 10)) / DAY_MS);
  numbers.set(day, number);
  return number;
}

// Bars by the thousand tell the same few hundred days, and are laid out anew at each step of a zoom.
const numbers = new Map<string, number>();
export const dayOf = (number: number): string => new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);

/** The days in front, as day numbers; the end is the first moment that is not shown. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** Nobody needs less than a day or more than the years that news tell of. */
const SHORTEST = 1;
const LONGEST = 365 * 250;

/** The window made `factor` times as long around a day that stays where it is. */
export function zoomed({ from, to }: DayWindow, factor: number, around: number): DayWindow {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor));
  const share = (around - from) / (to - from);
  return { from: around - share * length, to: around + (1 - share) * length };
}

export const panned = ({ from, to }: DayWindow, days: number): DayWindow => ({ from: from + days, to: to + days });

/** '2021-12-01,2021-12-14' of the address, both days shown; null where it is none. */
export function readWindow(text: string | null): DayWindow | null {
  const [from, to] = (text ?? '').split(',');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from ?? '') || !/^\d{4}-\d{2}-\d{2}$/.test(to ?? '')) return null;
  const [start, end] = [dayNumber(from ?? ''), dayNumber(to ?? '') + 1];
  return Number.isFinite(start) && end > start ? { from: start, to: end } : null;
}

export const writeWindow = ({ from, to }: DayWindow): string =>
  `${dayOf(Math.round(from))},${dayOf(Math.max(Math.round(from), Math.round(to) - 1))}`;

export interface Tick {
  readonly at: number;
  readonly title: string;
  /** Whether a longer unit begins here. */
  readonly strong: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Where the axis is marked, so that two marks stand at least `apart` pixels from one another. */
export function ticksOf({ from, to }: DayWindow, width: number, apart = 56): readonly Tick[] {
  const days = ((to - from) * apart) / Math.max(1, width);
  if (days <= 16) return dayTicks(from, to, days <= 1 ? 1 : days <= 2 ? 2 : days <= 7 ? 7 : 14);
  return monthTicks(from, to, days <= 31 ? 1 : days <= 92 ? 3 : days <= 366 ? 12 : 12 * Math.ceil(days / 366));
}

/** A tick with where it stands along the axis, in pixels. */
export interface PlacedTick extends Tick {
  readonly x: number;
}

/** How wide a letter of a title is at most, on the average, in pixels. */
const LETTER = 6.6;

/** The ticks whose titles can be written without running into one another or over the axis' end; where a longer unit begins first. */
export function titledTicks(ticks: readonly PlacedTick[], width: number): readonly PlacedTick[] {
  const end = ({ x, title }: PlacedTick): number => x + (title.length + 1) * LETTER;
  const isClear = (one: PlacedTick, other: PlacedTick): boolean => one === other || end(one) <= other.x || end(other) <= one.x;
  const strong = ticks.filter((tick, at) => tick.strong && ticks.slice(0, at).every((other) => !other.strong || isClear(other, tick)));
  return ticks.filter(
    (tick) => end(tick) <= width && (strong.includes(tick) || (!tick.strong && strong.every((other) => isClear(other, tick)))),
  );
}

function dayTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  // Day 4 was a Monday: weeks begin there.
  const first = Math.ceil((from - 4) / step) * step + 4;
  for (let at = first; at < to; at += step) {
    const date = new Date(at * DAY_MS);
    const isFirst = ticks.length === 0 || date.getUTCDate() <= step;
    ticks.push({
      at,
      title: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${isFirst ? ` ${date.getUTCFullYear()}` : ''}`,
      strong: isFirst,
    });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const begin = new Date(from * DAY_MS);
  const first = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (at >= to) return ticks;
    const isYear = month % 12 === 0;
    if (at >= from)
      ticks.push({
        at,
        title: isYear ? String(month / 12) : `${MONTHS[month % 12]}${ticks.length === 0 ? ` ${Math.floor(month / 12)}` : ''}`,
        strong: isYear,
      });
  }
}
