import type { Reader } from './reader.ts';
import { readerBroke } from './readerBroke.ts';
import type { ReadOne } from './readOne.ts';
import type { ReadSettings } from './readSettings.ts';

/** Reads in this very thread, one after another, without guard against a document that never ends. */
export function inProcessReader(settings: ReadSettings): Reader {
  // Loaded on first use: tables and models are large, and a run may find nothing new to read.
  let loaded: Promise<ReadOne> | null = null;
  const load = async (): Promise<ReadOne> => (await import('./readOne.ts')).createReadOne(settings);
  return {
    read: async (ref, bytes) => {
      loaded ??= load();
      const readOne = await loaded;
      try {
        return readOne(ref, bytes);
      } catch (thrown) {
        return readerBroke(ref, thrown);
      }
    },
    close: async () => undefined,
  };
}
