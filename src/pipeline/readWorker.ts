import { workerData } from 'node:worker_threads';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';
import { readerBroke } from './readerBroke.ts';
import { createReadOne } from './readOne.ts';
import type { ReadSettings } from './readSettings.ts';

/** What a worker thread is asked: one source and its bytes. */
export interface ReadTask {
  readonly ref: SourceRef;
  readonly bytes: Uint8Array;
}

const readOne = await createReadOne(workerData as ReadSettings);

/**
 * The task of a worker thread. A throw is told as `Skipped` here, so that whatever rejects on the
 * other side can only be a thread that died or was stopped.
 */
export default function readTask({ ref, bytes }: ReadTask): DocumentRead | Skipped {
  try {
    return readOne(ref, bytes);
  } catch (thrown) {
    return readerBroke(ref, thrown);
  }
}
