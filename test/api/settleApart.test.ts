import { expect, onTestFinished, test } from 'vitest';
import { settleApart } from '../../src/serve/settleApart.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { aDocument, asRead } from '../store/build.ts';
import { freshFolder } from '../store/folder.ts';

const QUIET_MS = 20;

/** A folder with a document that no story is found of. */
async function unsettled(): Promise<string> {
  const folder = freshFolder();
  const writer = await openSqliteStore(folder);
  await writer.add([asRead(aDocument('Snow shut the pass.', { source: 'Wire', published: '2022-03-01' }))]);
  await writer.close();
  return folder;
}

async function watching(folder: string): Promise<{ readonly store: Store; readonly faults: readonly string[] }> {
  const store = await openSqliteStore(folder, { readOnly: true });
  const faults: string[] = [];
  const leave = settleApart({ store, folder, quietMs: QUIET_MS, onError: ({ message }) => faults.push(message) });
  onTestFinished(async () => {
    leave();
    await store.close();
  });
  return { store, faults };
}

test('a server settles what a run left, while it answers, and its state is another then', async () => {
  const { store, faults } = await watching(await unsettled());
  const before = await store.state();
  expect((await store.stories({}, { limit: 9 })).total).toBe(0);
  await expect.poll(() => store.areStoriesSettled(), { timeout: 30_000 }).toBe(true);
  expect((await store.stories({}, { limit: 9 })).total).toBe(1);
  expect(await store.state()).not.toBe(before);
  expect(faults).toEqual([]);
});

test('it waits for whoever writes', async () => {
  const folder = await unsettled();
  const writer = await openSqliteStore(folder);
  const { store, faults } = await watching(folder);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect([await store.areStoriesSettled(), faults]).toEqual([false, []]);
  await writer.close();
  await expect.poll(() => store.areStoriesSettled(), { timeout: 30_000 }).toBe(true);
  expect(faults).toEqual([]);
});
