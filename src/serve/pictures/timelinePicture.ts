import { actorTitle } from '../../codebook/actorTitle.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { EventBar, Named } from '../../store/aggregates.ts';
import { outcomesOf } from './outcomesOf.ts';
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
  const { lanes, lanesOf } = lanesIn(kind);
  const metIn = events.map(lanesOf);
  const order = lanes.map((_, met) => met).sort((a, b) => byEvents(lanes[a], lanes[b]));
  const outcomes = outcomesOf(events);
  const places: number[] = [];
  for (const [place, met] of order.entries()) places[met] = place;
  return {
    lanes: order.flatMap((met) => lanes[met] ?? []),
    bars: events.map((event, at) =>
      barOf(
        event,
        (metIn[at] ?? []).map((met) => places[met] ?? 0),
        outcomes.get(event.id) ?? NONE,
      ),
    ),
    events: total,
  };
}

interface Lane {
  readonly key: string;
  readonly title: string;
  events: number;
}

/** Lanes as they are met, and in which of them an event stands, by where each was met. */
function lanesIn(kind: LaneKind): { readonly lanes: readonly Lane[]; readonly lanesOf: (event: EventBar) => readonly number[] } {
  const { of, title } = LANES[kind];
  const lanes: Lane[] = [];
  const known = new Map<string, number>();
  const metAs = ([key, name]: Named): number => {
    const met = known.get(key) ?? lanes.push({ key, title: key === NOBODY ? 'unknown' : title([key, name]), events: 0 }) - 1;
    known.set(key, met);
    return met;
  };
  return {
    lanes,
    lanesOf(event) {
      const met: number[] = [];
      for (const named of of(event)) if (named[0] !== NOBODY) addOnce(met, metAs(named));
      if (met.length === 0) met.push(metAs([NOBODY, '']));
      for (const one of met) countOne(lanes[one]);
      return met;
    },
  };
}

function addOnce(met: number[], one: number): void {
  if (!met.includes(one)) met.push(one);
}

function countOne(lane: Lane | undefined): void {
  if (lane !== undefined) lane.events += 1;
}

/** Most events first; what names no actor or place stands last, however much it is. */
const byEvents = (a: Lane | undefined, b: Lane | undefined): number =>
  a === undefined || b === undefined ? 0 : rank(a) - rank(b) || b.events - a.events || (a.key < b.key ? -1 : 1);

const rank = ({ key }: Lane): number => (key === NOBODY ? 1 : 0);

const NONE: readonly string[] = [];

/** Field by field: of ten thousand bars, taking what is left of an event costs more than all else. */
const barOf = (event: EventBar, lanes: readonly number[], planOf: readonly string[]): TimelineBar => ({
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
  planOf,
});

const named = (parties: readonly Named[]): string => parties.map(([code, name]) => name || code || 'unknown').join(', ');
