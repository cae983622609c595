import type { DatabaseSync } from 'node:sqlite';
import type { BriefFigure, FigureBrief } from '../../model/briefFigure.ts';
import { rows } from './query.ts';
import type { ToldRow } from './toldRow.ts';

/** Figures that are kept in memory: those of a year of a large record, which the ledger of the next day is made of again. */
const HELD_MAX = 40_000;

/** Where a figure stands, and what its document shows of itself. */
export interface FigureRow {
  /** That of its finding. */
  readonly row: number;
  readonly sighting: number;
}

interface Held {
  readonly sighting: number;
  readonly figure: BriefFigure;
}

const CACHES = new WeakMap<DatabaseSync, Map<number, Held>>();

/**
 * Figures by the rows of their findings, in the order of these; each is read from the JSON once while it is asked for again. A
 * finding never changes under its row, and what a document shows of itself not without another sighting. Those asked for longest
 * ago go where there are more than `most`.
 */
export function figuresAt(db: DatabaseSync, asked: readonly FigureRow[], most = HELD_MAX): readonly BriefFigure[] {
  const held = CACHES.get(db) ?? new Map<number, Held>();
  CACHES.set(db, held);
  const missing = asked.filter(({ row, sighting }) => held.get(row)?.sighting !== sighting).map(({ row }) => row);
  const read = new Map(readFigures(db, missing));
  const figures = asked.flatMap(({ row, sighting }) => {
    const figure = read.get(row) ?? held.get(row)?.figure;
    if (figure === undefined) return [];
    held.delete(row);
    held.set(row, { sighting, figure });
    return [figure];
  });
  // The first keys of a map are its oldest.
  for (const row of held.keys()) {
    if (held.size <= most) break;
    held.delete(row);
  }
  return figures;
}

type Row = ToldRow & { readonly row: number; readonly document: string };

const readFigures = (db: DatabaseSync, missing: readonly number[]): readonly (readonly [number, BriefFigure])[] =>
  missing.length === 0
    ? []
    : rows<Row>(
        db,
        `
        SELECT f.row, f.json, d.id AS document, d.source AS outlet, s.title, d.published FROM json_each(?) m
        CROSS JOIN figure_briefs f ON f.row = m.value CROSS JOIN documents d ON d.row = f.document CROSS JOIN sightings s ON s.row = d.sighting`,
        [JSON.stringify(missing)],
      ).map(({ row, json, ...told }) => [row, { ...(JSON.parse(json) as FigureBrief), ...told }]);
