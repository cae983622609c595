import type { EventType } from '../../../src/codebook/eventType.ts';
import type { Agreement, EventStatus } from '../../../src/codebook/status.ts';
import type { TimelineAnswer, TimelineBar, TimelinePicture } from '../../../src/serve/pictures/timelineAnswer.ts';

/** The timeline that an answer tells. */
export function unpackTimeline({ words, bars, plans, ...rest }: TimelineAnswer): TimelinePicture {
  const word = (at: number | null | undefined): string | null => (at === null || at === undefined ? null : (words[at] ?? null));
  const deeds = new Map(plans.map((plan) => [plan.bar, plan.deeds]));
  return {
    ...rest,
    bars: bars.id.map(
      (id, at): TimelineBar => ({
        id,
        // The answer was packed from bars: what stands in these columns are classes, statuses and agreements.
        type: word(bars.type[at]) as EventType,
        mode: word(bars.mode[at]),
        status: word(bars.status[at]) as EventStatus,
        start: word(bars.start[at]),
        end: word(bars.end[at]),
        told: word(bars.told[at]),
        agreement: word(bars.agreement[at]) as Agreement,
        independent: bars.independent[at] ?? 0,
        who: word(bars.who[at]) ?? '',
        whom: word(bars.whom[at]) ?? '',
        lanes: bars.lanes[at] ?? [],
        planOf: deeds.get(at) ?? [],
      }),
    ),
  };
}
