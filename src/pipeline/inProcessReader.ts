import type { GazetteerPlace } from '../codebook/places.ts';
import type { Reader } from './reader.ts';
import { readerBroke } from './readerBroke.ts';

/** Reads in this very thread, one after another, without guard against a document that never ends. */
export function inProcessReader(places: readonly GazetteerPlace[] = []): Reader {
  // Loaded on first use: the tables of the reader are large, and a run may find nothing new to read.
  const load = async () => {
    const [{ readOne }, { loadPlaceTools }] = await Promise.all([import('./readOne.ts'), import('./placeTools.ts')]);
    return { readOne, tools: await loadPlaceTools(places) };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return {
    read: async (ref, bytes) => {
      const { readOne, tools } = await (loaded ??= load());
      try {
        return readOne(ref, bytes, tools);
      } catch (thrown) {
        return readerBroke(ref, thrown);
      }
    },
    close: async () => undefined,
  };
}
