import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../src/model/day.ts';
import { refreshEvents } from '../src/pipeline/refreshEvents.ts';
import { settleStories } from '../src/pipeline/settleStories.ts';
import { openSqliteStore } from '../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../src/store/store.ts';
import { chance } from './record/chance.ts';
import { fillStore } from './record/fillStore.ts';
import { DAYS, FIRST_DAY } from './record/happenings.ts';
import { type Archive, makeArchive } from './record/makeArchive.ts';
import type { News } from './record/makeNews.ts';
import { queryTimes } from './record/queryTimes.ts';
import { type Filled, filledSchema, type RecordMeasured } from './record/recordMeasured.ts';
import { columnsOf, type Time, TURNS, timed } from './record/timesOf.ts';

const SEED = 7;

const NOT_BEGUN: Filled = { written: { wall: 0, cpu: 0 }, takenIn: { wall: 0, cpu: 0 }, peakMb: 0, heldMb: 0 };

/** Fills a store, unless it is filled; what that came to is kept beside it, and on the way what it has come to so far. */
async function fill(store: Store, news: News, { done, begun }: Filling): Promise<void> {
  if (existsSync(done)) return;
  const before = existsSync(begun) ? filledSchema.parse(JSON.parse(readFileSync(begun, 'utf8'))) : NOT_BEGUN;
  const keep = (filled: Filled) => writeFileSync(begun, JSON.stringify(filled));
  writeFileSync(done, JSON.stringify(await fillStore(store, news, (line) => console.error(line), { before, keep })));
  rmSync(begun);
}

/** Files beside a store that tell what filling it came to, or has come to so far. */
interface Filling {
  readonly done: string;
  readonly begun: string;
}

/** Asks of a filled store what the page and the command line ask, then adds documents to it. */
async function ask(store: Store, news: Archive, file: string): Promise<RecordMeasured> {
  const filled = filledSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { documents, mentions, figures, events } = await store.summary();
  const queries = await queryTimes(store, news.worlds, addDays(FIRST_DAY, DAYS - 1));
  const { ms, candidates, touched } = await oneDocument(store, news, documents);
  const askingMb = process.resourceUsage().maxRSS / 1024;
  return { ...news.density, documents, mentions, figures, events, filled, askingMb, candidates, touched, ms: { ...ms, ...queries } };
}

/**
 * Adds documents one by one, takes each in, and settles the stories of its day apart from it; with how many mentions each was
 * compared, and how many were looked at beside its own. They are numbered on from how many there are, so that a kept store that is
 * asked again is given others, and not those that it has.
 */
async function oneDocument(store: Store, news: News, there: number): Promise<Pick<RecordMeasured, 'ms' | 'candidates' | 'touched'>> {
  const luck = chance(SEED);
  const [candidates, touched]: [number[], number[]] = [[], []];
  let beside = 0;
  const watched: Store = {
    ...store,
    candidates: async (lookups, without) => seen(candidates, await store.candidates(lookups, without), ({ outlines }) => outlines.length),
    heldWith: async (mentions, without) => {
      const held = await store.heldWith(mentions, without);
      beside += held.length;
      return held;
    },
  };
  // What others left unsettled is not one document's.
  await settleStories(store);
  const times: { readonly takenIn: Time; readonly settled: Time }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    beside = 0;
    const takenIn = await timed(async () => {
      await store.add([news.document(luck.below(DAYS), 1_000_000 + there + turn)]);
      await refreshEvents(watched);
    });
    touched.push(beside);
    times.push({ takenIn, settled: await timed(() => settleStories(store)) });
  }
  const ms = {
    'one document, read and taken in': columnsOf(times.map(({ takenIn }) => takenIn)),
    "its day's stories, settled apart": columnsOf(times.map(({ settled }) => settled)),
  };
  return { ms, candidates, touched };
}

function seen<T>(into: number[], value: T, count: (value: T) => number): T {
  into.push(count(value));
  return value;
}

const [step, mentions = '', crises = '', folder = ''] = process.argv.slice(2);
const store = await openSqliteStore(folder);
const news = makeArchive(SEED, Number(mentions), Number(crises));
const filling: Filling = { done: join(folder, 'filled.json'), begun: join(folder, 'filling.json') };
if (step === 'fill') await fill(store, news, filling);
else console.log(JSON.stringify(await ask(store, news, filling.done)));
await store.close();
