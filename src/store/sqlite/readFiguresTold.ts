import type { DatabaseSync } from 'node:sqlite';
import type { BriefFigure, FigureBrief } from '../../model/briefFigure.ts';
import type { FigureChoice, FigurePlace, FiguresTold } from '../figures.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import { placeRows } from './placeRows.ts';
import { rows } from './query.ts';
import type { ToldRow } from './toldRow.ts';

type Row = ToldRow & { readonly document: string };

/** The figures that pass, by publication, document, place and id. */
export function readFiguresTold(db: DatabaseSync, { filter, among }: FiguresTold): readonly BriefFigure[] {
  // No figure is of a class of events.
  if (filter.types !== undefined && filter.types.length > 0) return [];
  const passing = allOf([documentCondition(filter), findingCondition(filter) ?? condition('TRUE')]);
  // From documents to figures where all days are walked through; from the figures where they are known.
  const from = among === undefined ? WALKED : chosen(among);
  return rows<Row>(
    db,
    `
    SELECT f.json, d.id AS document, d.source AS outlet, s.title, d.published FROM ${from.sql} CROSS JOIN sightings s ON s.row = d.sighting
    WHERE ${passing.sql} ORDER BY d.sort_key, d.id, f.start, f.id`,
    [...from.parameters, ...passing.parameters],
  ).map(({ json, ...told }) => ({ ...(JSON.parse(json) as FigureBrief), ...told }));
}

// `+row` is no key: else SQLite looks for each party's findings again in each document.
const WALKED = condition(
  'documents d CROSS JOIN (SELECT +row AS row, document, start, id, measure, status, own, json FROM figure_briefs) f ON f.document = d.row',
);

function chosen({ places, numbers, documents }: FigureChoice): Condition {
  const [standing, shown] = [isOneOf('g.place', places), isOneOf('o.id', documents)];
  return condition(
    `(
      SELECT x.finding AS row FROM figure_standings g CROSS JOIN figure_days x ON x.standing = g.row WHERE ${standing.sql}
      UNION SELECT n.finding FROM json_each(?) j CROSS JOIN figure_numbers n ON n.measure = j.value ->> 'measure'
        AND n.number = j.value ->> 'number' AND n.day BETWEEN j.value ->> 'from' AND j.value ->> 'to'
      UNION SELECT u.row FROM documents o CROSS JOIN figure_briefs u ON u.document = o.row WHERE ${shown.sql}
    ) c CROSS JOIN figure_briefs f ON f.row = c.row CROSS JOIN documents d ON d.row = f.document`,
    ...standing.parameters,
    JSON.stringify(numbers),
    ...shown.parameters,
  );
}

/** The places where figures stand, by id. */
export function readFigurePlaces(db: DatabaseSync): readonly FigurePlace[] {
  const standing = rows<{ readonly place: string }>(db, "SELECT DISTINCT place FROM figure_standings WHERE place <> '' ORDER BY place");
  const placeOf = placeRows(db);
  return standing.map(({ place }) => placeOf(place));
}
