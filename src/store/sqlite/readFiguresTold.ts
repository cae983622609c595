import type { DatabaseSync } from 'node:sqlite';
import type { FigureChoice, FigurePlace, FiguresTold, MakeOfFigure } from '../figures.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { figureCount, ofMeasureAndDay } from './figureCount.ts';
import { documentCondition, figureCondition } from './filterSql.ts';
import { FIGURE_ROW, type FigureRow, madeOfFigures } from './heldFigures.ts';
import { keptCount } from './kept.ts';
import { placeOfRow, type StoredPlace } from './placeRows.ts';
import { count, rowLists, rows } from './query.ts';

/** What is made of the figures that pass, by publication, document, place and id. */
export function readFiguresTold<Made extends object>(
  db: DatabaseSync,
  { filter, among }: FiguresTold,
  make: MakeOfFigure<Made>,
): readonly Made[] {
  const byDay = among === undefined ? ofMeasureAndDay(filter) : null;
  return madeOfFigures(db, byDay === null ? metInLedger(db, { filter, ...(among && { among }) }) : alongLedger(db, byDay), make);
}

// The ledger stands in the order that is asked for.
const alongLedger = (db: DatabaseSync, passing: Condition): readonly FigureRow[] =>
  rowLists<FigureRow>(
    db,
    `SELECT ${FIGURE_ROW.replaceAll('l.', 'd.')} FROM ledger_figures d WHERE ${passing.sql} ORDER BY d.sort_key, d.document, d.start, d.id`,
    passing.parameters,
  );

function metInLedger(db: DatabaseSync, query: FiguresTold): readonly FigureRow[] {
  const { from, passing } = toldCondition(query);
  return rowLists<FigureRow>(
    db,
    `SELECT ${FIGURE_ROW} FROM ${from.sql} CROSS JOIN ledger_figures l
      ON l.sort_key = f.sort_key AND l.document = d.id AND l.start = f.start AND l.id = f.id AND l.row = f.row
    WHERE ${passing.sql} ORDER BY l.sort_key, l.document, l.start, l.id`,
    [...from.parameters, ...passing.parameters],
  );
}

/** How many figures pass. */
export function readFiguresToldCount(db: DatabaseSync, query: FiguresTold): number {
  const counted = query.among === undefined ? figureCount(query.filter) : null;
  if (counted !== null) return keptCount(db, counted.sql, counted.parameters);
  const { from, passing } = toldCondition(query);
  return count(db, `SELECT count(*) AS n FROM ${from.sql} WHERE ${passing.sql}`, [...from.parameters, ...passing.parameters]);
}

function toldCondition({ filter: { types = [], ...filter }, among }: FiguresTold): {
  readonly from: Condition;
  readonly passing: Condition;
} {
  // No figure is of a class of events.
  const ofFigures = types.length > 0 ? condition('FALSE') : figureCondition(filter);
  // From documents to figures where all days are walked through; from the figures where they are known.
  return { from: among === undefined ? WALKED : chosen(among), passing: allOf([documentCondition(filter), ofFigures]) };
}

// `+row` is no key: else SQLite looks for each party's findings again in each document.
const WALKED = condition(
  'documents d CROSS JOIN (SELECT +row AS row, document, start, id, measure, status, own, sort_key FROM figure_briefs) f ON f.document = d.row',
);

function chosen({ places, owned = { places: [], owners: [] }, numbers, documents }: FigureChoice): Condition {
  const [standing, shown] = [isOneOf('g.place', places), isOneOf('o.id', documents)];
  const ofOwner = allOf([isOneOf('g.place', owned.places), isOneOf('g.owner', owned.owners)]);
  return condition(
    `(
      SELECT x.finding AS row FROM figure_standings g CROSS JOIN figure_days x ON x.standing = g.row WHERE ${standing.sql}
      UNION SELECT x.finding FROM figure_standings g CROSS JOIN figure_days x ON x.standing = g.row WHERE ${ofOwner.sql}
      UNION SELECT n.finding FROM json_each(?) j CROSS JOIN figure_numbers n ON n.measure = j.value ->> 'measure'
        AND n.number = j.value ->> 'number' AND n.day BETWEEN j.value ->> 'from' AND j.value ->> 'to'
      UNION SELECT u.row FROM documents o CROSS JOIN figure_briefs u ON u.document = o.row WHERE ${shown.sql}
    ) c CROSS JOIN figure_briefs f ON f.row = c.row CROSS JOIN documents d ON d.row = f.document`,
    ...standing.parameters,
    ...ofOwner.parameters,
    JSON.stringify(numbers),
    ...shown.parameters,
  );
}

/** The places where figures stand, by id. */
export function readFigurePlaces(db: DatabaseSync): readonly FigurePlace[] {
  return rows<StoredPlace>(
    db,
    `SELECT id, name, country, lat, lon, kind, precision FROM places p
    WHERE EXISTS (SELECT 1 FROM figure_standings g WHERE g.place = p.id) ORDER BY id`,
  ).map(placeOfRow);
}
