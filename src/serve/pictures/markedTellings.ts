import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import type { ListOrder } from '../../store/filter.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../everyItem.ts';
import type { EventTelling } from '../export/columns.ts';

/** In which order events are gone through for their tellings, and how many tellings are wanted; all where left out. */
export interface TellingOrder {
  readonly order: ListOrder | undefined;
  readonly most: number | undefined;
}

/** So many tellings are read at once, and held: each question costs as much as some ten tellings. */
const STEP = 500;

/** Every telling of the events that pass, those of an event together. */
export async function* markedTellings(
  store: Pick<Store, 'events' | 'eventsTold'>,
  filter: EventFilter,
  { order = 'newest', most = Number.POSITIVE_INFINITY }: TellingOrder,
): AsyncIterable<EventTelling> {
  let left = most;
  const passing = everyItem((page) => store.events(filter, { ...page, order }));
  for await (const ids of idsInSteps(passing, Math.min(STEP, most))) {
    for (const { event, tellings } of await store.eventsTold(ids)) {
      for (const telling of tellings) {
        if (left-- <= 0) return;
        yield { event, telling };
      }
    }
    if (left <= 0) return;
  }
}

/** The ids of events, as many at a time as have so many tellings together, and one at least. */
async function* idsInSteps(events: AsyncIterable<Event>, step: number): AsyncIterable<readonly string[]> {
  let ids: string[] = [];
  let tellings = 0;
  for await (const { id, mentions } of events) {
    ids.push(id);
    tellings += mentions.length;
    if (tellings < step) continue;
    yield ids;
    [ids, tellings] = [[], 0];
  }
  if (ids.length > 0) yield ids;
}
