import type { DatabaseSync } from 'node:sqlite';
import type { Told } from '../../model/told.ts';
import type { Filter, Page, Paged } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting, type SortKey } from './cursor.ts';
import { figureCount } from './figureCount.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import type { Finding } from './findingRow.ts';
import { keptCount } from './kept.ts';
import { paged } from './paged.ts';
import { rows } from './query.ts';
import { SHOWN_FINDINGS, TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

type Row = ToldRow & { readonly sort_key: string; readonly document: string; readonly start: number; readonly id: string };

/** One page of the findings of a kind that pass: by publication, document, place and id. */
export function findingPage<T extends Finding>(db: DatabaseSync, kind: T['kind'], filter: Filter, page: Page): Paged<Told<T>> {
  const sorting: Sorting = { list: kind, columns: ['string', 'string', 'number', 'string'] };
  const key = keyOfPage(sorting, page);
  const passing = allOf([condition('f.kind = ?', kind), documentCondition(filter), findingCondition(filter) ?? condition('TRUE')]);
  const counted = (kind === 'figure' ? figureCount(filter) : null) ?? {
    sql: `SELECT count(*) AS n FROM ${SHOWN_FINDINGS} WHERE ${passing.sql}`,
    parameters: passing.parameters,
  };
  const total = keptCount(db, counted.sql, counted.parameters);
  const found = rowsAfter(db, { passing, key, limit: page.limit + 1, isCommon: total > COMMON || filter.undated === true });
  return paged(found, page.limit, {
    total,
    item: (row) => toldOf<T>(row),
    cursor: (row) => cursorAfter(sorting, [row.sort_key, row.document, row.start, row.id]),
  });
}

interface Wanted {
  readonly passing: Condition;
  readonly key: SortKey | null;
  readonly limit: number;
  readonly isCommon: boolean;
}

// Where much passes, walking the documents in order meets a page's worth soon; where little does, it is
// quicker to fetch all that passes and sort it; documents of no day stand together. CROSS JOIN is how SQLite is told to
// walk in that order.
const COMMON = 2000;

function rowsAfter(db: DatabaseSync, { passing, key, limit, isCommon }: Wanted): readonly Row[] {
  const where = allOf([passing, ...(key === null ? [] : [afterKey(key)])]);
  return rows<Row>(
    db,
    `
    SELECT ${TOLD_COLUMNS}, d.sort_key, d.id AS document, f.start, f.id
    FROM documents d ${isCommon ? 'CROSS JOIN' : 'JOIN'} findings f ON f.reading = d.reading JOIN sightings s ON s.row = d.sighting
    WHERE ${where.sql} ORDER BY d.sort_key, d.id, f.start, f.id LIMIT ?`,
    [...where.parameters, limit],
  );
}

// The first comparison says nothing new, but it lets SQLite begin at the right place of the index.
const afterKey = (key: SortKey): Condition =>
  condition('d.sort_key >= ? AND (d.sort_key, d.id, f.start, f.id) > (?, ?, ?, ?)', key[0] ?? '', ...key);
