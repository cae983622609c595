import type { Assessment } from '../../src/model/assessment.ts';
import type { Event } from '../../src/model/event.ts';
import { NO_LINKS } from '../../src/model/linkColumns.ts';
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

/** Puts these events and assessments in place of all there were, and holds that they take in all that was read. */
export async function putEvents(store: Store, events: readonly Event[], assessments: readonly Assessment[] = []): Promise<void> {
  const old = await allPages(100, (page) => store.events({}, page));
  await store.putChange({
    documents: (await store.pendingDocuments(1000)).map(({ id }) => id),
    mentions: [],
    links: NO_LINKS,
    words: [],
    removedEvents: old.map(({ id }) => id),
    events,
    removedAssessments: await store.assessments({}),
    assessments,
  });
}
