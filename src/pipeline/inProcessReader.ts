import type { GivenActor } from '../model/givenActor.ts';
import type { Reader } from './reader.ts';
import type { ReadTask } from './readTask.ts';

/** Reads with the user's own actors in this very thread, one after another, without guard against a document that never ends. */
export function inProcessReader(actors: readonly GivenActor[]): Reader {
  // Loaded on first use: the tables of the reader are large, and a run may find nothing new to read.
  const load = async (): Promise<ReadTask> => (await import('./readTask.ts')).readTaskWith(actors);
  let loaded: Promise<ReadTask> | undefined;
  return {
    read: async (ref, bytes) => {
      loaded ??= load();
      return (await loaded)(ref, bytes);
    },
    close: async () => undefined,
  };
}
