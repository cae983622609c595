import type { DatabaseSync } from 'node:sqlite';
import type { NumberedMention } from '../reconciling.ts';
import { mentionReader } from './heldMentions.ts';
import { rows } from './query.ts';

interface Row {
  readonly finding: number;
  readonly sighting: number;
}

/** The mentions that show of documents, by document and place. */
export function mentionsOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly NumberedMention[] {
  const found = rows<Row>(
    db,
    `
    SELECT f.row AS finding, d.sighting FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value
      CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'mention'
    ORDER BY d.id, f.start, f."end" DESC, f.id`,
    [JSON.stringify(documents)],
  );
  return mentionsOf(db, found);
}

/** Mentions that were taken in, by the rows of their findings. */
export function mentionsOfRows(db: DatabaseSync, mentions: readonly number[]): readonly NumberedMention[] {
  const found = rows<Row>(
    db,
    `SELECT r.finding, d.sighting FROM json_each(?) j CROSS JOIN reconciled_mentions r ON r.finding = j.value CROSS JOIN documents d ON d.row = r.document`,
    [JSON.stringify(mentions)],
  );
  return mentionsOf(db, found);
}

function mentionsOf(db: DatabaseSync, found: readonly Row[]): readonly NumberedMention[] {
  const read = mentionReader(db);
  return found.map(({ finding, sighting }) => ({ number: finding, mention: read(finding, sighting) }));
}

/** Rows of the mentions that were taken in of documents. */
export const rowsOfDocuments = (db: DatabaseSync, documents: readonly string[]): ReadonlySet<number> =>
  new Set(
    rows<{ finding: number }>(
      db,
      `SELECT r.finding FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value CROSS JOIN reconciled_mentions r ON r.document = d.row`,
      [JSON.stringify(documents)],
    ).map(({ finding }) => finding),
  );
