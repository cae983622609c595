import type { Agreement } from '../codebook/status.ts';
import type { Event } from '../model/event.ts';
import type { Filter, Page, Paged, Store } from '../store/store.ts';

const STEP = 1000;

/**
 * Events whose tellings agree, differ or stand alone, as asked. The store does not know this
 * filter, so all events that pass the others are walked and counted; absent, the store answers alone.
 */
export function eventsByAgreement(store: Store, agreements: readonly Agreement[] | undefined) {
  return async (filter: Filter, page: Page): Promise<Paged<Event>> => {
    if (agreements === undefined) return store.events(filter, page);
    const matching = await walk(store, filter, agreements);
    const start = startOf(page.cursor);
    const end = start + page.limit;
    return {
      items: matching.slice(start, end),
      total: matching.length,
      next: end < matching.length ? end.toString(36) : null,
    };
  };
}

function startOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^[0-9a-z]{1,8}$/.test(cursor)) return Number.parseInt(cursor, 36);
  throw Object.assign(new Error(`The cursor "${cursor}" is not one of this list. Begin again without a cursor.`), { code: 'page-invalid' });
}

async function walk(store: Store, filter: Filter, agreements: readonly Agreement[]): Promise<readonly Event[]> {
  const matching: Event[] = [];
  let cursor: string | null = null;
  do {
    const step: Paged<Event> = await store.events(filter, { limit: STEP, ...(cursor !== null && { cursor }) });
    matching.push(...step.items.filter((event) => agreements.includes(event.agreement)));
    cursor = step.next;
  } while (cursor !== null);
  return matching;
}
