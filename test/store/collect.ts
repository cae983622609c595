import type { Page, Paged, Store } from '../../src/store/store.ts';

/** Everything a list holds, page after page. */
export async function allPages<T>(limit: number, list: (page: Page) => Promise<Paged<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let page: Page = { limit };
  for (;;) {
    const { items: more, next } = await list(page);
    items.push(...more);
    if (next === null) return items;
    page = { limit, cursor: next };
  }
}

/** The whole of a stream. */
export async function collected<T>(stream: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** The record as it is written to a file. */
export const exported = async (store: Store): Promise<string> =>
  (await collected(store.export())).map((line) => `${JSON.stringify(line)}\n`).join('');
