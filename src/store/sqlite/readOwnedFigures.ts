import type { DatabaseSync } from 'node:sqlite';
import type { OwnedFigure } from '../figures.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition } from './condition.ts';
import { ofMeasureAndDay } from './figureCount.ts';
import { documentCondition, figureCondition } from './filterSql.ts';
import { rowLists } from './query.ts';

type Row = readonly [
  of: OwnedFigure['of'],
  measure: OwnedFigure['measure'],
  place: OwnedFigure['place'],
  status: OwnedFigure['status'],
  low: OwnedFigure['low'],
  high: OwnedFigure['high'],
  published: OwnedFigure['published'],
  id: OwnedFigure['id'],
  document: OwnedFigure['document'],
];

/** What is told of a figure `l` of the ledger, in short in `f`, of which `o` is the first owner; see packFigure.ts. */
const COLUMNS = `o.code, l.measure, l.packed ->> '$[17][0].id', f.status, f.low, f.high, l.packed ->> '$[3]', l.id, l.document`;
const OWNED = `CROSS JOIN finding_actors o ON o.finding = l.row AND o.role = 'of' AND o.position = 0 AND o.code <> ''`;

// The ledger stands in the order that is asked for.
const ALONG = `ledger_figures l ${OWNED} CROSS JOIN figure_briefs f ON f.row = l.row`;

/** Figures `f` are met one after the other; the sign keeps them from being looked for by their key. */
const MET = `documents d CROSS JOIN (
    SELECT +row AS row, document, start, id, measure, status, own, sort_key, low, high, 'figure' AS kind FROM figure_briefs
  ) f ON f.document = d.row
  CROSS JOIN ledger_figures l ON l.sort_key = f.sort_key AND l.document = d.id AND l.start = f.start AND l.id = f.id AND l.row = f.row ${OWNED}`;

/** Figures that pass and whose first owner is known, by publication, document, place and id. */
export function readOwnedFigures(db: DatabaseSync, { types = [], ...filter }: Filter): readonly OwnedFigure[] {
  // No figure is of a class of events.
  if (types.length > 0) return [];
  const byDay = ofMeasureAndDay(filter);
  const { from, passing } = byDay === null ? { from: MET, passing: met(filter) } : { from: ALONG, passing: ofLedger(byDay) };
  const found = rowLists<Row>(
    db,
    `SELECT ${COLUMNS} FROM ${from} WHERE ${passing.sql} ORDER BY l.sort_key, l.document, l.start, l.id`,
    passing.parameters,
  );
  return found.map(([of, measure, place, status, low, high, published, id, document]) => ({
    of,
    measure,
    place,
    status,
    low,
    high,
    published,
    id,
    document,
  }));
}

const met = (filter: Filter): Condition => allOf([documentCondition(filter), figureCondition(filter, 'walked')]);

const ofLedger = ({ sql, parameters }: Condition): Condition => ({ sql: sql.replaceAll('d.', 'l.'), parameters });
