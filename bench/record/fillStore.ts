import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { settleStories } from '../../src/pipeline/settleStories.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import type { News } from './makeNews.ts';
import type { Filled } from './recordMeasured.ts';
import { timed } from './timesOf.ts';

const BATCH_DOCUMENTS = 200;
/** Mentions between two lines that tell how far it is. */
const TOLD_MENTIONS = 20_000;

/** Writes all news into a new store and takes it in; tells `say` how far it is. */
export async function fillStore(store: Store, news: News, say: (line: string) => void): Promise<Filled> {
  const written = await timed(() => write(store, news));
  const takenIn = await timed(async () => {
    await refreshEvents(telling(store, say));
    await settleStories(store);
  });
  return { written: inSeconds(written), takenIn: inSeconds(takenIn), peakMb: process.resourceUsage().maxRSS / 1024, heldMb: heldMb() };
}

async function write(store: Store, news: News): Promise<void> {
  let batch: ReadDocument[] = [];
  for (const document of news.documents()) {
    batch.push(document);
    if (batch.length < BATCH_DOCUMENTS) continue;
    await store.add(batch);
    batch = [];
  }
  await store.add(batch);
}

const inSeconds = ({ wall, cpu }: Awaited<ReturnType<typeof timed>>): Filled['written'] => ({ wall: wall / 1000, cpu: cpu / 1000 });

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
