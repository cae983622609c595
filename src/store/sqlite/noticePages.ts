import type { DatabaseSync } from 'node:sqlite';
import type { Notice } from '../../model/notice.ts';
import type { Filter, Page, Paged } from '../filter.ts';
import type { ToldNotice } from '../store.ts';
import { allOf, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { passingDocuments } from './documentPages.ts';
import { paged } from './paged.ts';
import { count, rows } from './query.ts';

interface Row extends Omit<ToldNotice, 'notice'> {
  readonly notice: string;
  readonly sort_key: string;
  readonly position: number;
}

const SORTING: Sorting = { list: 'notice', columns: ['string', 'string', 'number'] };
const FROM = 'documents d JOIN sightings s ON s.row = d.sighting JOIN json_each(s.notices) n';

/** One page of what was odd in the documents that pass: by publication, document and order in it. */
export function noticePage(db: DatabaseSync, filter: Filter, page: Page): Paged<ToldNotice> {
  const key = keyOfPage(SORTING, page);
  const passing = passingDocuments(db, filter);
  const where = key === null ? passing : allOf([passing, condition('(d.sort_key, d.id, n.key) > (?, ?, ?)', ...key)]);
  const found = rows<Row>(
    db,
    `SELECT d.id AS document, d.source AS outlet, s.title, s.url, d.published, n.value AS notice, n.key AS position, d.sort_key
     FROM ${FROM} WHERE ${where.sql} ORDER BY d.sort_key, d.id, n.key LIMIT ?`,
    [...where.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total: count(db, `SELECT count(*) AS n FROM ${FROM} WHERE ${passing.sql}`, passing.parameters),
    item: ({ document, outlet, title, url, published, notice }) => ({
      document,
      outlet,
      title,
      url,
      published,
      notice: JSON.parse(notice) as Notice,
    }),
    cursor: (row) => cursorAfter(SORTING, [row.sort_key, row.document, row.position]),
  });
}
