import { ploverScore } from '../codebook/eventType.ts';
import { dyadsOf } from '../model/dyadsOf.ts';
import type { Event } from '../model/event.ts';
import type { Notice } from '../model/notice.ts';
import { eventWeek } from './eventWeek.ts';

/** How many events count in a week that is not certain, or in none. */
export interface WeekCounts {
  readonly reported: number;
  readonly none: number;
}

/** Whether an event counts for a pair of actors at all. */
export const isScored = (event: Event): boolean =>
  event.status === 'actual' && ploverScore(event.type, event.mode) !== 0 && dyadsOf(event).length > 0;

export function weekCounts(events: readonly Event[]): WeekCounts {
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  const bases = distinct.filter(isScored).map((event) => eventWeek(event)?.basis ?? 'none');
  return { reported: bases.filter((basis) => basis === 'reported').length, none: bases.filter((basis) => basis === 'none').length };
}

/** What a user should know of events whose week is not certain. */
export const weekNotices = ({ reported, none }: WeekCounts): readonly Notice[] => [
  ...(reported === 0
    ? []
    : [
        {
          code: 'week-by-report',
          reason: `${count(reported)} of no certain week: counted in the week of the first report, as near as the text's days allow.`,
        },
      ]),
  ...(none === 0 ? [] : [{ code: 'week-unknown', reason: `${count(none)} without a day and without a dated report: in no week.` }]),
];

const count = (events: number): string => `${events} ${events === 1 ? 'event' : 'events'}`;
