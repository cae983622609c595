import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';
import type { OwnTables } from './ownTables.ts';
import type { Reader } from './reader.ts';
import { readerBroke } from './readerBroke.ts';

/** Reads by the tables and a user's own in this very thread, one after another, without guard against a document that never ends. */
export function inProcessReader(own: OwnTables): Reader {
  // Loaded on first use: the tables of the reader are large, and a run may find nothing new to read.
  let loaded: Promise<ReadWith> | undefined;
  return {
    read: async (ref, bytes) => {
      const read = await (loaded ??= loadReader(own));
      try {
        return read(ref, bytes);
      } catch (thrown) {
        return readerBroke(ref, thrown);
      }
    },
    close: async () => undefined,
  };
}

type ReadWith = (ref: SourceRef, bytes: Uint8Array) => DocumentRead | Skipped;

async function loadReader(own: OwnTables): Promise<ReadWith> {
  const { codingWith, readOne } = await import('./readOne.ts');
  const coding = codingWith(own);
  return (ref, bytes) => readOne(ref, bytes, coding);
}
