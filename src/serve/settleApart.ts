import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Store } from '../store/store.ts';

const WORKER = new URL('./settleWorker.ts', import.meta.url);

export interface SettleApart {
  readonly store: Pick<Store, 'areStoriesSettled' | 'state'>;
  readonly folder: string;
  /** How long the record must have stood still: who reads documents in settles them at the end. */
  readonly quietMs: number;
  readonly onError: (error: Error) => void;
}

/** How a thread came out of it: null where stories are settled, else why not. */
export interface Settled {
  readonly fault: { readonly code: string; readonly message: string } | null;
}

/**
 * Settles what a run that was cut short left unsettled, in a thread, so that the server goes on answering: by the stories of
 * before, until all are found. Gives a function that ends it.
 */
export function settleApart({ store, folder, quietMs, onError }: SettleApart): () => void {
  const stopper = new AbortController();
  void watch().catch((error: unknown) => {
    if (!stopper.signal.aborted) onError(error instanceof Error ? error : new Error(String(error)));
  });
  return () => stopper.abort();

  async function watch(): Promise<void> {
    let seen: string | null = null;
    for (;;) {
      await pause(quietMs, undefined, { signal: stopper.signal, ref: false });
      const now = await store.state();
      if (now === seen && !(await store.areStoriesSettled())) {
        const { fault } = await inThread(folder, stopper.signal);
        // Another process writes: it settles them itself, or is cut short in its turn.
        if (fault !== null && fault.code !== 'store-locked') throw new Error(`Stories are not settled: ${fault.message}`);
      }
      seen = now;
    }
  }
}

/** A thread ends with its task, and what it held is free again. Ended early, it loses nothing: what it found so far is kept. */
function inThread(folder: string, signal: AbortSignal): Promise<Settled> {
  const worker = new Worker(WORKER, { workerData: folder });
  worker.unref();
  signal.addEventListener('abort', () => void worker.terminate(), { once: true });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that settles stories ended early, with exit code ${code}.`)));
  });
}
