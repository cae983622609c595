import type { Skipped, SourceRef } from '../model/source.ts';
import type { DocumentRead } from './documentRead.ts';

/** Something that reads documents, in this process or in threads. */
export interface Reader {
  /** Reads one document. A reader that breaks on it says so as `Skipped`; one that cannot be loaded rejects. */
  read(ref: SourceRef, bytes: Uint8Array): Promise<DocumentRead | Skipped>;
  /** Ends the threads; what is still being read is lost. */
  close(): Promise<void>;
}
