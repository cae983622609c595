import type { DatabaseSync } from 'node:sqlite';
import type { MakeOfFigure } from '../figures.ts';
import { Bounded } from './bounded.ts';
import { unpackFigure } from './packFigure.ts';

/** Figures of which what was made is kept in memory: those of a year of a large record, of which the ledger of the next day is made again. */
const HELD_MAX = 40_000;

/** A figure of the ledger: the row of its finding, what its document shows of itself, and the text that is kept of it. */
export type FigureRow = readonly [row: number, sighting: number, packed: string];

/** A figure `l` of the ledger as SQL. */
export const FIGURE_ROW = 'l.row, l.sighting, l.packed';

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
 * What is made of figures, in the order of their rows; each is made once while it is asked for again. A finding never changes
 * under its row, and what a document shows of itself not without another sighting. Not for what a transaction that may yet fail
 * wrote. Those made longest ago go where there are more than `most`.
 */
export function madeOfFigures<Made extends object>(
  db: DatabaseSync,
  asked: readonly FigureRow[],
  make: MakeOfFigure<Made>,
  most = HELD_MAX,
): readonly Made[] {
  const held = heldBy(db, make);
  const missing = new Set<number>();
  const made = asked.map(([row, sighting, packed]) => {
    const known = held.get(row);
    // What is kept under a function is what that function made.
    if (known?.sighting === sighting) return known.made as Made;
    missing.add(row);
    return make(unpackFigure(packed));
  });
  // Afterwards, so that none goes that is asked for.
  asked.forEach(([row, sighting], at) => {
    const one = made[at];
    if (one !== undefined && missing.has(row)) held.put(row, { sighting, made: one }, most);
  });
  return made;
}
