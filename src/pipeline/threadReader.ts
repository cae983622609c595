import { fileURLToPath } from 'node:url';
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
 * than `timeoutMs` costs that document alone; a new thread takes its place. Where threads cannot
 * load what reads, all that is asked rejects at once.
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
  const asked = new Set<AbortController>();
  let answered = 0;
  let unloadable: Error | null = null;
  // A thread that fails without a document in hand had loaded what reads if any was answered since the last one failed. Else it
  // could not, no thread can, and the pool starts none: documents would wait for one until their time is up.
  pool.on('error', (thrown: unknown) => {
    if (answered === 0) unloadable = cannotLoad(worker, thrown);
    answered = 0;
    if (unloadable !== null) for (const stopper of asked) stopper.abort();
  });
  // Waiting is done here and not in the pool's queue, so that the time limit counts reading alone.
  const free = slots((started) => Math.min(workers, 1 + Math.floor(started / DOCUMENTS_PER_THREAD)));
  return {
    read: (ref, bytes) =>
      free.run(async () => {
        if (unloadable !== null) throw unloadable;
        const stopper = new AbortController();
        asked.add(stopper);
        const timer = setTimeout(() => stopper.abort(), timeoutMs);
        try {
          const read = await pool.run({ ref, bytes }, { signal: stopper.signal });
          answered += 1;
          return read;
        } catch (thrown) {
          if (unloadable !== null) throw unloadable;
          answered += 1;
          return stopper.signal.aborted ? tookTooLong(ref, timeoutMs) : workerDied(ref, thrown);
        } finally {
          clearTimeout(timer);
          asked.delete(stopper);
        }
      }),
    close: () => pool.destroy(),
  };
}

const cannotLoad = (worker: URL, thrown: unknown): Error =>
  new Error(
    `The threads that read documents cannot load ${fileURLToPath(worker)}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`,
    {
      cause: thrown,
    },
  );

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
