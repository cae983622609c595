import type { FoundDocument } from '../answers.ts';
import { DOCUMENT_COLUMNS } from '../export/columns.ts';
import type { ListVerb } from './listCommand.ts';

/** `tacitus copies`: which documents have their text from another, or from an agency. */
export const copiesVerb: ListVerb<FoundDocument> = {
  noun: 'copy',
  plural: 'copies',
  description: 'list documents that copy or rewrite another or print an agency, how sure that is, and why',
  example: 'tacitus copies --json',
  ask: (queries) => (filter, page) => queries.documents({ origins: ['copy', 'rewrite', 'credited'], ...filter }, page),
  csv: DOCUMENT_COLUMNS,
  json: (document) => document,
  columns: [
    { title: 'published', cell: (document) => document.published?.slice(0, 10) ?? '–' },
    { title: 'outlet', cell: (document) => document.source, widthMax: 28 },
    { title: 'title', cell: (document) => document.title ?? document.path ?? document.url ?? '–', widthMax: 44 },
    { title: 'origin', cell: ({ origin }) => origin?.kind ?? '–' },
    { title: 'of', cell: ({ origin }) => origin?.outlet ?? origin?.agency ?? '–', widthMax: 28 },
    { title: 'sure', cell: ({ origin }) => origin?.sure.toFixed(2) ?? '–', align: 'right' },
    { title: 'why', cell: ({ origin }) => origin?.reasons.join('; ') ?? '–', widthMax: 48 },
    { title: 'id', cell: (document) => document.id },
    { title: 'origin id', cell: ({ origin }) => origin?.document ?? '–' },
  ],
};
