import { parentPort, workerData } from 'node:worker_threads';
import { contentionsIn } from '../pipeline/contentionsIn.ts';
import { openSqliteStore } from '../store/sqlite/openSqliteStore.ts';
import type { ContentionsTask } from './contentionsApart.ts';

// The thread is started with its task and with nothing else.
const { folder, filter } = workerData as ContentionsTask;
const store = await openSqliteStore(folder, { readOnly: true });
try {
  parentPort?.postMessage(await contentionsIn(store, filter));
} finally {
  await store.close();
}
