import type { GivenActor } from '../model/givenActor.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { createLexicon } from '../read/lexicon.ts';
import type { DocumentRead } from './documentRead.ts';
import { versionWith } from './givenActors.ts';
import { readerBroke } from './readerBroke.ts';
import { readOne } from './readOne.ts';

/** Reads one document; a throw is told as `Skipped`. */
export type ReadTask = (ref: SourceRef, bytes: Uint8Array) => DocumentRead | Skipped;

/** What reads documents with a user's own actors beside the built-in ones. */
export function readTaskWith(actors: readonly GivenActor[]): ReadTask {
  const readWith = { lexicon: createLexicon(actors), version: versionWith(actors) };
  return (ref, bytes) => {
    try {
      return readOne(ref, bytes, readWith);
    } catch (thrown) {
      return readerBroke(ref, thrown);
    }
  };
}
