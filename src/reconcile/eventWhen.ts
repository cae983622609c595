import type { EventStatus } from '../codebook/status.ts';
import type { Mention } from '../model/mention.ts';
import type { When } from '../model/when.ts';
import { isDated } from './dayWindow.ts';

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';
const startOf = (when: When): string => when.start ?? EARLIEST;
const endOf = (when: When): string => when.end ?? LATEST;
const width = (when: When): number => Date.parse(endOf(when)) - Date.parse(startOf(when));

/**
 * What part of the dated tellings must put an event inside days for these to be its days. Of what is done, a few that name the
 * day say closer what the others call 'in June'; of what is feared, one in ten that says 'next month' is a guess.
 */
const DATED_SHARE: Readonly<Record<EventStatus, number>> = { actual: 1 / 20, planned: 1 / 3, possible: 1 / 3, negated: 1 / 3 };
/** What part of all tellings must give days that meet them: of what goes on, one telling in twenty names the day of its own news. */
const TOLD_SHARE = 1 / 10;

/**
 * The days of an event from the tellings that give any, in reading order: the narrowest interval in which enough of the
 * dated tellings put it, less what the intervals that meet it leave out. Where none is given so often it is the one that most
 * tellings lie in. Null where no telling gives a day, or too few of many: the day of publication is not the day of the deed.
 */
export function eventWhen(mentions: readonly Mention[]): When | null {
  const told = mentions.map(({ when }) => when).filter(isDated);
  const given = mostGiven(told, DATED_SHARE[mentions[0]?.status ?? 'actual']);
  if (given === null) return null;
  const meeting = told.filter((when) => meets(when, given));
  if (meeting.length < TOLD_SHARE * mentions.length) return null;
  // What lies inside was given too seldom; what reaches over an end narrows.
  const narrowing = [given, ...meeting.filter((when) => !lies(when, given))];
  const start = narrowing.map(startOf).sort().at(-1) ?? EARLIEST;
  const end = narrowing.map(endOf).sort()[0] ?? LATEST;
  if (start > end || (start === startOf(given) && end === endOf(given))) return given;
  return {
    start: start === EARLIEST ? null : start,
    end: end === LATEST ? null : end,
    text: given.text,
    basis: 'implied',
    from: "what the tellings' intervals have in common",
  };
}

/** The first of the narrowest intervals that hold a share of all, else of those that hold most. */
function mostGiven(told: readonly When[], share: number): When | null {
  const held = told.map((when) => ({ when, holds: told.filter((other) => lies(other, when)).length }));
  const needed = Math.min(Math.max(...held.map(({ holds }) => holds)), share * told.length);
  return held
    .filter(({ holds }) => holds >= needed)
    .reduce<When | null>((best, { when }) => (best === null || width(when) < width(best) ? when : best), null);
}

const lies = (inner: When, outer: When): boolean => startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);
const meets = (a: When, b: When): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
