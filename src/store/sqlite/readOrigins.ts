import type { DatabaseSync } from 'node:sqlite';
import type { DocumentOrigin } from '../reconciling.ts';
import { rows } from './query.ts';

/** The outlets of documents, and which documents they copy. */
export const readOrigins = (db: DatabaseSync, documents: readonly string[]): readonly DocumentOrigin[] =>
  rows<DocumentOrigin>(
    db,
    `
    SELECT d.id AS document, d.source AS outlet, o.id AS origin, o.source AS originOutlet
    FROM json_each(?) j JOIN documents d ON d.id = j.value
      LEFT JOIN document_copies c ON c.document = d.row LEFT JOIN documents o ON o.row = c.origin`,
    [JSON.stringify(documents)],
  );
