import type { DatabaseSync } from 'node:sqlite';
import type { Told } from '../../model/told.ts';
import type { Filter, ListOrder, Page, Paged } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting, type SortKey } from './cursor.ts';
import { asksNothing, documentCondition, type FindingsMet, figureCondition, findingCondition, MET } from './filterSql.ts';
import { asksOfOthers, shortCount } from './findingCount.ts';
import type { Finding } from './findingRow.ts';
import { FROM_DOCUMENTS, findingsMet, joinedAs, type Lead, leadingList } from './findingsMet.ts';
import { kept } from './kept.ts';
import { namedFindings } from './namedFindings.ts';
import { newestFirst, type Stretch } from './newestFirst.ts';
import { paged } from './paged.ts';
import { count, rows } from './query.ts';
import { isToldOf, toldBy } from './readingTold.ts';
import { type ShortFigures, shortFigures } from './shortFigures.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

type Row = ToldRow & { readonly sort_key: string; readonly document: string; readonly start: number; readonly id: string };

/** One page of the findings of a kind that pass: by publication, or the newest first, those of no known day last; then by document, place and id. */
export function findingPage<T extends Finding>(db: DatabaseSync, kind: T['kind'], filter: Filter, page: Page): Paged<Told<T>> {
  const { order = 'day', limit } = page;
  const sorting: Sorting = { list: order === 'day' ? kind : `newest ${kind}`, columns: ['string', 'string', 'number', 'string'] };
  const key = keyOfPage(sorting, page);
  if (asksOfOthers(kind, filter)) return { items: [], total: 0, next: null };
  const { joined, passing, counted } = (kind === 'figure' ? shortFigures(db, filter) : null) ?? metFindings(db, kind, filter);
  // Not by its parameters, which may be marks of all findings.
  const total = kept(db, JSON.stringify(['findings', kind, filter]), () => count(db, counted.sql, counted.parameters));
  const isCommon = total > (isOfColumns(filter) ? SOME_PAGES * limit : COMMON) || filter.undated === true;
  const wanted = isCommon ? { passing: walkedFindings(kind, filter), joined: FROM_DOCUMENTS } : { passing, joined };
  const found: Row[] = [];
  for (const stretch of total === 0 ? [] : STRETCHES[order](key))
    if (found.length <= limit) found.push(...rowsIn(db, stretch, { ...wanted, most: limit + 1 - found.length }));
  return paged(found, limit, {
    total,
    item: (row) => toldOf<T>(row),
    cursor: (row) => cursorAfter(sorting, [row.sort_key, row.document, row.start, row.id]),
  });
}

/** Findings as they are met best, and how those that pass are counted. */
function metFindings(db: DatabaseSync, kind: Finding['kind'], filter: Filter): ShortFigures {
  const met = findingsMet(db, filter);
  const lead = met === 'lists' ? leadingList(db, filter) : null;
  const told = isOfColumns(filter) ? toldBy(filter) : null;
  const passing =
    lead !== null
      ? ledFindings(kind, filter, lead)
      : met === 'listed'
        ? markedOfKind(db, kind, filter)
        : passingFindings(kind, filter, met);
  const { sql, parameters } = told === null ? passing : allOf([isToldOf(told), passing]);
  const joined = told === null ? joinedAs(met) : FROM_DOCUMENTS;
  return {
    joined,
    passing: { sql, parameters },
    counted: shortCount(kind, filter) ?? { sql: `SELECT count(*) AS n FROM ${joined} WHERE ${sql}`, parameters },
  };
}

/** Who is named is told from one list of findings, made once for the count and the page. */
function markedOfKind(db: DatabaseSync, kind: Finding['kind'], { says = [], actors = [], ...rest }: Filter): Condition {
  const asked = [...namedFindings(db, { says, actors }), ofFindings(kind, rest, 'listed')];
  return allOf([condition('f.kind = ?', kind), documentCondition(rest), ...asked]);
}

/** Found from one short list; what else is asked is looked at in each of these. */
function ledFindings(kind: Finding['kind'], filter: Filter, lead: Lead): Condition {
  const { [lead]: led, ...rest } = filter;
  const asked = [ofFindings(kind, { [lead]: led }, 'lists'), ofFindings(kind, rest, 'walked')];
  return allOf([condition('f.kind = ?', kind), documentCondition(filter, MET), ...asked]);
}

const passingFindings = (kind: Finding['kind'], filter: Filter, met: FindingsMet | null): Condition =>
  allOf([condition('f.kind = ?', kind), documentCondition(filter), ofFindings(kind, filter, met)]);

/** In order: no list or index of documents is begun at, so that their days need not be sorted. */
const walkedFindings = (kind: Finding['kind'], filter: Filter): Condition =>
  allOf([condition('f.kind = ?', kind), documentCondition(filter, MET, '+d.source'), ofFindings(kind, filter, 'walked')]);

const ofFindings = (kind: Finding['kind'], filter: Filter, met: FindingsMet | null): Condition =>
  kind === 'figure' ? figureCondition(filter, met ?? undefined) : (findingCondition(filter, met ?? undefined) ?? condition('TRUE'));

interface Wanted {
  readonly passing: Condition;
  readonly joined: string;
  readonly most: number;
}

// Where much passes, walking the documents in order meets a page's worth soon; where little does, it is
// quicker to fetch all that passes and sort it; documents of no day stand together.
const COMMON = 2000;
/** So many pages' worth are met sooner by walking than all findings are gone through, where no index leads to those that pass. */
const SOME_PAGES = 5;

/** Whether no more is asked than what findings themselves say of their class, measure and status. */
const isOfColumns = ({ types = [], measures = [], statuses = [], ...more }: Filter): boolean =>
  types.length + measures.length + statuses.length > 0 && asksNothing(more);

// Documents of a day fall too, so that their index is walked backwards and no day need be sorted.
function rowsIn(db: DatabaseSync, { where, falling }: Stretch, { passing, joined, most }: Wanted): readonly Row[] {
  const all = where === null ? passing : allOf([passing, where]);
  const order = `ORDER BY ${falling ? 'd.sort_key DESC, d.id DESC' : 'd.sort_key, d.id'}, f.start, f.id`;
  // Texts are read of those alone that stand on the page.
  return rows<Row>(
    db,
    `
    SELECT ${TOLD_COLUMNS}, d.sort_key, d.id AS document, f.start, f.id
    FROM (SELECT f.row, d.row AS document FROM ${joined} WHERE d.sighting IS NOT NULL AND ${all.sql} ${order} LIMIT ?) w
    CROSS JOIN findings f ON f.row = w.row CROSS JOIN documents d ON d.row = w.document JOIN sightings s ON s.row = d.sighting ${order}`,
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
