import type { ReadDocument } from '../store/store.ts';

/**
 * What the reader makes of one document: all that the store is given but the bytes, which stay on
 * the side that opened the file and need not travel back from a worker thread.
 */
export type DocumentRead = Omit<ReadDocument, 'bytes'>;
