import type { Event } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import type { Paged, Store } from '../../store/store.ts';

const STEP = 1000;

/** The events that pass a filter, in the store's order; no more than `most` of them. */
export async function walkEvents(store: Store, filter: EventFilter, most = Number.POSITIVE_INFINITY): Promise<readonly Event[]> {
  const events: Event[] = [];
  let cursor: string | null = null;
  do {
    const limit = Math.min(STEP, most - events.length);
    const step: Paged<Event> = await store.events(filter, { limit, ...(cursor !== null && { cursor }) });
    events.push(...step.items);
    cursor = step.next;
  } while (cursor !== null && events.length < most);
  return events;
}
