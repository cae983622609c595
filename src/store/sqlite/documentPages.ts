import type { DatabaseSync } from 'node:sqlite';
import type { Filter, Page, Paged } from '../filter.ts';
import type { DocumentSummary } from '../store.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, SHOWN_DOCUMENTS } from './documentRow.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import { keptCount } from './kept.ts';
import { paged } from './paged.ts';
import { rows } from './query.ts';

type Row = DocumentRow & {
  readonly sort_key: string;
  readonly characters: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly notices: number;
};

const SORTING: Sorting = { list: 'document', columns: ['string', 'string', 'string'] };

/** One page of the documents that pass: by publication, outlet and id. */
export function documentPage(db: DatabaseSync, filter: Filter, page: Page): Paged<DocumentSummary> {
  const key = keyOfPage(SORTING, page);
  const passing = passingDocuments(filter);
  const where = key === null ? passing : allOf([passing, condition('(d.sort_key, d.source, d.id) > (?, ?, ?)', ...key)]);
  const found = rows<Row>(
    db,
    `
    SELECT ${DOCUMENT_COLUMNS}, d.sort_key, d.characters, r.mentions, r.figures, r.claims, json_array_length(s.notices) AS notices
    FROM ${SHOWN_DOCUMENTS} WHERE ${where.sql} ORDER BY d.sort_key, d.source, d.id LIMIT ?`,
    [...where.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total: keptCount(db, `SELECT count(*) AS n FROM documents d WHERE ${passing.sql}`, passing.parameters),
    item: summaryOf,
    cursor: (row) => cursorAfter(SORTING, [row.sort_key, row.source, row.id]),
  });
}

/** Passes a document `d` itself, and where something is asked of findings, one of its findings. */
export const passingDocuments = (filter: Filter): Condition => allOf([documentCondition(filter), ...withFinding(filter)]);

function withFinding(filter: Filter): readonly Condition[] {
  const passing = findingCondition(filter);
  if (passing === null) return [];
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
