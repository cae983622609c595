import type { DatabaseSync } from 'node:sqlite';
import type { Filter, ListOrder, Page, Paged } from '../filter.ts';
import type { DocumentSummary } from '../store.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting, type SortKey } from './cursor.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, SHOWN_DOCUMENTS } from './documentRow.ts';
import { documentCondition, findingCondition, isDocumentPlaced } from './filterSql.ts';
import { keptCount } from './kept.ts';
import { newestFirst, type Stretch } from './newestFirst.ts';
import { paged } from './paged.ts';
import { rows } from './query.ts';
import { toldBy, toldCondition } from './readingTold.ts';

type Row = DocumentRow & {
  readonly sort_key: string;
  readonly characters: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly notices: number;
};

const COLUMNS = ['string', 'string', 'string'] as const;
const SORTING: Readonly<Record<ListOrder, Sorting>> = {
  day: { list: 'document', columns: COLUMNS },
  newest: { list: 'newest document', columns: COLUMNS },
};

/** One page of the documents that pass: by publication, or the newest first, those of no known day last; then by outlet and id. */
export function documentPage(db: DatabaseSync, filter: Filter, page: Page): Paged<DocumentSummary> {
  const { order = 'day', limit } = page;
  const key = keyOfPage(SORTING[order], page);
  const passing = passingDocuments(filter);
  const found: Row[] = [];
  for (const stretch of STRETCHES[order](key))
    if (found.length <= limit) found.push(...rowsIn(db, passing, stretch, limit + 1 - found.length));
  return paged(found, limit, {
    total: keptCount(db, `SELECT count(*) AS n FROM documents d WHERE ${passing.sql}`, passing.parameters),
    item: summaryOf,
    cursor: (row) => cursorAfter(SORTING[order], [row.sort_key, row.source, row.id]),
  });
}

/** What is left of a list after a key, as stretches to be walked one after the other. */
const STRETCHES: Readonly<Record<ListOrder, (key: SortKey | null) => readonly Stretch[]>> = {
  day: (key) => [{ where: key === null ? null : condition('(d.sort_key, d.source, d.id) > (?, ?, ?)', ...key), falling: false }],
  newest: (key) => newestFirst(key, { falling: afterOutlet, undated: afterOutlet }),
};

const afterOutlet = (rest: SortKey): Condition => condition('(d.source, d.id) > (?, ?)', ...rest);

function rowsIn(db: DatabaseSync, passing: Condition, { where, falling }: Stretch, most: number): readonly Row[] {
  const all = where === null ? passing : allOf([passing, where]);
  return rows<Row>(
    db,
    `
    SELECT ${DOCUMENT_COLUMNS}, d.sort_key, d.characters, r.mentions, r.figures, r.claims, json_array_length(s.notices) AS notices
    FROM ${SHOWN_DOCUMENTS} WHERE ${all.sql} ORDER BY d.sort_key${falling ? ' DESC' : ''}, d.source, d.id LIMIT ?`,
    [...all.parameters, most],
  );
}

/** Passes a document `d` itself, and where something is asked of findings, one of its findings. */
export const passingDocuments = (filter: Filter): Condition => allOf([documentCondition(filter), ...withFinding(filter)]);

function withFinding(filter: Filter): readonly Condition[] {
  // Findings of one document are looked for in lists, or asked whom they name where days leave few documents.
  const passing = findingCondition(filter, filter.from === undefined && filter.undated !== true ? 'listed' : 'each');
  if (passing === null) return [];
  if ((filter.places ?? []).length > 0) return [isDocumentPlaced(filter)];
  const told = toldBy(filter);
  if (told !== null) {
    const { sql, parameters } = toldCondition(told, { isMet: true });
    return [condition(`EXISTS (SELECT 1 FROM reading_told t WHERE t.reading = d.reading AND ${sql})`, ...parameters)];
  }
  return [condition(`EXISTS (SELECT 1 FROM findings f WHERE f.reading = d.reading AND ${passing.sql})`, ...passing.parameters)];
}

const summaryOf = ({ row: _row, sort_key: _key, ...summary }: Row): DocumentSummary => summary;

/** How many documents that pass each outlet has. */
export function readOutletDocuments(db: DatabaseSync, filter: Filter): ReadonlyMap<string, number> {
  const passing = passingDocuments(filter);
  const found = rows<{ source: string; n: number }>(
    db,
    `SELECT d.source, count(*) AS n FROM documents d WHERE ${passing.sql} GROUP BY d.source`,
    passing.parameters,
  );
  return new Map(found.map(({ source, n }) => [source, n]));
}
