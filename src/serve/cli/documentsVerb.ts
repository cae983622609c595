import type { FoundDocument } from '../answers.ts';
import { DOCUMENT_COLUMNS } from '../export/columns.ts';
import type { ListVerb } from './listCommand.ts';

/** `tacitus documents`: what was read. */
export const documentsVerb: ListVerb<FoundDocument> = {
  noun: 'document',
  description: 'list documents, with how much was found in each',
  example: 'tacitus documents --text "water cannon"',
  ask: (queries) => queries.documents,
  tellsStories: true,
  csv: DOCUMENT_COLUMNS,
  json: (document) => document,
  columns: [
    { title: 'published', cell: (document) => document.published?.slice(0, 10) ?? '–' },
    { title: 'outlet', cell: (document) => document.source, widthMax: 28 },
    { title: 'title', cell: (document) => document.title ?? document.path ?? document.url ?? '–', widthMax: 56 },
    { title: 'mentions', cell: (document) => String(document.mentions), align: 'right' },
    { title: 'figures', cell: (document) => String(document.figures), align: 'right' },
    { title: 'claims', cell: (document) => String(document.claims), align: 'right' },
    { title: 'notices', cell: (document) => String(document.notices), align: 'right' },
    { title: 'id', cell: (document) => document.id },
  ],
};
