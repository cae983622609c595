import { Worker } from 'node:worker_threads';
import type { Contention } from '../model/contention.ts';
import { contentionsIn } from '../pipeline/contentionsIn.ts';
import type { Filter, Store } from '../store/store.ts';
import type { FindContentions } from './matterQueries.ts';

/** From here on a thread of its own is worth its start: finding the disputes takes seconds, in which nobody else would be answered. */
const LARGE = 20_000;
/** Of days with fewer mentions than this they are found sooner than a thread has started, and wait for no other. */
const FEW = 5000;

const WORKER = new URL('./contentionsWorker.ts', import.meta.url);

/** Where and under which filter a thread finds disputes. */
export interface ContentionsTask {
  readonly folder: string;
  readonly filter: Filter;
}

/** Finds the disputes of a large record in a thread, one after the other, so that the server goes on answering; those of few mentions at once. */
export function contentionsApart(folder: string): FindContentions {
  let last: Promise<unknown> = Promise.resolve();
  return async (store, filter) => {
    if (await isSoonDone(store, filter)) return contentionsIn(store, filter);
    const found = last.then(() => inThread({ folder, filter }));
    last = found.catch(() => undefined);
    return found;
  };
}

const isSoonDone = async (store: Store, filter: Filter): Promise<boolean> =>
  (await store.summary()).mentions < LARGE || (await store.mentions(filter, { limit: 1 })).total < FEW;

/** A thread ends with its task, and what it held is free again. */
function inThread(task: ContentionsTask): Promise<readonly Contention[]> {
  const worker = new Worker(WORKER, { workerData: task });
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that finds disputes ended early, with exit code ${code}.`)));
  });
}
