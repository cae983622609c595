import type { Document } from '../../model/document.ts';

/** Columns of a document, to be selected from `SHOWN_DOCUMENTS`. */
export const DOCUMENT_COLUMNS = 'd.row, d.id, s.path, s.url, d.source, s.title, d.published, s.language';

/** Documents `d` with the reading `r` and the sighting `s` that show. */
export const SHOWN_DOCUMENTS = 'documents d JOIN readings r ON r.row = d.reading JOIN sightings s ON s.row = d.sighting';

export interface DocumentRow {
  readonly row: number;
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
}

/** A document from its row and the JSON of its text; keys in the order of the schema. */
export const documentOf = (row: DocumentRow, text: string): Document => ({
  kind: 'document',
  id: row.id,
  path: row.path,
  url: row.url,
  source: row.source,
  title: row.title,
  published: row.published,
  language: row.language,
  text: JSON.parse(text) as string,
});
