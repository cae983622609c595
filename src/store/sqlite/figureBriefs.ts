import type { DatabaseSync } from 'node:sqlite';
import { briefFigure } from '../../model/briefFigure.ts';
import type { Figure } from '../../model/figure.ts';
import { eachRow } from './query.ts';

interface Row {
  readonly row: number;
  readonly document: number;
  readonly sort_key: string;
  readonly json: string;
}

/** Writes figures in short, statements prepared once for many; see `figureBriefSchema.ts`. */
export function briefWriter(db: DatabaseSync): (row: Omit<Row, 'json'>, figure: Figure) => void {
  const insert = db.prepare(
    'INSERT INTO figure_briefs (row, document, start, id, measure, status, own, sort_key, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return ({ row, document, sort_key }, figure) => {
    const { start, id, measure, status, says } = figure;
    insert.run(row, document, start, id, measure, status, says.length === 0 ? 1 : 0, sort_key, JSON.stringify(briefFigure(figure)));
  };
}

/** Writes all figures that show, in a store that has none in short. */
export function fillBriefs(db: DatabaseSync): void {
  const write = briefWriter(db);
  const shown = eachRow<Row>(
    db,
    `SELECT f.row, d.row AS document, d.sort_key, f.json
    FROM documents d CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'figure' ORDER BY d.sort_key, d.row`,
  );
  for (const { json, ...row } of shown) write(row, JSON.parse(json) as Figure);
}
