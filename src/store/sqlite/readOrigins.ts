import type { DatabaseSync } from 'node:sqlite';
import type { OriginKind } from '../../model/origin.ts';
import type { DocumentOrigin } from '../reconciling.ts';
import { rows } from './query.ts';

interface Row extends Omit<DocumentOrigin, 'found'> {
  readonly kind: OriginKind | null;
  readonly agency: string | null;
  readonly sure: number;
  readonly reasons: string;
}

/** The outlets of documents, which documents they copy, and how that is seen. */
export const readOrigins = (db: DatabaseSync, documents: readonly string[]): readonly DocumentOrigin[] =>
  rows<Row>(
    db,
    `
    SELECT d.id AS document, d.source AS outlet, o.id AS origin, o.source AS originOutlet, f.kind, f.agency, f.sure, f.reasons
    FROM json_each(?) j JOIN documents d ON d.id = j.value
      LEFT JOIN document_copies c ON c.document = d.row LEFT JOIN documents o ON o.row = c.origin
      LEFT JOIN document_origins f ON f.document = d.row`,
    [JSON.stringify(documents)],
  ).map(({ kind, agency, sure, reasons, ...row }) => ({
    ...row,
    found: kind === null ? null : { kind, agency, sure, reasons: JSON.parse(reasons) as readonly string[] },
  }));
