import { expect, test } from 'vitest';
import { contentionsIn } from '../../src/pipeline/contentionsIn.ts';
import { contentionsApart } from '../../src/serve/contentionsApart.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from './freshStore.ts';
import { tellStory } from './storyRecord.ts';

/** In which no thread can open a store. */
const NOWHERE = '/nowhere/at/all';

/** The store of a story that says it holds many mentions. */
async function large(mentionsFound?: number): Promise<Store> {
  const store = await freshStore(tellStory);
  return {
    ...store,
    summary: async () => ({ ...(await store.summary()), mentions: 50_000 }),
    mentions: async (filter, page) => {
      const found = await store.mentions(filter, page);
      return { ...found, total: mentionsFound ?? found.total };
    },
  };
}

test('in a large record the disputes of days of which little is told are found at once, without a thread', async () => {
  const store = await large();
  const days = { from: '2021-11-16', to: '2021-12-05' };
  const found = await contentionsApart(NOWHERE)(store, days);
  expect(found).toEqual(await contentionsIn(store, days));
  expect(found.length).toBeGreaterThan(0);
});

test('those of days of which much is told are found in a thread', async () => {
  await expect(contentionsApart(NOWHERE)(await large(6000), {})).rejects.toThrow(/nowhere/);
});
