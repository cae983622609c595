import type { DatabaseSync } from 'node:sqlite';
import type { Document } from '../../model/document.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf, SHOWN_DOCUMENTS } from './documentRow.ts';
import { rows } from './query.ts';

/** Pending documents whose texts are not compared with others yet. Others never lack a sketch: a text stays as it is. */
export const unsketchedDocuments = (db: DatabaseSync, limit: number): readonly Document[] =>
  rows<DocumentRow & { readonly text: string }>(
    db,
    `
    SELECT ${DOCUMENT_COLUMNS}, t.json AS text
    FROM pending_documents p CROSS JOIN ${SHOWN_DOCUMENTS} JOIN texts t ON t.document = d.row
    WHERE d.row = p.document AND NOT EXISTS (SELECT 1 FROM sketches k WHERE k.document = p.document) ORDER BY d.id LIMIT ?`,
    [limit],
  ).map((row) => documentOf(row, row.text));
