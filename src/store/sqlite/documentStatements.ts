import type { DatabaseSync } from 'node:sqlite';
import type { Document } from '../../model/document.ts';
import type { ReadDocument } from '../store.ts';
import { figureIndexer } from './figureDays.ts';
import { prepared } from './prepared.ts';

/** A place where a text was seen, with what came with it there. */
export interface SightingRow {
  readonly path: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly notices: string;
}

/** What writing a document asks of the database, each statement prepared once for a batch. */
export interface DocumentStatements {
  document(id: string): { readonly row: number; readonly reading: number } | undefined;
  insertDocument(document: Document): number;
  insertText(document: number, text: string): void;
  reading(document: number, version: string): number | undefined;
  insertReading(document: number, read: ReadDocument): number;
  hasOriginal(sha256: string): boolean;
  insertOriginal(read: ReadDocument, compressed: Uint8Array): void;
  isSeenAt(reading: number, path: string | null, url: string | null): boolean;
  /** Path or address of the sighting that came first. */
  firstPlace(reading: number): string | null;
  hasSighting(reading: number, sighting: SightingRow): boolean;
  insertSighting(reading: number, sighting: SightingRow): void;
  /** The sighting that stands in the record, whichever came first. */
  smallestSighting(reading: number): SightingRow & { readonly row: number };
  /** What shows: the reading, what the document shows of itself, and its day of publication; null for a document just made. */
  shown(document: number): { readonly reading: number | null; readonly sighting: number | null; readonly published: string | null };
  show(document: number, reading: number, sighting: SightingRow & { readonly row: number }): void;
  indexWords(document: number, title: string | null, text: string): void;
  indexFigures(document: number): void;
  /** Counts who is quoted in a reading that shows from now on, or no longer does. */
  countSpeakers(reading: number, shows: boolean): void;
  /** Says that events do not take in what the document shows now. */
  markPending(document: number): void;
}

const SIGHTING = 'path, url, sha256, title, published, language, notices';

const valuesOf = (s: SightingRow): (string | null)[] => [s.path, s.url, s.sha256, s.title, s.published, s.language, s.notices];

/** Prepares the statements. */
export function documentStatements(db: DatabaseSync): DocumentStatements {
  return { ...documentTable(db), ...readingTable(db), ...originalTable(db), ...sightingTable(db) };
}

function documentTable(db: DatabaseSync) {
  const select = prepared(db, 'SELECT row, reading FROM documents WHERE id = ?');
  const insert = prepared(db, 'INSERT INTO documents (id, source, characters) VALUES (?, ?, ?)');
  const text = prepared(db, 'INSERT INTO texts (document, json) VALUES (?, ?)');
  const shown = prepared(db, 'SELECT reading, sighting, published FROM documents WHERE row = ?');
  const show = prepared(db, 'UPDATE documents SET reading = ?, sighting = ?, published = ? WHERE row = ?');
  const pending = prepared(db, 'INSERT OR IGNORE INTO pending_documents (document) VALUES (?)');
  const words = prepared(db, 'INSERT OR REPLACE INTO document_words (rowid, title, text) VALUES (?, ?, ?)');
  return {
    document: (id) => select.get(id) as { row: number; reading: number } | undefined,
    insertDocument: (document) => Number(insert.run(document.id, document.source, document.text.length).lastInsertRowid),
    insertText: (document, value) => void text.run(document, JSON.stringify(value)),
    shown: (document) => shown.get(document) as ReturnType<DocumentStatements['shown']>,
    show: (document, reading, sighting) => void show.run(reading, sighting.row, sighting.published, document),
    indexFigures: figureIndexer(db),
    markPending: (document) => void pending.run(document),
    indexWords: (document, title, value) => void words.run(document, title ?? '', value),
  } satisfies Partial<DocumentStatements>;
}

function readingTable(db: DatabaseSync) {
  const counted = prepared(
    db,
    `
    INSERT INTO speaker_sums (code, sector, name, findings)
    SELECT code, coalesce(sector, ''), name, ?1 * findings FROM reading_speakers WHERE reading = ?2
    ON CONFLICT DO UPDATE SET findings = findings + excluded.findings`,
  );
  const spent = prepared(db, 'DELETE FROM speaker_sums WHERE findings = 0');
  const select = prepared(db, 'SELECT row FROM readings WHERE document = ? AND version = ?');
  const insert = prepared(db, 'INSERT INTO readings (document, version, mentions, figures, claims) VALUES (?, ?, ?, ?, ?)');
  return {
    reading: (document, version) => select.get(document, version)?.['row'] as number | undefined,
    insertReading: (document, { version, findings: { mentions, figures, claims } }) =>
      Number(insert.run(document, version, mentions.length, figures.length, claims.length).lastInsertRowid),
    countSpeakers: (reading, shows) => {
      counted.run(shows ? 1 : -1, reading);
      if (!shows) spent.run();
    },
  } satisfies Partial<DocumentStatements>;
}

function originalTable(db: DatabaseSync) {
  const select = prepared(db, 'SELECT 1 FROM originals WHERE sha256 = ?');
  const insert = prepared(db, 'INSERT INTO originals (sha256, media_type, encoding, bytes) VALUES (?, ?, ?, ?)');
  return {
    hasOriginal: (sha256) => select.get(sha256) !== undefined,
    insertOriginal: ({ ingested }, compressed) => void insert.run(ingested.sha256, ingested.mediaType, ingested.encoding, compressed),
  } satisfies Partial<DocumentStatements>;
}

function sightingTable(db: DatabaseSync) {
  const seen = prepared(db, 'SELECT 1 FROM sightings WHERE reading = ? AND path IS ? AND url IS ?');
  const first = prepared(db, 'SELECT coalesce(path, url) AS place FROM sightings WHERE reading = ? ORDER BY row LIMIT 1');
  const same = prepared(
    db,
    'SELECT 1 FROM sightings WHERE reading = ? AND path IS ? AND url IS ? AND sha256 = ? AND title IS ? AND published IS ? AND language = ? AND notices = ?',
  );
  const insert = prepared(db, `INSERT INTO sightings (reading, ${SIGHTING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const smallest = prepared(
    db,
    `SELECT row, ${SIGHTING} FROM sightings WHERE reading = ?
    ORDER BY path IS NULL, path, url IS NULL, url, sha256, title, published, language, notices LIMIT 1`,
  );
  return {
    isSeenAt: (reading, path, url) => seen.get(reading, path, url) !== undefined,
    firstPlace: (reading) => (first.get(reading)?.['place'] ?? null) as string | null,
    hasSighting: (reading, sighting) => same.get(reading, ...valuesOf(sighting)) !== undefined,
    insertSighting: (reading, sighting) => void insert.run(reading, ...valuesOf(sighting)),
    smallestSighting: (reading) => smallest.get(reading) as unknown as SightingRow & { row: number },
  } satisfies Partial<DocumentStatements>;
}
