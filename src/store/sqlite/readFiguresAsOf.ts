import type { DatabaseSync } from 'node:sqlite';
import type { Figure } from '../../model/figure.ts';
import type { FiguresAsOf, StandingFigure } from '../figures.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import { rows } from './query.ts';
import { type ToldRow, toldOf } from './toldRow.ts';

type Row = ToldRow & { readonly place: string; readonly owner: string; readonly day: string };

/** The figures that are the latest of their standing as of a day, of those that pass. */
export function readFiguresAsOf(db: DatabaseSync, { asOf, since, places, filter = {} }: FiguresAsOf): readonly StandingFigure[] {
  const standing = standingCondition(filter, places);
  const latest = latestOf(filter);
  const found = rows<Row>(
    db,
    `
    SELECT g.place, g.owner, x.day, f.json, d.source AS outlet, s.title, d.published
    FROM figure_standings g
      CROSS JOIN figure_days x ON x.standing = g.row AND x.day = (${latest.sql}) AND x.day >= ?
      CROSS JOIN findings f ON f.row = x.finding
      CROSS JOIN documents d ON d.row = x.document
      CROSS JOIN sightings s ON s.row = d.sighting
    WHERE ${standing.sql} AND ${rowCondition(filter).sql}
    ORDER BY g.place, g.owner, g.measure, g.status, g.outlet, g.speaker, d.id, f.start, f.id`,
    [asOf, ...latest.parameters, since ?? '', ...standing.parameters, ...rowCondition(filter).parameters],
  );
  return found.map((row) => ({
    place: row.place === '' ? null : row.place,
    owners: row.owner === '' ? [] : row.owner.split(' '),
    day: row.day,
    figure: toldOf<Figure>(row),
  }));
}

// Asked of a standing, so that none of its figures need be looked at.
const standingCondition = (
  { outlets, measures, statuses, places: passing = [] }: Filter,
  places: readonly string[] | undefined,
): Condition =>
  allOf([
    ...(places === undefined ? [] : [isOneOf('g.place', places)]),
    ...(passing.length === 0 ? [] : [isOneOf('g.place', passing)]),
    ...(outlets === undefined || outlets.length === 0 ? [] : [isOneOf('g.outlet', outlets)]),
    ...(measures === undefined || measures.length === 0 ? [] : [isOneOf('g.measure', measures)]),
    ...(statuses === undefined || statuses.length === 0 ? [] : [isOneOf('g.status', statuses)]),
  ]);

/** What is asked of each figure beside what its standing tells. */
function rowCondition({ outlets: _outlets, measures: _measures, statuses: _statuses, places: _places, ...rest }: Filter): Condition {
  return allOf([documentCondition(rest), findingCondition(rest) ?? condition('TRUE')].filter(({ sql }) => sql !== 'TRUE'));
}

// A figure that does not pass replaces none that does.
function latestOf(filter: Filter): Condition {
  const passing = rowCondition(filter);
  if (passing.sql === 'TRUE') return condition('SELECT max(y.day) FROM figure_days y WHERE y.standing = g.row AND y.day <= ?');
  return condition(
    `SELECT max(y.day) FROM figure_days y JOIN findings f ON f.row = y.finding JOIN documents d ON d.row = y.document
     WHERE y.standing = g.row AND y.day <= ? AND ${passing.sql}`,
    ...passing.parameters,
  );
}
