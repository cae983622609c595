import { parentPort, workerData } from 'node:worker_threads';
import { countSources } from '../pipeline/countSources.ts';
import { findAndRead } from '../pipeline/findAndRead.ts';
import { openSqliteStore } from '../store/sqlite/openSqliteStore.ts';
import { StoreError } from '../store/storeError.ts';
import type { ReadAsked, ReadNews } from './readApart.ts';

const tell = (news: ReadNews): void => parentPort?.postMessage(news);

async function read({ folder, paths, workers, settings }: ReadAsked): Promise<void> {
  const stopper = new AbortController();
  parentPort?.once('message', () => stopper.abort());
  try {
    const store = await openSqliteStore(folder);
    try {
      // Counted while the first are read.
      const counting = countSources(paths).then((counted) => tell({ counted }));
      const summary = await findAndRead({
        paths,
        store,
        workers,
        settings,
        source: null,
        published: null,
        now: () => performance.now(),
        signal: stopper.signal,
        onProgress: (progress) => tell({ progress }),
      });
      await counting;
      tell({ summary });
    } finally {
      await store.close();
    }
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    tell({ fault: { code: thrown.code, message: thrown.message } });
  } finally {
    // A port that is listened to would hold the thread.
    parentPort?.close();
  }
}

// The thread is started by readApart, which gives it what is asked.
await read(workerData as ReadAsked);
