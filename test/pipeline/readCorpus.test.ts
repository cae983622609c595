import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/ingest/nodeEffects.ts';
import type { Skipped, SourceRef } from '../../src/model/source.ts';
import { type ReadCorpusOptions, readCorpus } from '../../src/pipeline/readCorpus.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import type { Progress } from '../../src/pipeline/runSummary.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { sourceOf } from './plainReading.ts';
import { recordOf, withStore } from './withStore.ts';

const WORKER = new URL('./faultyWorker.ts', import.meta.url);

async function* stream(items: Iterable<SourceRef | Skipped>): AsyncGenerator<SourceRef | Skipped> {
  yield* items;
}

const texts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Ministers met for the ${index}th time in the old town hall of Asmar.`);

const plainSources = (count: number): readonly SourceRef[] => texts(count).map((text) => sourceOf(text));

type Run = Partial<ReadCorpusOptions> & Pick<ReadCorpusOptions, 'store' | 'sources'>;

const run = (options: Run) =>
  readCorpus({
    workers: 2,
    settings: PLAIN_SETTINGS,
    worker: WORKER,
    onProgress: () => undefined,
    effects: { ...nodeEffects, now: () => performance.now() },
    ...options,
  });

test('reads all of it, in the order of the sources, and brings the events together', () =>
  withStore(async (store) => {
    const seen: Progress[] = [];
    const summary = await run({ store, sources: stream(plainSources(150)), onProgress: (progress) => seen.push(progress) });
    expect(summary).toMatchObject({
      read: 150,
      alreadyRead: 0,
      sameText: [],
      skipped: [],
      findings: { mentions: 150, figures: 0, claims: 0 },
      stopped: false,
    });
    expect((await store.summary()).documents).toBe(150);
    expect(summary.events).toBe((await store.summary()).events);
    const kept = seen.flatMap((progress) => (progress.kind === 'kept' ? progress.documents : []));
    const inOrder: string[] = [];
    for (const { document } of kept) inOrder.push((await store.document(document))?.document.text ?? '');
    expect(inOrder).toEqual(texts(150));
  }));

test('tells a document as kept only when it is in the store', () =>
  withStore(async (store) => {
    const early: string[] = [];
    const asked: Promise<void>[] = [];
    await run({
      store,
      sources: stream(plainSources(100)),
      onProgress: (progress) => {
        if (progress.kind !== 'kept') return;
        for (const { document } of progress.documents) {
          asked.push(
            store.document(document).then((found) => {
              if (found === null) early.push(document);
            }),
          );
        }
      },
    });
    await Promise.all(asked);
    expect(asked).toHaveLength(100);
    expect(early).toEqual([]);
  }));

test('holds no more than a window of documents, however many there are', () =>
  withStore(async (store) => {
    let begun = 0;
    let told = 0;
    let most = 0;
    async function* counted(): AsyncGenerator<SourceRef> {
      for (const text of texts(1500)) {
        begun += 1;
        most = Math.max(most, begun - told);
        yield sourceOf(text);
      }
    }
    await run({
      store,
      sources: counted(),
      onProgress: (progress) => {
        if (progress.kind === 'kept') told += progress.documents.length;
      },
    });
    expect(told).toBe(1500);
    expect(most).toBeLessThanOrEqual(64 + 4 * 2 + 2);
  }));

test(
  'a document that breaks, ends or holds up its thread costs that document alone',
  () =>
    withStore(async (store) => {
      const faults = ['THROW here', 'EXIT here', 'QUIET here', 'LOOP here'];
      const [first = [], second = []] = [texts(20).slice(0, 10), texts(20).slice(10)];
      const sources = [...first, ...faults, ...second].map((text, index) => ({
        ...sourceOf(text),
        manifest: { path: 'm.jsonl', line: index + 1 },
      }));
      const summary = await run({ store, sources: stream(sources), timeoutMs: 2000 });
      expect(summary.read).toBe(20);
      expect(summary.skipped.map(({ where, code }) => `${where} ${code}`)).toEqual([
        'm.jsonl:11 worker-died',
        'm.jsonl:12 worker-died',
        'm.jsonl:13 worker-died',
        'm.jsonl:14 reader-timeout',
      ]);
      for (const { reason } of summary.skipped) expect(reason.length).toBeGreaterThan(20);
    }),
  60_000,
);

test('threads that cannot load what reads end the run at once, and say why', () =>
  withStore(async (store) => {
    const worker = new URL('./unloadableWorker.ts', import.meta.url);
    await expect(run({ store, sources: stream(plainSources(40)), worker })).rejects.toThrow(
      /unloadableWorker\.ts: SyntaxError: a table is broken/,
    );
    expect((await run({ store, sources: stream(plainSources(40)) })).read).toBe(40);
  }));

test('the same record, byte for byte, for one worker and for four and in any order', async () => {
  const sources = plainSources(60);
  const record = (items: readonly SourceRef[], workers: number) =>
    withStore(async (store) => {
      await run({ store, sources: stream(items), workers });
      return recordOf(store);
    });
  const one = await record(sources, 1);
  expect(one.split('\n').length).toBeGreaterThan(120);
  expect(await record(sources, 4)).toBe(one);
  expect(await record(sources.toReversed(), 4)).toBe(one);
}, 30_000);

test('texts that differ in their title alone give one record too, however fast the threads are', async () => {
  const twins = texts(30).flatMap((text) => ['Early edition', 'Late edition'].map((title) => ({ ...sourceOf(text), title })));
  const record = (items: readonly SourceRef[], workers: number) =>
    withStore(async (store) => {
      await run({ store, sources: stream(items), workers });
      return recordOf(store);
    });
  const one = await record(twins, 1);
  expect(one).toContain('Early edition');
  expect(one).not.toContain('Late edition');
  expect(await record(twins.toReversed(), 4)).toBe(one);
});

test('what was read is not read again', () =>
  withStore(async (store) => {
    const sources = plainSources(12);
    await run({ store, sources: stream(sources) });
    const before = await recordOf(store);
    // Nothing needs a thread, so that one which cannot even be loaded does no harm.
    const again = await run({ store, sources: stream(sources), worker: new URL('file:///nowhere/worker.ts') });
    expect(again).toMatchObject({ read: 0, alreadyRead: 12, skipped: [], events: null });
    expect(await recordOf(store)).toBe(before);
  }));

test('what the user now says of a document is heard: it is read again', () =>
  withStore(async (store) => {
    const [ref] = plainSources(1);
    if (ref === undefined) throw new Error('there is one source');
    await run({ store, sources: stream([ref]) });
    expect((await run({ store, sources: stream([ref]) })).alreadyRead).toBe(1);
    expect((await run({ store, sources: stream([{ ...ref, source: 'Another Herald' }]) })).read).toBe(1);
    expect((await store.summary()).outlets.map(({ outlet }) => outlet)).toEqual(['Another Herald', 'The Test Herald']);
  }));

test('events that a killed run left behind are made up by the next', () =>
  withStore(async (store) => {
    const sources = plainSources(12);
    const killed = { ...store, putChange: () => Promise.reject(new Error('killed')) };
    await expect(run({ store: killed, sources: stream(sources) })).rejects.toThrow('killed');
    expect((await store.summary()).events).toBe(0);
    const { read, events } = await run({ store, sources: stream(sources) });
    expect(read).toBe(0);
    expect(events).toBeGreaterThan(0);
    expect((await store.summary()).events).toBe(events);
  }));

test('a text that is there already under another path is told with where it was first seen, and is no fault', () =>
  withStore(async (store) => {
    const text = texts(1)[0] ?? '';
    const sources = ['a.txt', 'b.txt'].map((path) => ({ ...sourceOf(text), path }));
    const files = { ...nodeEffects, read: async () => new TextEncoder().encode(text), now: () => performance.now() };
    const summary = await run({ store, sources: stream(sources), effects: files });
    expect(summary).toMatchObject({ read: 1, skipped: [], sameText: [{ where: 'b.txt', first: 'a.txt' }] });
    expect((await store.summary()).documents).toBe(1);
  }));

test('a file that went away after it was found is skipped, the rest is read', () =>
  withStore(async (store) => {
    const sources = [sourceOf('Ministers met again.'), { ...sourceOf(''), path: '/nowhere/at/all.txt' }];
    const summary = await run({ store, sources: stream(sources) });
    expect(summary.read).toBe(1);
    expect(summary.skipped).toMatchObject([{ where: '/nowhere/at/all.txt', code: 'missing' }]);
  }));

test('a store that fails ends the run, and what was told as kept stays', () =>
  withStore(async (store) => {
    let told = 0;
    let calls = 0;
    const failing = {
      ...store,
      add: async (batch: Parameters<typeof store.add>[0]) => {
        calls += 1;
        if (calls > 1) throw new StoreError('store-full', 'no space is left');
        return store.add(batch);
      },
    };
    const ended = run({
      store: failing,
      sources: stream(plainSources(300)),
      onProgress: (progress) => {
        if (progress.kind === 'kept') told += progress.documents.length;
      },
    });
    await expect(ended).rejects.toMatchObject({ code: 'store-full' });
    expect(told).toBeGreaterThan(0);
    expect((await store.summary()).documents).toBe(told);
  }));

test('stopping keeps what is in hand and begins nothing more', () =>
  withStore(async (store) => {
    const stopper = new AbortController();
    let told = 0;
    const summary = await run({
      store,
      sources: stream(plainSources(2000)),
      signal: stopper.signal,
      onProgress: (progress) => {
        if (progress.kind !== 'kept') return;
        told += progress.documents.length;
        stopper.abort();
      },
    });
    expect(summary.stopped).toBe(true);
    expect(summary.read).toBe(told);
    expect(summary.read).toBeLessThan(200);
    expect((await store.summary()).documents).toBe(told);
  }));
