import type { DatabaseSync } from 'node:sqlite';
import type { BriefFigure, FigureBrief } from '../../model/briefFigure.ts';
import { Bounded } from './bounded.ts';
import { rows } from './query.ts';
import type { ToldRow } from './toldRow.ts';

/** Figures that are kept in memory: those of a year of a large record, which the ledger of the next day is made of again. */
const HELD_MAX = 40_000;

/** Where a figure stands, by the row of its finding, and what its document shows of itself. */
export type FigureRow = readonly [row: number, sighting: number];

interface Held {
  readonly sighting: number;
  readonly figure: BriefFigure;
}

const CACHES = new WeakMap<DatabaseSync, Bounded<Held>>();

/**
 * Figures by the rows of their findings, in the order of these; each is read from the JSON once while it is asked for again. A
 * finding never changes under its row, and what a document shows of itself not without another sighting. Not for what a
 * transaction that may yet fail wrote. Those read longest ago go where there are more than `most`.
 */
export function figuresAt(db: DatabaseSync, asked: readonly FigureRow[], most = HELD_MAX): readonly BriefFigure[] {
  const held = CACHES.get(db) ?? new Bounded<Held>();
  CACHES.set(db, held);
  const read = readFigures(
    db,
    asked.filter(([row, sighting]) => held.get(row)?.sighting !== sighting).map(([row]) => row),
  );
  const found = asked.flatMap(([row]) => read.get(row) ?? held.get(row)?.figure ?? []);
  for (const [row, sighting] of asked) {
    const figure = read.get(row);
    if (figure !== undefined) held.put(row, { sighting, figure }, most);
  }
  return found;
}

type Row = ToldRow & { readonly row: number; readonly document: string };

function readFigures(db: DatabaseSync, missing: readonly number[]): ReadonlyMap<number, BriefFigure> {
  if (missing.length === 0) return new Map();
  const read = rows<Row>(
    db,
    `
    SELECT f.row, f.json, d.id AS document, d.source AS outlet, s.title, d.published FROM json_each(?) m
    CROSS JOIN figure_briefs f ON f.row = m.value CROSS JOIN documents d ON d.row = f.document CROSS JOIN sightings s ON s.row = d.sighting`,
    [JSON.stringify(missing)],
  );
  return new Map(read.map(({ row, json, ...told }) => [row, { ...(JSON.parse(json) as FigureBrief), ...told }]));
}
