import type { DatabaseSync } from 'node:sqlite';
import type { BriefFigure, FigureBrief } from '../../model/briefFigure.ts';
import type { MakeOfFigure } from '../figures.ts';
import { Bounded } from './bounded.ts';
import { rowLists } from './query.ts';

/** Figures of which what was made is kept in memory: those of a year of a large record, of which the ledger of the next day is made again. */
const HELD_MAX = 40_000;

/** Where a figure stands, by the row of its finding, and what its document shows of itself. */
export type FigureRow = readonly [row: number, sighting: number];

interface Held {
  readonly sighting: number;
  readonly made: object;
}

/** By what makes it. */
type HeldBy = WeakMap<MakeOfFigure<object>, Bounded<Held>>;

const CACHES = new WeakMap<DatabaseSync, HeldBy>();

function heldBy(db: DatabaseSync, make: MakeOfFigure<object>): Bounded<Held> {
  const ofStore: HeldBy = CACHES.get(db) ?? new WeakMap();
  CACHES.set(db, ofStore);
  const held = ofStore.get(make) ?? new Bounded<Held>();
  ofStore.set(make, held);
  return held;
}

/**
 * What is made of figures by the rows of their findings, in the order of these; each is read and made once while it is asked for
 * again. A finding never changes under its row, and what a document shows of itself not without another sighting. Not for what
 * a transaction that may yet fail wrote. Those read longest ago go where there are more than `most`.
 */
export function madeOfFigures<Made extends object>(
  db: DatabaseSync,
  asked: readonly FigureRow[],
  make: MakeOfFigure<Made>,
  most = HELD_MAX,
): readonly Made[] {
  const held = heldBy(db, make);
  const missing = asked.filter(([row, sighting]) => held.get(row)?.sighting !== sighting).map(([row]) => row);
  const read = readFigures(db, missing, make);
  // What is kept under a function is what that function made.
  const found = asked.map(([row]) => read.get(row) ?? (held.get(row)?.made as Made | undefined)).filter((made) => made !== undefined);
  for (const [row, sighting] of asked) {
    const made = read.get(row);
    if (made !== undefined) held.put(row, { sighting, made }, most);
  }
  return found;
}

type Row = readonly [row: number, json: string, document: string, outlet: string, title: string | null, published: string | null];

function readFigures<Made>(db: DatabaseSync, missing: readonly number[], make: MakeOfFigure<Made>): ReadonlyMap<number, Made> {
  if (missing.length === 0) return new Map();
  const read = rowLists<Row>(
    db,
    `
    SELECT f.row, f.json, d.id, d.source, s.title, d.published FROM json_each(?) m
    CROSS JOIN figure_briefs f ON f.row = m.value CROSS JOIN documents d ON d.row = f.document CROSS JOIN sightings s ON s.row = d.sighting`,
    [JSON.stringify(missing)],
  );
  return new Map(read.map((row) => [row[0], make(figureIn(row))]));
}

const figureIn = ([, json, document, outlet, title, published]: Row): BriefFigure =>
  Object.assign(JSON.parse(json) as FigureBrief, { document, outlet, title, published });
