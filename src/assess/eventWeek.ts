import { type Day, daysBetween, mondayOf } from '../model/day.ts';
import type { Event } from '../model/event.ts';

/** The week an event counts in, and whether its own days say so or the first report does. */
interface EventWeek {
  /** The Monday the ISO week begins with. */
  readonly monday: Day;
  readonly basis: 'stated' | 'reported';
}

/**
 * The week of an event: that of its days where they lie in one week or are one night; else that of the day nearest
 * to the first report that its days allow. Null where neither days nor a dated report are known.
 */
export function eventWeek({ when, first_reported }: Event): EventWeek | null {
  const start = when?.start ?? null;
  const end = when?.end ?? null;
  if (start !== null && end !== null && (daysBetween(start, end) <= 1 || mondayOf(start) === mondayOf(end))) {
    return { monday: mondayOf(start), basis: 'stated' };
  }
  if (first_reported === null) return null;
  const reported = first_reported.slice(0, 10);
  const notBefore = start !== null && start > reported ? start : reported;
  return { monday: mondayOf(end !== null && end < notBefore ? end : notBefore), basis: 'reported' };
}
