import { sourceName } from '../ingest/sourceName.ts';
import type { Skipped, SourceRef } from '../model/source.ts';

/** The notice for a document that the reader threw on: a fault of the program, not of the text. */
export function readerBroke(ref: SourceRef, thrown: unknown): Skipped {
  const said = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    where: sourceName(ref),
    code: 'reader-broke',
    reason: `the reader failed on this document (${said}); the others are read. Please report it with the document`,
  };
}
