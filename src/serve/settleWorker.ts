import { parentPort, workerData } from 'node:worker_threads';
import { settleStories } from '../pipeline/settleStories.ts';
import { openSqliteStore } from '../store/sqlite/openSqliteStore.ts';
import { StoreError } from '../store/storeError.ts';
import type { Settled } from './settleApart.ts';

/** What came of it is told in words: of an error thrown in a thread little is left on the other side. */
async function settle(folder: string): Promise<Settled> {
  try {
    const store = await openSqliteStore(folder);
    try {
      await settleStories(store);
    } finally {
      await store.close();
    }
    return { fault: null };
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    return { fault: { code: thrown.code, message: thrown.message } };
  }
}

// The thread is started with the store's folder and with nothing else.
parentPort?.postMessage(await settle(workerData as string));
