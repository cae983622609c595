import type { DatabaseSync } from 'node:sqlite';
import type { Document } from '../../model/document.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf, SHOWN_DOCUMENTS } from './documentRow.ts';
import { rows } from './query.ts';

// What was added since the last text that was compared: found at once, however much is pending.
const ADDED = 'p.document > (SELECT coalesce(max(document), 0) FROM sketches)';
const LEFT_OUT = 'NOT EXISTS (SELECT 1 FROM sketches k WHERE k.document = p.document)';

/** Documents whose texts are not compared with others yet, as they were added. A text stays as it is, so that it is compared once. */
export function unsketchedDocuments(db: DatabaseSync, limit: number): readonly Document[] {
  const added = pendingWhere(db, ADDED, limit);
  return added.length > 0 ? added : pendingWhere(db, LEFT_OUT, limit);
}

// Rows first: sorted or skipped with its text, each document would be carried through memory.
const pendingWhere = (db: DatabaseSync, condition: string, limit: number): readonly Document[] =>
  rows<DocumentRow & { readonly text: string }>(
    db,
    `
    WITH wanted AS MATERIALIZED (SELECT p.document FROM pending_texts p WHERE ${condition} ORDER BY p.document LIMIT ?)
    SELECT ${DOCUMENT_COLUMNS}, t.json AS text
    FROM wanted CROSS JOIN ${SHOWN_DOCUMENTS} JOIN texts t ON t.document = d.row WHERE d.row = wanted.document ORDER BY d.row`,
    [limit],
  ).map((row) => documentOf(row, row.text));
