import { addDays } from '../../src/model/day.ts';
import type { ReadDocument } from '../../src/store/store.ts';
import { chance } from './chance.ts';
import { DAYS, FIRST_DAY } from './happenings.ts';
import { MENTIONS_PER_DOCUMENT, makeNews, type News } from './makeNews.ts';
import { makeWorld, type World, worldOfCrisis } from './world.ts';

/** Mentions a day of 543 articles of fourteen days of one crisis. */
const MEASURED_PER_DAY = 386;
/** So far apart that no day of one crisis has the chances of a day of another. */
const SEEDS_APART = 101;

/** How dense made-up news is. */
export interface Density {
  readonly crises: number;
  /** Mentions a day of each crisis, on the average. */
  readonly perDay: number;
  /** Mentions on the day that has most of one crisis. */
  readonly most: number;
}

/** Made-up news of several crises that run side by side. */
export interface Archive extends News {
  /** The world as each crisis has it. */
  readonly worlds: readonly World[];
  readonly density: Density;
}

/** So many crises that none is denser, on the average, than the one that was measured. */
export const crisesFor = (mentions: number): number => Math.max(1, Math.ceil(mentions / DAYS / MEASURED_PER_DAY));

/** Made-up news of three years with about `mentions` mentions, as many of each crisis; of one crisis, what `makeNews` makes. */
export function makeArchive(seed: number, mentions: number, crises: number): Archive {
  const world = makeWorld(seed);
  const worlds = Array.from({ length: crises }, (_, crisis) => worldOfCrisis(world, seed, crisis));
  const news = worlds.map((own, crisis) => makeNews(own, seed + SEEDS_APART * crisis, mentions / crises));
  const documentsOn = (day: number): number => news.reduce((sum, one) => sum + one.documentsOn(day), 0);
  return {
    worlds,
    density: densityOf(news, mentions),
    documentsOn,
    document: (day, number) => (crises === 1 ? news[0] : drawn(news, day, number, documentsOn(day)))?.document(day, number) ?? nothing(),
    *documents() {
      const told = news.map((one) => one.documents());
      const next = told.map((one) => one.next());
      for (let day = 0; day < DAYS; day++) {
        const published = addDays(FIRST_DAY, day);
        for (const [crisis, own] of told.entries()) {
          for (let one = next[crisis]; one?.done === false && publishedOf(one.value) === published; one = next[crisis]) {
            yield one.value;
            next[crisis] = own.next();
          }
        }
      }
    },
  };
}

const publishedOf = ({ ingested }: ReadDocument): string | null => ingested.document.published;

/** The crisis that a document of a day is of: the likelier, the more of that day's documents are. */
function drawn(news: readonly News[], day: number, number: number, all: number): News | undefined {
  let left = chance(day * 100_003 + number).next() * all;
  return news.find((one) => {
    left -= one.documentsOn(day);
    return left < 0;
  });
}

function densityOf(news: readonly News[], mentions: number): Density {
  const days = Array.from({ length: DAYS }, (_, day) => day);
  const most = Math.max(...news.flatMap((one) => days.map((day) => one.documentsOn(day) * MENTIONS_PER_DOCUMENT)));
  return { crises: news.length, perDay: mentions / DAYS / news.length, most };
}

function nothing(): never {
  throw new Error('There is no news without a crisis.');
}
