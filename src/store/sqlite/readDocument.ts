import type { DatabaseSync } from 'node:sqlite';
import { inflateSync } from 'node:zlib';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Notice } from '../../model/notice.ts';
import type { DocumentFindings, SourceKey } from '../store.ts';
import { isOneOf } from './condition.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf, SHOWN_DOCUMENTS } from './documentRow.ts';
import type { Finding } from './findingRow.ts';
import { firstRow, rows } from './query.ts';

type Row = DocumentRow & {
  readonly reading: number;
  readonly text: string;
  readonly notices: string;
  readonly sha256: string;
  readonly version: string;
};

/** A document with all that was found in it, or null where there is none of that id. */
export function readDocument(db: DatabaseSync, id: string): DocumentFindings | null {
  const row = firstRow<Row>(
    db,
    `
    SELECT ${DOCUMENT_COLUMNS}, d.reading, t.json AS text, s.notices, s.sha256, r.version
    FROM ${SHOWN_DOCUMENTS} JOIN texts t ON t.document = d.row WHERE d.id = ?`,
    [id],
  );
  if (row === undefined) return null;
  return {
    document: documentOf(row, row.text),
    mentions: readFindings<Mention>(db, row.reading, 'mention'),
    figures: readFindings<Figure>(db, row.reading, 'figure'),
    claims: readFindings<Claim>(db, row.reading, 'claim'),
    notices: JSON.parse(row.notices) as readonly Notice[],
    sha256: row.sha256,
    version: row.version,
  };
}

/** Texts by document id. */
export function readTexts(db: DatabaseSync, ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = isOneOf('d.id', ids);
  const found = rows<{ id: string; text: string }>(
    db,
    `SELECT d.id, t.json AS text FROM documents d JOIN texts t ON t.document = d.row WHERE ${wanted.sql}`,
    wanted.parameters,
  );
  return new Map(found.map(({ id, text }) => [id, JSON.parse(text) as string]));
}

/** The findings of a kind of one reading, in reading order. */
export function readFindings<T extends Finding>(db: DatabaseSync, reading: number, kind: T['kind']): readonly T[] {
  const found = rows<{ json: string }>(db, 'SELECT json FROM findings WHERE reading = ? AND kind = ? ORDER BY start, "end" DESC, id', [
    reading,
    kind,
  ]);
  return found.map(({ json }) => JSON.parse(json) as T);
}

/** The bytes that the shown sighting of a document was read from. */
export function readOriginal(db: DatabaseSync, id: string): Uint8Array | null {
  const row = firstRow<{ bytes: Uint8Array }>(
    db,
    `
    SELECT o.bytes FROM ${SHOWN_DOCUMENTS} JOIN originals o ON o.sha256 = s.sha256 WHERE d.id = ?`,
    [id],
  );
  return row === undefined ? null : new Uint8Array(inflateSync(row.bytes));
}

/** Whether these bytes were read at this version from this path or address, with what the key says of them. */
export function isSourceRead(db: DatabaseSync, { sha256, path, url, version, source, title, published }: SourceKey): boolean {
  const said = [url, source, title, published].flatMap((value) => [value ?? null, value ?? null]);
  return (
    firstRow(
      db,
      `
    SELECT 1 FROM sightings s JOIN readings r ON r.row = s.reading JOIN documents d ON d.row = r.document
    WHERE s.sha256 = ? AND s.path IS ? AND r.version = ?
      AND (? IS NULL OR s.url = ?) AND (? IS NULL OR d.source = ?) AND (? IS NULL OR s.title = ?) AND (? IS NULL OR s.published = ?)
    LIMIT 1`,
      [sha256, path, version, ...said],
    ) !== undefined
  );
}
