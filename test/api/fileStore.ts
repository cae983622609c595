import { afterAll } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from './freshStore.ts';

const ends: (() => Promise<void>)[] = [];

// Registered while the file is collected: a hook that another hook registers is never run.
afterAll(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A store in a new folder that goes when the tests of the file end. */
export function fileStore(tell: (store: Store) => Promise<void>): Promise<Store> {
  return freshStore(tell, (end) => ends.push(end));
}
