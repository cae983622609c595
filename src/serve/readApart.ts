import { Worker } from 'node:worker_threads';
import type { ReadSettings } from '../pipeline/readSettings.ts';
import type { Progress, RunSummary } from '../pipeline/runSummary.ts';
import { StoreError, type StoreErrorCode } from '../store/storeError.ts';

const WORKER = new URL('./readApartWorker.ts', import.meta.url);

/** What is read into which store; plain values, as a thread is given them. */
export interface ReadAsked {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly workers: number;
  readonly settings: ReadSettings;
}

/** What the thread tells: how many documents there are, each step, and at last what came of it. */
export type ReadNews =
  | { readonly counted: number }
  | { readonly progress: Progress }
  | { readonly summary: RunSummary }
  | { readonly fault: { readonly code: StoreErrorCode; readonly message: string } };

export interface ReadApart extends ReadAsked {
  /** Stops after the documents in hand. */
  readonly signal: AbortSignal;
  readonly onCounted: (documents: number) => void;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Reads documents into a store in a thread, so that a server goes on answering while events are brought together. Rejects
 * with the `StoreError` of a store that fails.
 */
export async function readApart({ signal, onCounted, onProgress, ...asked }: ReadApart): Promise<RunSummary> {
  const worker = new Worker(WORKER, { workerData: asked });
  const stop = (): void => worker.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await new Promise<RunSummary>((resolve, reject) => {
      worker.on('message', (news: ReadNews) => {
        if ('counted' in news) onCounted(news.counted);
        else if ('progress' in news) onProgress(news.progress);
        else if ('summary' in news) resolve(news.summary);
        else reject(new StoreError(news.fault.code, news.fault.message));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread that reads ended early, with exit code ${code}.`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    worker.unref();
  }
}
