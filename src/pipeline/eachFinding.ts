import type { Filter, Page, Paged } from '../store/store.ts';

const PAGE = 1000;

/** Walks all items of a list that pass a filter, page by page, so that no more than one page is held. */
export async function* eachFinding<T, Asked extends Filter>(
  ask: (filter: Asked, page: Page) => Promise<Paged<T>>,
  filter: Asked,
): AsyncIterable<T> {
  let cursor: string | null = null;
  do {
    const found: Paged<T> = await ask(filter, { limit: PAGE, ...(cursor !== null && { cursor }) });
    yield* found.items;
    cursor = found.next;
  } while (cursor !== null);
}
