import { workerData } from 'piscina';
import type { GivenActor } from '../model/givenActor.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';
import { readTaskWith } from './readTask.ts';

/** What a worker thread is asked: one source and its bytes. */
export interface ReadTask {
  readonly ref: SourceRef;
  readonly bytes: Uint8Array;
}

/** What a worker thread is given when it starts. */
export interface ReadWorkerData {
  readonly actors: readonly GivenActor[];
}

const { actors }: ReadWorkerData = workerData;
const readDocument = readTaskWith(actors);

/**
 * The task of a worker thread. A throw is told as `Skipped` here, so that whatever rejects on the
 * other side can only be a thread that died or was stopped.
 */
export default function readTask({ ref, bytes }: ReadTask): DocumentRead | Skipped {
  return readDocument(ref, bytes);
}
