import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { settleStories } from '../../src/pipeline/settleStories.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import type { News } from './makeNews.ts';
import type { Filled } from './recordMeasured.ts';
import { type Time, timed, timing } from './timesOf.ts';

const BATCH_DOCUMENTS = 200;
/** Mentions between two lines that tell how far it is. */
const TOLD_MENTIONS = 20_000;

/** Where what filling has come to is kept, so that a filling which was cut short goes on. */
export interface FillingKept {
  readonly before: Filled;
  readonly keep: (filled: Filled) => void;
}

/**
 * Writes all news into a store and takes it in; tells `say` how far it is. Where some of it stands in the store already, the
 * rest is written and taken in, and the seconds are those of all attempts together.
 */
export async function fillStore(store: Store, news: News, say: (line: string) => void, { before, keep }: FillingKept): Promise<Filled> {
  const written = added(before.written, await timed(() => write(store, news)));
  const begun = timing();
  const filled = (): Filled => ({
    written,
    takenIn: added(before.takenIn, begun()),
    peakMb: Math.max(before.peakMb, process.resourceUsage().maxRSS / 1024),
    heldMb: 0,
  });
  keep(filled());
  await refreshEvents(
    telling(store, (line) => {
      say(line);
      keep(filled());
    }),
  );
  await settleStories(store);
  return { ...filled(), heldMb: heldMb() };
}

/** Adds those documents that are not in the store yet; they were added in their order, whole batches at a time. */
async function write(store: Store, news: News): Promise<void> {
  let { documents: there } = await store.summary();
  let batch: ReadDocument[] = [];
  for (const document of news.documents()) {
    if (there-- > 0) continue;
    batch.push(document);
    if (batch.length < BATCH_DOCUMENTS) continue;
    await store.add(batch);
    batch = [];
  }
  await store.add(batch);
}

const added = (before: Filled['written'], { wall, cpu }: Time): Filled['written'] => ({
  wall: before.wall + wall / 1000,
  cpu: before.cpu + cpu / 1000,
});

/** The store, which tells every so many mentions what taking them in has taken. */
function telling(store: Store, say: (line: string) => void): Store {
  let [mentions, links, told] = [0, 0, 0];
  return {
    ...store,
    putChange: async (change) => {
      await store.putChange(change);
      mentions += change.mentions.length;
      links += change.links.a.length;
      if (mentions < told + TOLD_MENTIONS) return;
      told = mentions;
      const { user, system } = process.cpuUsage();
      say(
        `${mentions} mentions, ${links} links, ${((user + system) / 1e6).toFixed(0)} s of CPU, RSS ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
      );
    },
  };
}

/** Memory in use after collection. */
function heldMb(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
