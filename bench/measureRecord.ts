import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../src/model/day.ts';
import { refreshEvents } from '../src/pipeline/refreshEvents.ts';
import { openSqliteStore } from '../src/store/sqlite/openSqliteStore.ts';
import type { ReadDocument, Store } from '../src/store/store.ts';
import { chance } from './record/chance.ts';
import { DAYS, FIRST_DAY } from './record/happenings.ts';
import { makeNews, type News } from './record/makeNews.ts';
import { queryTimes } from './record/queryTimes.ts';
import type { RecordMeasured } from './record/recordMeasured.ts';
import { timed, timesOf } from './record/timesOf.ts';
import { makeWorld } from './record/world.ts';

const SEED = 7;
const BATCH_DOCUMENTS = 200;

const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;

/** Writes so many mentions into a new store, takes them in, and asks of it what the page and the command line ask. */
async function measure(mentions: number, folder: string): Promise<RecordMeasured> {
  const world = makeWorld(SEED);
  const news = makeNews(world, SEED, mentions);
  const store = await openSqliteStore(folder);
  const writtenS = (await timed(() => fill(store, news))).wall / 1000;
  const takenInS = (await timed(() => refreshEvents(store))).wall / 1000;
  const rssMb = megabytes();
  const queries = await queryTimes(store, world, addDays(FIRST_DAY, DAYS - 1));
  const { ms, candidates, touched } = await oneDocument(store, news);
  const { documents, mentions: held, figures, events } = await store.summary();
  await store.close();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { documents, mentions: held, figures, events, writtenS, takenInS, rssMb, peakMb, candidates, touched, ms: { ...ms, ...queries } };
}

async function fill(store: Store, news: News): Promise<void> {
  let batch: ReadDocument[] = [];
  for (const document of news.documents()) {
    batch.push(document);
    if (batch.length < BATCH_DOCUMENTS) continue;
    await store.add(batch);
    batch = [];
  }
  await store.add(batch);
}

/** Adds documents one by one and takes each in; with how many mentions each was compared, and how many were looked at beside its own. */
async function oneDocument(store: Store, news: News): Promise<Pick<RecordMeasured, 'ms' | 'candidates' | 'touched'>> {
  const luck = chance(SEED);
  const [candidates, touched]: [number[], number[]] = [[], []];
  let beside = 0;
  const watched: Store = {
    ...store,
    candidates: async (lookups, without) => seen(candidates, await store.candidates(lookups, without), ({ length }) => length),
    linksAmong: async (mentions, others) => {
      beside += mentions.length;
      return store.linksAmong(mentions, others);
    },
  };
  const one = await timesOf(async (turn) => {
    await store.add([news.document(luck.below(DAYS), 1_000_000 + turn)]);
    beside = 0;
    await refreshEvents(watched);
    touched.push(beside);
  });
  return { ms: { 'one document, read and taken in': one }, candidates, touched };
}

function seen<T>(into: number[], value: T, count: (value: T) => number): T {
  into.push(count(value));
  return value;
}

const folder = mkdtempSync(join(tmpdir(), 'tacitus-record-'));
try {
  console.log(JSON.stringify(await measure(Number(process.argv[2]), folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
