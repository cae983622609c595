import { nodeEffects } from '../../src/ingest/nodeEffects.ts';
import type { SourceRef } from '../../src/model/source.ts';
import { readCorpus } from '../../src/pipeline/readCorpus.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sourceOf } from './plainReading.ts';

// A program of its own, so that its memory is the run's alone; to be run with --expose-gc. After each thousand documents it
// prints the megabytes this thread still holds once its garbage is collected, and those the whole process takes.
const [folder = '', count = '0', characters = '0'] = process.argv.slice(2);

async function* sources(): AsyncGenerator<SourceRef> {
  for (let number = 0; number < Number(count); number += 1) {
    yield sourceOf(`Report ${number} says the same thing again. `.padEnd(Number(characters), `Ministers met for the ${number}th time. `));
  }
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function heldMegabytes(): string {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return `${inMegabytes(heapUsed + external)} ${inMegabytes(rss)}`;
}

let kept = 0;
const real = await openSqliteStore(folder);
/** Forgets what it is given: a store's own memory is not what is measured here. */
const store: Store = {
  ...real,
  add: async (batch) => batch.map(({ ingested: { document } }) => ({ document: document.id, outcome: 'added', first: null })),
};
await readCorpus({
  sources: sources(),
  store,
  workers: 2,
  settings: PLAIN_SETTINGS,
  worker: new URL('./faultyWorker.ts', import.meta.url),
  effects: { ...nodeEffects, now: () => performance.now() },
  onProgress: (progress) => {
    if (progress.kind !== 'kept') return;
    const before = Math.floor(kept / 1000);
    kept += progress.documents.length;
    if (Math.floor(kept / 1000) > before) process.stdout.write(`${heldMegabytes()}\n`);
  },
});
await real.close();
