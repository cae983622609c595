import { deflateSync } from 'node:zlib';
import type { Document } from '../../model/document.ts';
import type { ReadDocument } from '../store.ts';
import type { DocumentStatements, SightingRow } from './documentStatements.ts';

/** Keeps where a text was seen and the bytes it was read from there. Says whether that was new. */
export function writeSighting(statements: DocumentStatements, reading: number, read: ReadDocument): boolean {
  const sighting = sightingRow(read);
  if (statements.hasSighting(reading, sighting)) return false;
  if (!statements.hasOriginal(sighting.sha256)) statements.insertOriginal(read, deflateSync(read.bytes));
  statements.insertSighting(reading, sighting);
  return true;
}

/** Makes the document show this reading, with the metadata of its smallest sighting. */
export function settle(statements: DocumentStatements, document: number, reading: number, { text }: Document): void {
  const before = statements.shown(document);
  const sighting = statements.smallestSighting(reading);
  statements.show(document, reading, sighting);
  statements.indexWords(document, sighting.title, text);
  if (before.reading !== reading) {
    if (before.reading !== null) statements.countSpeakers(before.reading, false);
    statements.countSpeakers(reading, true);
  }
  if (before.reading === reading && before.sighting === sighting.row) return;
  statements.indexFigures(document);
  if (before.reading !== reading || before.published !== sighting.published) statements.markPending(document);
}

const sightingRow = ({ ingested: { document, sha256 }, notices }: ReadDocument): SightingRow => ({
  path: document.path,
  url: document.url,
  sha256,
  title: document.title,
  published: document.published,
  language: document.language,
  notices: JSON.stringify(notices),
});
