import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';
import { fillWithEvents } from './fillWithEvents.ts';
import { makeNews } from './makeNews.ts';
import { timed } from './timesOf.ts';
import { makeWorld } from './world.ts';

export const SEED = 7;

/** A store of about so many made-up mentions with their events in a folder; filled first where there is none. See fillWithEvents. */
export async function storeOf(mentions: number, folder: string, { apart = false }: { readonly apart?: boolean } = {}): Promise<Store> {
  const store = await openSqliteStore(folder);
  if ((await store.documents({}, { limit: 1 })).total === 0) {
    const { wall } = await timed(() => fillWithEvents(store, makeNews(makeWorld(SEED), SEED, mentions), { apart }));
    console.error(`${mentions} mentions written in ${(wall / 1000).toFixed(0)} s`);
  }
  return store;
}
