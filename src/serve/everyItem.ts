import type { Filter, Page, Paged } from '../store/store.ts';

const STEP = 1000;

/** Every item that passes, from the cursor on, asked for a page at a time; ends after `most`. */
export async function* everyItem<T>(
  ask: (filter: Filter, page: Page) => Promise<Paged<T>>,
  filter: Filter,
  { cursor: begin, most = Number.POSITIVE_INFINITY }: { readonly cursor?: string | undefined; readonly most?: number | undefined },
): AsyncIterable<T> {
  let cursor = begin;
  for (let left = most; left > 0; ) {
    const { items, next }: Paged<T> = await ask(filter, { limit: Math.min(STEP, left), ...(cursor !== undefined && { cursor }) });
    yield* items;
    if (next === null) return;
    cursor = next;
    left -= items.length;
  }
}
