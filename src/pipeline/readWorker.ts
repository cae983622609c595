import { workerData } from 'piscina';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';
import type { OwnTables } from './ownTables.ts';
import { readerBroke } from './readerBroke.ts';
import { codingWith, readOne } from './readOne.ts';

/** What a worker thread is asked: one source and its bytes. */
export interface ReadTask {
  readonly ref: SourceRef;
  readonly bytes: Uint8Array;
}

/** The tables that this thread was started with. */
const CODING = codingWith(workerData as OwnTables);

/**
 * The task of a worker thread. A throw is told as `Skipped` here, so that whatever rejects on the
 * other side can only be a thread that died or was stopped.
 */
export default function readTask({ ref, bytes }: ReadTask): DocumentRead | Skipped {
  try {
    return readOne(ref, bytes, CODING);
  } catch (thrown) {
    return readerBroke(ref, thrown);
  }
}
