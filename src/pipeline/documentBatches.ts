import type { PendingDocument } from '../store/reconciling.ts';

/** What a batch holds at most, save where one document has more by itself. */
export interface BatchSize {
  readonly documents: number;
  readonly mentions: number;
}

/** Ids of documents in the order given, in batches of one document at least. */
export function documentBatches(pending: readonly PendingDocument[], size: BatchSize): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let mentions = 0;
  for (const { id, mentions: own } of pending) {
    const last = batches.at(-1);
    const isRoom = last !== undefined && last.length < size.documents && mentions + own <= size.mentions;
    if (isRoom) last.push(id);
    else batches.push([id]);
    mentions = own + (isRoom ? mentions : 0);
  }
  return batches;
}
