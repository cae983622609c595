import { actorTitle } from '../../codebook/actorTitle.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { EventBar } from '../../store/aggregates.ts';
import { partyCodes } from './partyCodes.ts';
import type { LaneKind, TimelineAnswer, TimelineBar } from './pictureAnswers.ts';

interface Lane {
  readonly key: string;
  readonly title: string;
}

const LANES_OF: Readonly<Record<LaneKind, (event: EventBar) => readonly Lane[]>> = {
  actor: ({ actors }) => partyCodes(actors).map((code) => ({ key: code, title: actorTitle(code) })),
  place: ({ where }) => where.map((place) => ({ key: place.id, title: placeTitle(place) })),
};

/** Events as bars on lanes, one lane for each actor or place, in order of how many events each has; of `total` that pass. */
export function timelinePicture(events: readonly EventBar[], kind: LaneKind, total: number): Omit<TimelineAnswer, 'others'> {
  const titles = new Map<string, string>([['', 'unknown']]);
  const counts = new Map<string, number>();
  const keysOf = events.map((event) => {
    const lanes = LANES_OF[kind](event);
    for (const { key, title } of lanes) if (!titles.has(key)) titles.set(key, title);
    const keys = lanes.length === 0 ? [''] : [...new Set(lanes.map(({ key }) => key))];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return keys;
  });
  const keys = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const index = new Map(keys.map((key, at) => [key, at]));
  return {
    lanes: keys.map((key) => ({ key, title: titles.get(key) ?? key, events: counts.get(key) ?? 0 })),
    bars: events.map((event, at) =>
      barOf(
        event,
        (keysOf[at] ?? []).map((key) => index.get(key) ?? 0),
      ),
    ),
    events: total,
  };
}

/** What names no actor or place stands last, however much it is. */
const rank = (key: string): number => (key === '' ? 1 : 0);

const barOf = ({ actors, recipients, where: _where, planOf, ...event }: EventBar, lanes: readonly number[]): TimelineBar => ({
  ...event,
  who: named(actors),
  whom: named(recipients),
  lanes,
  planOf,
});

const named = (parties: EventBar['actors']): string => parties.map(({ name, code }) => name || code || 'unknown').join(', ');
