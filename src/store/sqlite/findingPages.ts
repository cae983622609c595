import type { DatabaseSync } from 'node:sqlite';
import type { Told } from '../../model/told.ts';
import type { Filter, ListOrder, Page, Paged } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting, type SortKey } from './cursor.ts';
import { figureCount } from './figureCount.ts';
import { documentCondition, figureCondition, findingCondition } from './filterSql.ts';
import type { Finding } from './findingRow.ts';
import { keptCount } from './kept.ts';
import { newestFirst, type Stretch } from './newestFirst.ts';
import { paged } from './paged.ts';
import { rows } from './query.ts';
import { SHOWN_FINDINGS, TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

type Row = ToldRow & { readonly sort_key: string; readonly document: string; readonly start: number; readonly id: string };

/** One page of the findings of a kind that pass: by publication, or the newest first, those of no known day last; then by document, place and id. */
export function findingPage<T extends Finding>(db: DatabaseSync, kind: T['kind'], filter: Filter, page: Page): Paged<Told<T>> {
  const { order = 'day', limit } = page;
  const sorting: Sorting = { list: order === 'day' ? kind : `newest ${kind}`, columns: ['string', 'string', 'number', 'string'] };
  const key = keyOfPage(sorting, page);
  const passing = allOf([condition('f.kind = ?', kind), documentCondition(filter), conditionOf(kind, filter)]);
  const counted = (kind === 'figure' ? figureCount(filter) : null) ?? {
    sql: `SELECT count(*) AS n FROM ${SHOWN_FINDINGS} WHERE ${passing.sql}`,
    parameters: passing.parameters,
  };
  const total = keptCount(db, counted.sql, counted.parameters);
  const isCommon = total > COMMON || filter.undated === true;
  const found: Row[] = [];
  for (const stretch of STRETCHES[order](key))
    if (found.length <= limit) found.push(...rowsIn(db, stretch, { passing, isCommon, most: limit + 1 - found.length }));
  return paged(found, limit, {
    total,
    item: (row) => toldOf<T>(row),
    cursor: (row) => cursorAfter(sorting, [row.sort_key, row.document, row.start, row.id]),
  });
}

const conditionOf = (kind: Finding['kind'], filter: Filter): Condition =>
  kind === 'figure' ? figureCondition(filter) : (findingCondition(filter) ?? condition('TRUE'));

interface Wanted {
  readonly passing: Condition;
  readonly isCommon: boolean;
  readonly most: number;
}

// Where much passes, walking the documents in order meets a page's worth soon; where little does, it is
// quicker to fetch all that passes and sort it; documents of no day stand together. CROSS JOIN is how SQLite is told to
// walk in that order.
const COMMON = 2000;

// Documents of a day fall too, so that their index is walked backwards and no day need be sorted.
function rowsIn(db: DatabaseSync, { where, falling }: Stretch, { passing, isCommon, most }: Wanted): readonly Row[] {
  const all = where === null ? passing : allOf([passing, where]);
  return rows<Row>(
    db,
    `
    SELECT ${TOLD_COLUMNS}, d.sort_key, d.id AS document, f.start, f.id
    FROM documents d ${isCommon ? 'CROSS JOIN' : 'JOIN'} findings f ON f.reading = d.reading JOIN sightings s ON s.row = d.sighting
    WHERE ${all.sql} ORDER BY ${falling ? 'd.sort_key DESC, d.id DESC' : 'd.sort_key, d.id'}, f.start, f.id LIMIT ?`,
    [...all.parameters, most],
  );
}

/** What is left of a list after a key, as stretches to be walked one after the other. */
const STRETCHES: Readonly<Record<ListOrder, (key: SortKey | null) => readonly Stretch[]>> = {
  day: (key) => [{ where: key === null ? null : laterThan(key), falling: false }],
  newest: (key) =>
    newestFirst(key, {
      falling: ([document = '', ...place]) =>
        condition('(d.id < ? OR (d.id = ? AND (f.start, f.id) > (?, ?)))', document, document, ...place),
      undated: (rest) => condition('(d.id, f.start, f.id) > (?, ?, ?)', ...rest),
    }),
};

// The first comparison says nothing new, but it lets SQLite begin at the right place of the index.
const laterThan = (key: SortKey): Condition =>
  condition('d.sort_key >= ? AND (d.sort_key, d.id, f.start, f.id) > (?, ?, ?, ?)', key[0] ?? '', ...key);
