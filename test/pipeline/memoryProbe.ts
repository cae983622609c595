import { nodeEffects } from '../../src/ingest/nodeEffects.ts';
import type { SourceRef } from '../../src/model/source.ts';
import { readCorpus } from '../../src/pipeline/readCorpus.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sourceOf } from './plainReading.ts';

// A program of its own, so that its memory is the run's alone. Prints the megabytes held after each thousand documents.
const [folder = '', count = '0', characters = '0'] = process.argv.slice(2);

async function* sources(): AsyncGenerator<SourceRef> {
  for (let number = 0; number < Number(count); number += 1) {
    yield sourceOf(`Report ${number} says the same thing again. `.padEnd(Number(characters), `Ministers met for the ${number}th time. `));
  }
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
    if (Math.floor(kept / 1000) > before) process.stdout.write(`${Math.round(process.memoryUsage().rss / 2 ** 20)}\n`);
  },
});
await real.close();
