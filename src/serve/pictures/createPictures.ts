import { dyadsOf } from '../../model/dyadsOf.ts';
import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import type { Store } from '../../store/store.ts';
import { actorTitle } from '../actorTitle.ts';
import { followsVoice, withoutVoice } from '../voice.ts';
import { countedMap, mapPicture } from './mapPicture.ts';
import { networkPicture } from './networkPicture.ts';
import { nowPicture } from './nowPicture.ts';
import type { LaneKind, MapAnswer, MarkAnswer, NetworkAnswer, NowAnswer, TimelineAnswer } from './pictureAnswers.ts';
import { timelinePicture } from './timelinePicture.ts';
import { walkEvents } from './walkEvents.ts';

/** Events that one picture can be drawn of one by one. */
const MOST = 20_000;

/** A mark of a picture that stands for several events: a place, an actor, or two actors. */
export interface Mark {
  /** A place's id. */
  readonly at?: string | undefined;
  readonly who?: string | undefined;
  readonly whom?: string | undefined;
}

/** What the pictures of the page are drawn from. */
export interface Pictures {
  now(filter: EventFilter): Promise<NowAnswer | null>;
  map(filter: EventFilter): Promise<MapAnswer>;
  timeline(filter: EventFilter, lanes: LaneKind): Promise<TimelineAnswer>;
  network(filter: EventFilter): Promise<NetworkAnswer>;
  /** The events behind a mark, as many as asked for. */
  mark(mark: Mark, filter: EventFilter, limit: number): Promise<MarkAnswer>;
}

/** Draws from a store. */
export function createPictures(store: Store): Pictures {
  const countOf = async (filter: EventFilter): Promise<number> => (await store.events(filter, { limit: 1 })).total;
  const heard = async (filter: EventFilter): Promise<{ readonly total: number; readonly others: number | null }> => {
    const total = await countOf(filter);
    return { total, others: followsVoice(filter) ? (await countOf(withoutVoice(filter))) - total : null };
  };
  return {
    now: (filter) => nowPicture(store, filter),
    async map(filter) {
      const { total, others } = await heard(filter);
      if (total > MOST) return { ...countedMap(await store.eventPlaces(filter), total), others };
      return { ...mapPicture(await walkEvents(store, filter)), others };
    },
    async timeline(filter, lanes) {
      const { total, others } = await heard(filter);
      return { ...timelinePicture(await walkEvents(store, filter, MOST), lanes, total), others };
    },
    async network(filter) {
      const { total, others } = await heard(filter);
      return { ...networkPicture(await store.dyads(filter), total), others };
    },
    mark: (mark, filter, limit) => behindMark(store, mark, filter, limit),
  };
}

async function behindMark(store: Store, { at: place, who, whom }: Mark, filter: EventFilter, limit: number): Promise<MarkAnswer> {
  const narrowed: EventFilter = {
    ...filter,
    ...(place !== undefined && { places: [place] }),
    ...(who !== undefined && filter.actors === undefined && { actors: [who] }),
  };
  const titleOf = (items: readonly Event[]): string => {
    const named = place === undefined ? undefined : items.flatMap(({ where }) => where).find(({ id }) => id === place)?.name;
    const actors = [who, whom].filter((code) => code !== undefined).map(actorTitle);
    return [...(place === undefined ? [] : [named ?? place]), ...(actors.length === 0 ? [] : [actors.join(' → ')])].join(': ');
  };
  // Of a mark's events, those at a place that the filter names too.
  const alsoAt = place === undefined ? undefined : filter.places?.filter((id) => id !== place);
  if (who === undefined && alsoAt === undefined) {
    const { items, total } = await store.events(narrowed, { limit });
    return { title: titleOf(items), items, total };
  }
  // Which of an event's parties did it to which is no matter of the store, nor is whether it was at two places at once.
  const items = (await walkEvents(store, narrowed)).filter(
    (event) =>
      (who === undefined || isBetween(event, who, whom)) &&
      (alsoAt === undefined || alsoAt.length === 0 || event.where.some(({ id }) => alsoAt.includes(id))),
  );
  return { title: titleOf(items), items: items.slice(0, limit), total: items.length };
}

const isBetween = (event: Event, who: string, whom: string | undefined): boolean =>
  whom === undefined
    ? [...event.actors, ...event.recipients].some(({ code }) => code === who)
    : dyadsOf(event).some(({ actor, recipient }) => actor === who && recipient === whom);
