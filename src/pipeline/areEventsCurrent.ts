import type { Event } from '../model/event.ts';
import type { Paged, Store } from '../store/store.ts';

const PAGE = 1000;

/**
 * Whether the events cover exactly the mentions that are stored. They do not where a run was killed
 * between writing its documents and bringing the events up to date.
 */
export async function areEventsCurrent(store: Pick<Store, 'events' | 'allMentions'>): Promise<boolean> {
  const told = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Paged<Event> = await store.events({}, { limit: PAGE, ...(cursor !== null && { cursor }) });
    for (const event of page.items) for (const id of event.mentions) told.add(id);
    cursor = page.next;
  } while (cursor !== null);
  const stored = new Set<string>();
  for await (const { id } of store.allMentions()) {
    if (!told.has(id)) return false;
    stored.add(id);
  }
  return stored.size === told.size;
}
