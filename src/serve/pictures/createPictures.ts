import { actorTitle } from '../../codebook/actorTitle.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { Event } from '../../model/event.ts';
import type { EventFilter, EventMark } from '../../store/aggregates.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../everyItem.ts';
import type { EventTelling } from '../export/columns.ts';
import { followsVoice, withoutVoice } from '../voice.ts';
import type { ArcsPicture, MapPicture } from './mapAnswer.ts';
import { arcsPicture, mapPicture } from './mapPicture.ts';
import { markedTellings, type TellingOrder } from './markedTellings.ts';
import { networkPicture } from './networkPicture.ts';
import { nowPicture } from './nowPicture.ts';
import type { MarkAnswer, NetworkAnswer, NowAnswer } from './pictureAnswers.ts';
import type { LaneKind, TimelinePicture } from './timelineAnswer.ts';
import { timelinePicture } from './timelinePicture.ts';

/** More events than this are told by month on the map, and more than that by year. */
const [EXACT_MAX, MONTHS_MAX] = [20_000, 250_000];
/** Most of what a picture draws; what it leaves out it counts. */
const SHOWN = { places: 500, dyads: 300, bars: 10_000 } as const;

/** What the pictures of the page are drawn from. */
export interface Pictures {
  now(filter: EventFilter): Promise<NowAnswer | null>;
  map(filter: EventFilter): Promise<MapPicture>;
  /** Who did it to whom, for the arrows of the map. */
  arcs(filter: EventFilter): Promise<ArcsPicture>;
  timeline(filter: EventFilter, lanes: LaneKind): Promise<TimelinePicture>;
  network(filter: EventFilter): Promise<NetworkAnswer>;
  /** The events behind a mark, the newest told first, as many as asked for. */
  mark(mark: EventMark, filter: EventFilter, limit: number): Promise<MarkAnswer>;
  /** The same one after the other, all of them where no `most` is given. */
  markedEvents(mark: EventMark, filter: EventFilter, most: number | undefined): AsyncIterable<Event>;
  /** All tellings of those, with the sentence and the rule that found each. */
  markedTellings(mark: EventMark, filter: EventFilter, how: TellingOrder): AsyncIterable<EventTelling>;
}

/** Draws from a store. */
export function createPictures(store: Store): Pictures {
  const countOf = (filter: EventFilter): Promise<number> => store.eventCount(filter);
  const heard = async (filter: EventFilter, known?: number): Promise<{ readonly total: number; readonly others: number | null }> => {
    const total = known ?? (await countOf(filter));
    return { total, others: followsVoice(filter) ? (await countOf(withoutVoice(filter))) - total : null };
  };
  return {
    now: (filter) => nowPicture(store, filter),
    async map(filter) {
      const { total, others } = await heard(filter);
      const bin = binOf(total);
      const places = await store.placeCells(filter, bin, SHOWN.places);
      const days = bin === 'exact' ? null : await store.timeline(filter, 'day');
      const placed = bin === 'exact' ? await countOf({ ...filter, isPlaced: true }) : null;
      return { ...mapPicture(places, days?.bins ?? []), bin, events: total, others, placed };
    },
    async arcs(filter) {
      const bin = binOf(await countOf(filter));
      return { ...arcsPicture(await store.dyadCells(filter, bin, SHOWN.dyads)), bin };
    },
    async timeline(filter, lanes) {
      const bars = await store.eventBars(filter, SHOWN.bars);
      // Where not all are drawn that there may be, they are counted.
      const { total, others } = await heard(filter, bars.length < SHOWN.bars ? bars.length : undefined);
      return { ...timelinePicture(bars, lanes, total), others };
    },
    async network(filter) {
      const { total, others } = await heard(filter);
      return { ...networkPicture(await store.dyads(filter), total), others };
    },
    markedTellings: (mark, filter, how) => markedTellings(store, { ...filter, mark }, how),
    mark: (mark, filter, limit) => behindMark(store, mark, filter, limit),
    markedEvents: (mark, filter, most) => everyItem((page) => store.events({ ...filter, mark }, { ...page, order: 'newest' }), { most }),
  };
}

const binOf = (events: number) => (events > MONTHS_MAX ? 'year' : events > EXACT_MAX ? 'month' : 'exact');

async function behindMark(store: Store, mark: EventMark, filter: EventFilter, limit: number): Promise<MarkAnswer> {
  const { items, total } = await store.events({ ...filter, mark }, { limit, order: 'newest' });
  const { at, who, whom } = mark;
  const named = at === undefined ? undefined : items.flatMap(({ where }) => where).find(({ id }) => id === at);
  const actors = [who, whom].filter((code) => code !== undefined).map(actorTitle);
  return {
    title: [
      ...(at === undefined ? [] : [named === undefined ? at : placeTitle(named)]),
      ...(actors.length === 0 ? [] : [actors.join(' → ')]),
    ].join(': '),
    items,
    total,
  };
}
