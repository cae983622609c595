import { actorTitle } from '../../codebook/actorTitle.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { EventBar, Named } from '../../store/aggregates.ts';
import type { LaneKind, TimelineBar, TimelinePicture } from './timelineAnswer.ts';

interface Lanes {
  readonly of: (event: EventBar) => readonly Named[];
  readonly title: (named: Named) => string;
}

const LANES: Readonly<Record<LaneKind, Lanes>> = {
  actor: { of: ({ actors }) => actors, title: ([code]) => actorTitle(code) },
  place: { of: ({ where }) => where, title: ([id, name]) => placeTitle({ id, name }) },
};

/** The lane of what names no actor or place. */
const NOBODY = '';

/** Events as bars on lanes, one lane for each actor or place, in order of how many events each has; of `total` that pass. */
export function timelinePicture(events: readonly EventBar[], kind: LaneKind, total: number): Omit<TimelinePicture, 'others'> {
  const titles = new Map<string, string>([[NOBODY, 'unknown']]);
  const counts = new Map<string, number>();
  const keysOf = events.map((event) => {
    const lanes = LANES[kind].of(event);
    for (const lane of lanes) if (!titles.has(lane[0])) titles.set(lane[0], LANES[kind].title(lane));
    const keys = keysOfLanes(lanes);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return keys;
  });
  const keys = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const index = new Map(keys.map((key, at) => [key, at]));
  const laneOf = (key: string): number => index.get(key) ?? 0;
  return {
    lanes: keys.map((key) => ({ key, title: titles.get(key) ?? key, events: counts.get(key) ?? 0 })),
    bars: events.map((event, at) => barOf(event, (keysOf[at] ?? []).map(laneOf))),
    events: total,
  };
}

function keysOfLanes(lanes: readonly Named[]): readonly string[] {
  const keys = new Set<string>();
  for (const [key] of lanes) if (key !== NOBODY) keys.add(key);
  return keys.size === 0 ? [NOBODY] : [...keys];
}

/** What names no actor or place stands last, however much it is. */
const rank = (key: string): number => (key === NOBODY ? 1 : 0);

/** Field by field: of ten thousand bars, taking what is left of an event costs more than all else. */
const barOf = (event: EventBar, lanes: readonly number[]): TimelineBar => ({
  id: event.id,
  type: event.type,
  mode: event.mode,
  status: event.status,
  start: event.start,
  end: event.end,
  told: event.told,
  agreement: event.agreement,
  independent: event.independent,
  who: named(event.actors),
  whom: named(event.recipients),
  lanes,
  planOf: event.planOf,
});

const named = (parties: readonly Named[]): string => parties.map(([code, name]) => name || code || 'unknown').join(', ');
