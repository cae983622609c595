import type { Page, Paged } from '../store/filter.ts';

const STEP = 1000;

export interface From {
  readonly cursor?: string | undefined;
  readonly most?: number | undefined;
}

/** Every item of a list, from the cursor on, asked for a page at a time; ends after `most`. */
export async function* everyItem<T>(ask: (page: Page) => Promise<Paged<T>>, { cursor: begin, most }: From = {}): AsyncIterable<T> {
  let cursor = begin;
  for (let left = most ?? Number.POSITIVE_INFINITY; left > 0; ) {
    const { items, next }: Paged<T> = await ask({ limit: Math.min(STEP, left), ...(cursor !== undefined && { cursor }) });
    yield* items;
    if (next === null) return;
    cursor = next;
    left -= items.length;
  }
}
