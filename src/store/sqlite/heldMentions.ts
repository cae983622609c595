import type { DatabaseSync } from 'node:sqlite';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

/** Mentions that are kept in memory: those of some days of news, which the next documents are compared with again. */
const HELD_MAX = 30_000;

interface Held {
  readonly sighting: number;
  readonly mention: Told<Mention>;
}

const caches = new WeakMap<DatabaseSync, Map<number, Held>>();

/**
 * Reads mentions by the rows of their findings, each from the JSON once while it is asked for again. A finding never
 * changes under its row, and what a document shows of itself not without another sighting. Not for what a transaction
 * that may yet fail wrote. The oldest go where there are more than `most`.
 */
export function mentionReader(db: DatabaseSync, most = HELD_MAX): (finding: number, sighting: number) => Told<Mention> {
  const held = caches.get(db) ?? new Map<number, Held>();
  caches.set(db, held);
  const select = db.prepare(`
    SELECT ${TOLD_COLUMNS} FROM findings f JOIN readings r ON r.row = f.reading JOIN documents d ON d.row = r.document
      JOIN sightings s ON s.row = d.sighting WHERE f.row = ?`);
  return (finding, sighting) => {
    const known = held.get(finding);
    if (known?.sighting === sighting) return known.mention;
    const mention = toldOf<Mention>(select.get(finding) as unknown as ToldRow);
    held.delete(finding);
    held.set(finding, { sighting, mention });
    // The first key of a map is its oldest.
    const oldest = held.keys().next().value;
    if (held.size > most && oldest !== undefined) held.delete(oldest);
    return mention;
  };
}
