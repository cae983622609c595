import { ploverScore } from '../codebook/eventType.ts';
import type { Assessment } from '../model/assessment.ts';
import { dyadsOf } from '../model/dyadsOf.ts';
import type { Event } from '../model/event.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import { eventWeek } from './eventWeek.ts';
import { isScored, weekCounts, weekNotices } from './weekNotices.ts';

/**
 * What passed from each actor to each recipient in each week: the PLOVER scores of actual events, cooperation and
 * conflict summed apart.
 *
 * In: events, in any order. Out: one assessment for each directed pair of different codes and each week with
 * something in it, by actor, recipient and week. An event of several parties counts for each pair. What is planned,
 * possible or denied counts nowhere. Notices say how many events have a week that is not certain, or none.
 */
export function assess(events: readonly Event[]): Outcome<readonly Assessment[]> {
  const scored = [...new Map(events.map((event) => [event.id, event])).values()]
    .filter(isScored)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => ({ event, week: eventWeek(event) }));
  const dated = scored.flatMap(({ event, week }) => (week === null ? [] : [{ event, week: week.monday }]));
  const groups = Map.groupBy(
    dated.flatMap(({ event, week }) => dyadsOf(event).map((dyad) => ({ ...dyad, week, event }))),
    ({ actor, recipient, week }) => `${actor}\t${recipient}\t${week}`,
  );
  const assessments = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined
        ? []
        : [{ actor: first.actor, recipient: first.recipient, week: first.week, ...sums([first, ...rest].map(({ event }) => event)) }],
    );
  return outcome(assessments, weekNotices(weekCounts(events)));
}

function sums(events: readonly Event[]): Pick<Assessment, 'cooperation' | 'conflict' | 'events'> {
  const scores = events.map(({ type, mode }) => ploverScore(type, mode));
  return {
    cooperation: scores.reduce((sum, score) => sum + Math.max(0, score), 0),
    conflict: scores.reduce((sum, score) => sum + Math.max(0, -score), 0),
    events: events.map(({ id }) => id),
  };
}
