import type { DatabaseSync } from 'node:sqlite';
import type { Filter, ListOrder, Page, Paged } from '../filter.ts';
import type { DocumentSummary } from '../store.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting, type SortKey } from './cursor.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, SHOWN_DOCUMENTS } from './documentRow.ts';
import { documentCondition, findingCondition, isDocumentPlaced, MET } from './filterSql.ts';
import { kept, keptCount } from './kept.ts';
import { markedFindings } from './namedFindings.ts';
import { newestFirst, type Stretch } from './newestFirst.ts';
import { paged } from './paged.ts';
import { count, rowLists, rows } from './query.ts';
import { toldBy, toldCondition } from './readingTold.ts';
import { FEW } from './rowMarks.ts';

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
  const passing = passingDocuments(db, filter);
  const found: Row[] = [];
  for (const stretch of STRETCHES[order](key))
    if (found.length <= limit) found.push(...rowsIn(db, passing, stretch, limit + 1 - found.length));
  return paged(found, limit, {
    total: kept(db, `documents ${JSON.stringify(filter)}`, () =>
      count(db, `SELECT count(*) AS n FROM documents d WHERE ${passing.sql}`, passing.parameters),
    ),
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
export const passingDocuments = (db: DatabaseSync, filter: Filter): Condition =>
  allOf([documentCondition(filter), ...withFinding(db, filter)]);

function withFinding(db: DatabaseSync, filter: Filter): readonly Condition[] {
  const asked = findingCondition(filter, 'each');
  if (asked === null) return [];
  if ((filter.places ?? []).length > 0) return [isDocumentPlaced(filter)];
  const told = toldBy(filter);
  if (told !== null) {
    const { sql, parameters } = toldCondition(told, { isMet: true });
    return [condition(`EXISTS (SELECT 1 FROM reading_told t WHERE t.reading = d.reading AND ${sql})`, ...parameters)];
  }
  // Findings of few documents are asked whom they name; those of most are looked for in lists.
  const passing = isOfFewDays(db, filter) ? asked : markedFindings(db, filter);
  return [condition(`EXISTS (SELECT 1 FROM findings f WHERE f.reading = d.reading AND ${passing.sql})`, ...passing.parameters)];
}

/** Whether the days asked for leave few documents. */
export function isOfFewDays(db: DatabaseSync, { from, to, undated }: Filter): boolean {
  const days = documentCondition({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
  });
  if (days.sql === 'TRUE') return false;
  const of = (passing: Condition): number =>
    keptCount(db, `SELECT count(*) AS n FROM documents d WHERE ${passing.sql}`, passing.parameters);
  return of(days) < FEW * of(condition('TRUE'));
}

const summaryOf = ({ row: _row, sort_key: _key, ...summary }: Row): DocumentSummary => summary;

/** Those of some documents that a search for a text finds, by their ids. */
export function readDocumentsHaving(db: DatabaseSync, text: string, among: readonly string[]): ReadonlySet<string> {
  // Words are looked for once and not for each document.
  const { sql, parameters } = documentCondition({ text }, MET);
  const found = rowLists<readonly [id: string]>(
    db,
    `SELECT d.id FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value WHERE ${sql}`,
    [JSON.stringify(among), ...parameters],
  );
  return new Set(found.map(([id]) => id));
}

/** How many documents that pass each outlet has. */
export function readOutletDocuments(db: DatabaseSync, filter: Filter): ReadonlyMap<string, number> {
  const { sql, parameters } = passingDocuments(db, filter);
  // Of few days documents are looked for; of most, an index tells outlet after outlet.
  const passing = isOfFewDays(db, filter) ? sql : sql.replaceAll('d.sort_key', '+d.sort_key');
  const found = rows<{ source: string; n: number }>(
    db,
    `SELECT d.source, count(*) AS n FROM documents d WHERE ${passing} GROUP BY d.source`,
    parameters,
  );
  return new Map(found.map(({ source, n }) => [source, n]));
}
