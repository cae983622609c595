import type { Reader } from './reader.ts';
import { readerBroke } from './readerBroke.ts';

/** Reads in this very thread, one after another, without guard against a document that never ends. */
export function inProcessReader(): Reader {
  // Loaded on first use: the tables of the reader are large, and a run may find nothing new to read.
  const loaded = (): Promise<typeof import('./readOne.ts')> => import('./readOne.ts');
  return {
    read: async (ref, bytes) => {
      const { readOne } = await loaded();
      try {
        return readOne(ref, bytes);
      } catch (thrown) {
        return readerBroke(ref, thrown);
      }
    },
    close: async () => undefined,
  };
}
