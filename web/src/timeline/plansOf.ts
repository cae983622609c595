import type { TimelineBar, TimelinePicture } from '../../../src/serve/pictures/timelineAnswer.ts';

/** A plan with the events that carry it out, as far as they pass the filters. */
export interface Plan {
  readonly plan: TimelineBar;
  readonly deeds: readonly TimelineBar[];
}

/** The plans of which something came, by day. */
export function plansOf({ bars }: Pick<TimelinePicture, 'bars'>): readonly Plan[] {
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  return bars
    .map((plan) => ({ plan, deeds: plan.planOf.flatMap((id) => byId.get(id) ?? []).filter((deed) => mayFollow(deed, plan)) }))
    .filter(({ deeds }) => deeds.length > 0)
    .sort((a, b) => (dayOf(a.plan) < dayOf(b.plan) ? -1 : 1));
}

/** What was over before the day for which a thing was planned is not what came of the plan. */
export const mayFollow = ({ start, end, told }: TimelineBar, plan: TimelineBar): boolean =>
  plan.start === null || (end ?? start ?? told ?? '9') >= plan.start;

const dayOf = ({ start, end, told }: TimelineBar): string => start ?? end ?? told ?? '9';

/** The timeline with nothing on it but plans and what came of them, and no lane without any. */
export function onlyPlans(answer: TimelinePicture): TimelinePicture {
  const linked = new Set(plansOf(answer).flatMap(({ plan, deeds }) => [plan.id, ...deeds.map(({ id }) => id)]));
  const bars = answer.bars.filter(({ id }) => linked.has(id));
  const onLane = answer.lanes.map((_, at) => bars.filter(({ lanes }) => lanes.includes(at)).length);
  const kept = answer.lanes.flatMap((lane, at) => (onLane[at] ? [{ at, lane: { ...lane, events: onLane[at] } }] : []));
  const placeOf = new Map(kept.map(({ at }, place) => [at, place]));
  return {
    ...answer,
    lanes: kept.map(({ lane }) => lane),
    bars: bars.map((bar) => ({ ...bar, lanes: bar.lanes.flatMap((at) => placeOf.get(at) ?? []) })),
  };
}
