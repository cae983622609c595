import { type Day, daysBetween } from './day.ts';
import type { Event } from './event.ts';

/** The days an event is looked for in, and the one it counts in; null where unknown. */
export interface EventDays {
  /** Inclusive. Where no text gives a day, the day of the first report. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly day: Day | null;
}

/**
 * An event that is one day or one night counts in its first day; else in the day nearest to the first report that its
 * interval allows, as the weekly assessment counts it. An interval open to one side reaches to the first report.
 */
export function eventDays({ when, first_reported }: Pick<Event, 'when' | 'first_reported'>): EventDays {
  const start = when?.start ?? null;
  const end = when?.end ?? null;
  const reported = first_reported?.slice(0, 10) ?? null;
  const [from, to] = [start ?? end ?? reported, end ?? later(start, reported)];
  if (start !== null && end !== null && daysBetween(start, end) <= 1) return { from, to, day: start };
  if (reported === null) return { from, to, day: null };
  const notBefore = later(start, reported) ?? reported;
  return { from, to, day: end !== null && end < notBefore ? end : notBefore };
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a > b ? a : b);
