import type { IngestEffects } from '../ingest/effects.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { Store } from '../store/store.ts';
import { alreadyRead } from './alreadyRead.ts';
import { commitBatches } from './commitBatches.ts';
import { inOrder } from './inOrder.ts';
import { inProcessReader } from './inProcessReader.ts';
import type { Reader } from './reader.ts';
import { codingVersion, type ReadSettings } from './readSettings.ts';
import { refreshEvents } from './refreshEvents.ts';
import type { Progress, RunSummary } from './runSummary.ts';
import { settleStories } from './settleStories.ts';
import { type Opened, openSources, type Taken, takeSource } from './takeSource.ts';
import { tallyRun } from './tallyRun.ts';

export interface ReadCorpusOptions {
  readonly sources: AsyncIterable<SourceRef | Skipped>;
  readonly store: Store;
  /** Worker threads; 0 reads in this thread, without guard against a document that breaks the reader. */
  readonly workers: number;
  readonly settings: ReadSettings;
  readonly effects: IngestEffects & {
    /** Milliseconds of a clock that only moves forward. */
    now(): number;
  };
  readonly onProgress: (progress: Progress) => void;
  /** Stops the run: what is in hand is read and written, and nothing new is begun. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which a document is given up; two minutes by default. */
  readonly timeoutMs?: number;
  /** The module of the worker threads, for tests. */
  readonly worker?: URL;
}

const IN_FLIGHT_PER_WORKER = 4;
const IN_FLIGHT_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 120_000;

/**
 * Reads what the sources name into the store, brings the events up to date and settles the stories. The record that
 * comes of it does not depend on the number of workers. A source that cannot be read is skipped
 * and named; a store that fails (full disk, lock) rejects with its `StoreError`, threads that cannot
 * load their program with its fault, and all that was told as kept until then stays kept.
 */
export async function readCorpus(options: ReadCorpusOptions): Promise<RunSummary> {
  const { store, effects, signal } = options;
  const begunAt = effects.now();
  const tally = tallyRun();
  const tell = (progress: Progress): void => {
    tally.see(progress);
    options.onProgress(progress);
  };
  await readAll(options, tell);
  const stopped = signal?.aborted ?? false;
  if (!stopped && (tally.added() || !(await store.areEventsCurrent()))) {
    tell({ kind: 'reconciling' });
    tell({ kind: 'reconciled', ...(await refreshEvents(store)) });
  }
  if (!stopped && !(await store.areStoriesSettled())) {
    tell({ kind: 'settling' });
    await settleStories(store);
  }
  return tally.summary((effects.now() - begunAt) / 1000, stopped);
}

async function readAll(options: ReadCorpusOptions, tell: (progress: Progress) => void): Promise<void> {
  const { store, effects, workers, signal } = options;
  const committer = commitBatches(store, effects.now, (documents) => tell({ kind: 'kept', documents }));
  const isKnown = alreadyRead(store, codingVersion(options.settings));
  let reader: Promise<Reader> | undefined;
  // Threads start with the first document that needs reading: often all is read already.
  const theReader = (): Promise<Reader> => (reader ??= openReader(options));
  let bytesHeld = 0;
  const take = async (source: Opened | Skipped): Promise<{ readonly taken: Taken; readonly size: number }> => {
    const size = 'bytes' in source ? source.bytes.byteLength : 0;
    bytesHeld += size;
    return { taken: await takeSource(source, isKnown, theReader), size };
  };
  const window = IN_FLIGHT_PER_WORKER * Math.max(1, workers);
  const hasRoom = (inFlight: number): boolean => inFlight < window && bytesHeld < IN_FLIGHT_BYTES;
  const opened = openSources(untilStopped(options.sources, signal), effects);
  try {
    for await (const { taken, size } of inOrder(opened, take, hasRoom)) {
      bytesHeld -= size;
      if (taken.kind === 'read') await committer.put(taken.where, taken.document);
      else tell(taken);
      await committer.commitIfDue();
    }
    await committer.commit();
  } finally {
    await (await reader)?.close();
  }
}

async function openReader({ workers, timeoutMs, settings, worker }: ReadCorpusOptions): Promise<Reader> {
  if (workers === 0) return inProcessReader(settings);
  const { threadReader } = await import('./threadReader.ts');
  return threadReader({
    workers,
    settings,
    timeoutMs: timeoutMs ?? TIMEOUT_MS,
    worker: worker ?? new URL('./readWorker.ts', import.meta.url),
  });
}

async function* untilStopped<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}
