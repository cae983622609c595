import type { When } from '../model/when.ts';
import type { Realis } from './realis.ts';

/** News tells what happened in the last days; so a telling without a day is looked for in these before it. */
const IMPLIED_DAYS = 3;
/** A plan without a day is looked for this far ahead. */
const PLAN_DAYS = 30;
/** Time zones and nights put one event on two calendar days. */
const SLACK_DAYS = 1;

/**
 * The days, counted from 1970, in which a telling may put its event (`from`, `to`), and the days in which it may
 * have been told together with others (`toldFrom`, `toldTo`). 'implied' windows come from the publication day.
 */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
  readonly toldFrom: number;
  readonly toldTo: number;
  readonly basis: 'stated' | 'implied' | 'none';
}

const DAY_MS = 86_400_000;
const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS);

/** The day of publication, counted from 1970; null where unknown. */
export function publishedDay(published: string | null): number | null {
  const day = published === null ? Number.NaN : dayNumber(published);
  return Number.isNaN(day) ? null : day;
}

type Interval = Pick<When, 'start' | 'end'>;

/** Whether a text's interval says anything: both ends open says nothing. */
export const isDated = <T extends Interval>(when: T | null): when is T => when !== null && (when.start !== null || when.end !== null);

/** A mention as far as its days go. */
interface Dated {
  readonly when: Interval | null;
  readonly published: string | null;
}

/** The window of a telling. Windows are for comparing only; they never become an event's day. */
export function dayWindow(mention: Dated, realis: Realis): DayWindow {
  const published = publishedDay(mention.published);
  const open = { toldFrom: -Infinity, toldTo: Infinity };
  if (isDated(mention.when)) return { ...stated(mention.when, published, realis), ...open, basis: 'stated' };
  if (published === null) return { from: -Infinity, to: Infinity, ...open, basis: 'none' };
  const told = { toldFrom: published - IMPLIED_DAYS, toldTo: published };
  const to = realis === 'intended' ? published + PLAN_DAYS : published;
  return { from: published - IMPLIED_DAYS, to, ...told, basis: 'implied' };
}

function stated(when: Interval, published: number | null, realis: Realis): { readonly from: number; readonly to: number } {
  const from = when.start === null ? -Infinity : dayNumber(when.start);
  if (when.end !== null) return { from, to: dayNumber(when.end) };
  // 'Since November', told as done, reaches to the day of the telling and not into the future.
  return { from, to: realis === 'intended' || published === null ? Infinity : Math.max(from, published) };
}

/**
 * The window two tellings or groups have in common, or null where they lie more than a day apart. Intersections
 * of intervals are pairwise exactly when they are common, so a group kept this way never chains across weeks.
 */
export function meet(a: DayWindow, b: DayWindow): DayWindow | null {
  const window = {
    from: Math.max(a.from, b.from),
    to: Math.min(a.to, b.to),
    toldFrom: Math.max(a.toldFrom, b.toldFrom),
    toldTo: Math.min(a.toldTo, b.toldTo),
    basis: a.basis === 'stated' || b.basis === 'stated' ? ('stated' as const) : a.basis,
  };
  return window.from - window.to <= SLACK_DAYS && window.toldFrom - window.toldTo <= SLACK_DAYS ? window : null;
}

/** Whether `meet` gives a window, without making it: it is asked for every pair. */
export const doMeet = (a: DayWindow, b: DayWindow): boolean =>
  Math.max(a.from, b.from) - Math.min(a.to, b.to) <= SLACK_DAYS &&
  Math.max(a.toldFrom, b.toldFrom) - Math.min(a.toldTo, b.toldTo) <= SLACK_DAYS;

/** Two tellings without a day of their own meet where they are told so many days apart at most. */
export const TOLD_NEAR_DAYS = IMPLIED_DAYS + SLACK_DAYS;

/** Whether two windows have no day in common. */
export const isDisjoint = (a: DayWindow, b: DayWindow): boolean => Math.max(a.from, b.from) > Math.min(a.to, b.to);

/** A window of more days than this, such as 'since 2014', says nearly nothing of when: dozens of deeds of one actor lie in it. */
export const WIDE_DAYS = 40;

export const isWide = ({ from, to }: DayWindow): boolean => to - from > WIDE_DAYS;

/** How much two windows that meet speak for one event: 2 for one stated day, less the wider or weaker they are. */
export function dayEvidence(a: DayWindow, b: DayWindow): number {
  if (a.basis === 'none' || b.basis === 'none') return 0;
  const width = Math.max(a.to - a.from, b.to - b.from);
  if (a.basis === 'implied' && b.basis === 'implied') return 0.5;
  if (a.basis === 'implied' || b.basis === 'implied') return width <= PLAN_DAYS + IMPLIED_DAYS ? 0.75 : 0.25;
  const near = isDisjoint(a, b) ? 0.5 : 1;
  return near * (width <= 1 ? 2 : width <= 9 ? 1 : width <= 31 ? 0.5 : 0);
}
