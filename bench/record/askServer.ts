import { addDays, type Day } from '../../src/model/day.ts';
import { describeRule } from '../../src/pipeline/describeRule.ts';
import { createApi } from '../../src/serve/api/createApi.ts';
import { judgementQueries } from '../../src/serve/judgementQueries.ts';
import { createPictures } from '../../src/serve/pictures/createPictures.ts';
import { createQueries } from '../../src/serve/queries.ts';
import type { Store } from '../../src/store/store.ts';
import { timed } from './timesOf.ts';

/** How long an answer took, each turn, and how long it is. */
export interface Asked {
  readonly path: string;
  readonly ms: readonly number[];
  readonly cpu: readonly number[];
  readonly kilobytes: number;
}

/** What the page asks of a record that ends on a day and in which these have most of it. */
export function questions(last: Day, { actors: [one, other], place, outlet }: Busiest): readonly string[] {
  const [month, week] = [addDays(last, -30), addDays(last, -6)];
  return [
    'summary',
    'pictures/now',
    'pictures/map',
    'pictures/arcs',
    `pictures/map?from=${month}&to=${last}`,
    `pictures/map?actor=${one}`,
    'pictures/timeline',
    `pictures/timeline?actor=${one}&from=${month}`,
    'pictures/network',
    `pictures/network?from=${month}&to=${last}`,
    `pictures/mark?who=${one}&whom=${other}`,
    'events?limit=100',
    'events?agreement=disputed&limit=100',
    `events?from=${week}&to=${last}&limit=100`,
    `events?outlet=${encodeURIComponent(outlet)}&limit=100`,
    `events?says=${one}&limit=100`,
    'documents?limit=100',
    'figures?limit=100',
    `comparison?a=${one}&b=${other}&from=${week}&to=${last}`,
    `posture?asof=${last}&place=${place}`,
    `posture?asof=${last}`,
    `disputes?from=${week}&to=${last}`,
    'disputes',
  ];
}

export interface Busiest {
  readonly actors: readonly [string, string];
  readonly place: string;
  readonly outlet: string;
}

/** Asks a store over the HTTP API, in process: each turn another server, which has kept no answer. */
export async function askServer(store: Store, paths: readonly string[], turns: number): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const path of paths) {
    const [ms, cpu]: [number[], number[]] = [[], []];
    let letters = 0;
    for (let turn = 0; turn < turns; turn++) {
      const api = freshApi(store);
      const spent = await timed(async () => {
        letters = (await (await api.request(`/api/v1/${path}`)).text()).length;
      });
      ms.push(spent.wall);
      cpu.push(spent.cpu);
    }
    asked.push({ path, ms, cpu, kilobytes: letters / 1024 });
  }
  return asked;
}

const freshApi = (store: Store): ReturnType<typeof createApi> =>
  createApi({
    queries: createQueries({ store, describeRule, name: 'bench' }),
    judgements: judgementQueries(store, (job) => job(store)),
    pictures: createPictures(store),
    page: new Map(),
    state: () => store.state(),
    start: 'bench',
    token: null,
    isHost: () => true,
    askerOf: () => 'bench',
    nowMs: () => 0,
    now: () => '2022-07-01T00:00:00.000Z',
    onError: (error) => console.error(error),
  });
