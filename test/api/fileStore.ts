import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from './freshStore.ts';

/**
 * Makes a store in a new folder before the tests of a file and hands it over; it goes when they end. To be called while the file
 * is collected: a hook that another hook registers is never run, and one that a module registers runs in one file of all that share it.
 */
export function fileStore(tell: (store: Store) => Promise<void>, use: (store: Store) => unknown, timeoutMs?: number): void {
  const ends: (() => Promise<void>)[] = [];
  beforeAll(async () => void (await use(await freshStore(tell, (end) => ends.push(end)))), timeoutMs);
  afterAll(async () => {
    for (const end of ends) await end();
  });
}
