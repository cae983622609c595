import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';

/** A store in a new folder that goes when the test ends, or when `onEnd` says. */
export async function freshStore(
  tell: (store: Store) => Promise<void>,
  onEnd: (end: () => Promise<void>) => unknown = onTestFinished,
): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'tacitus-api-'));
  const store = await openSqliteStore(folder);
  onEnd(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await tell(store);
  return store;
}
