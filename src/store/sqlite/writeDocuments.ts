import type { DatabaseSync } from 'node:sqlite';
import { documentSchema } from '../../model/document.ts';
import type { Added, ReadDocument } from '../store.ts';
import { canonicalJson } from './canonicalJson.ts';
import { type DocumentStatements, documentStatements } from './documentStatements.ts';
import { findingWriter, type WriteFindings } from './writeFindings.ts';
import { settle, writeSighting } from './writeSighting.ts';

/** Writes a batch; to be called inside a transaction. What is there already is not written again. */
export function writeDocuments(db: DatabaseSync, batch: readonly ReadDocument[]): readonly Added[] {
  const statements = documentStatements(db);
  const writeFindings = findingWriter(db);
  return batch.map((read) => writeDocument(statements, writeFindings, read));
}

function writeDocument(statements: DocumentStatements, writeFindings: WriteFindings, read: ReadDocument): Added {
  const { document } = read.ingested;
  const known = statements.document(document.id);
  const row = known?.row ?? insertDocument(statements, read);
  const reading = statements.reading(row, read.version);
  if (reading === undefined) {
    const created = statements.insertReading(row, read);
    writeFindings(created, read.findings);
    writeSighting(statements, created, read);
    settle(statements, row, created, document);
    return { document: document.id, outcome: known === undefined ? 'added' : 'reread', first: null };
  }
  const first = statements.firstPlace(reading);
  const isKnownPlace = statements.isSeenAt(reading, document.path, document.url);
  // A reading that an older version made does not show again only because it was handed in again.
  if (writeSighting(statements, reading, read) && known?.reading === reading) settle(statements, row, reading, document);
  return { document: document.id, ...(isKnownPlace ? { outcome: 'known', first: null } : { outcome: 'same-text', first }) };
}

function insertDocument(statements: DocumentStatements, { ingested: { document } }: ReadDocument): number {
  canonicalJson(documentSchema, document, `document ${document.id}`);
  const row = statements.insertDocument(document);
  statements.insertText(row, document.text);
  return row;
}
