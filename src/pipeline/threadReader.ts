import { Piscina } from 'piscina';
import { sourceName } from '../ingest/sourceName.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';
import type { Reader } from './reader.ts';
import type { ReadSettings } from './readSettings.ts';
import type { ReadTask } from './readWorker.ts';
import { slots } from './slots.ts';

export interface ThreadReaderOptions {
  readonly workers: number;
  /** Milliseconds after which a document is given up. */
  readonly timeoutMs: number;
  /** What each thread is told of how to read. */
  readonly settings: ReadSettings;
  /** The module whose default export reads one document. */
  readonly worker: URL;
  /** What one document may fill of a thread's memory; two gigabytes by default. */
  readonly heapMb?: number;
}

/** A thread pays for loading its tables once it has about this many documents to read. */
const DOCUMENTS_PER_THREAD = 8;
const HEAP_MB = 2048;

/**
 * Reads in worker threads. A thread that dies on a document, runs out of memory or takes longer
 * than `timeoutMs` costs that document alone; a new thread takes its place.
 */
export function threadReader({ workers, timeoutMs, settings, worker, heapMb = HEAP_MB }: ThreadReaderOptions): Reader {
  const pool = new Piscina<ReadTask, DocumentRead | Skipped>({
    filename: worker.href,
    workerData: settings,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  // An idle thread that fails has no document to blame; the pool replaces it and the run goes on.
  pool.on('error', () => undefined);
  // Waiting is done here and not in the pool's queue, so that the time limit counts reading alone.
  const free = slots((started) => Math.min(workers, 1 + Math.floor(started / DOCUMENTS_PER_THREAD)));
  return {
    read: (ref, bytes) =>
      free.run(async () => {
        const stopper = new AbortController();
        const timer = setTimeout(() => stopper.abort(), timeoutMs);
        try {
          return await pool.run({ ref, bytes }, { signal: stopper.signal });
        } catch (thrown) {
          return stopper.signal.aborted ? tookTooLong(ref, timeoutMs) : workerDied(ref, thrown);
        } finally {
          clearTimeout(timer);
        }
      }),
    close: () => pool.destroy(),
  };
}

const tookTooLong = (ref: SourceRef, timeoutMs: number): Skipped => ({
  where: sourceName(ref),
  code: 'reader-timeout',
  reason: `not read within ${timeoutMs / 1000} seconds; given up. Please report it with the document`,
});

const workerDied = (ref: SourceRef, thrown: unknown): Skipped => ({
  where: sourceName(ref),
  code: 'worker-died',
  reason: `the thread that read this document ended (${thrown instanceof Error ? thrown.message : String(thrown)}); the others are read`,
});
