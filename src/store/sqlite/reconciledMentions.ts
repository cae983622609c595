import type { DatabaseSync } from 'node:sqlite';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { rows } from './query.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

/** The mentions that show of documents, by document and place. */
export function mentionsOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly Told<Mention>[] {
  const found = rows<ToldRow>(
    db,
    `
    SELECT ${TOLD_COLUMNS} FROM json_each(?) j CROSS JOIN documents d ON d.id = j.value
      CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'mention' CROSS JOIN sightings s ON s.row = d.sighting
    ORDER BY d.id, f.start, f."end" DESC, f.id`,
    [JSON.stringify(documents)],
  );
  return found.map((row) => toldOf<Mention>(row));
}

/** Mentions by the rows of their findings, of the readings they were taken in of. */
export function mentionsOfRows(db: DatabaseSync, mentions: readonly number[]): readonly Told<Mention>[] {
  const select = db.prepare(`
    SELECT ${TOLD_COLUMNS} FROM findings f JOIN readings r ON r.row = f.reading JOIN documents d ON d.row = r.document
      JOIN sightings s ON s.row = d.sighting WHERE f.row = ?`);
  return mentions.map((row) => toldOf<Mention>(select.get(row) as unknown as ToldRow));
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

/** The row of a mention that was taken in, by its id; undefined where none was. */
export function rowOfMention(db: DatabaseSync): (id: string) => number | undefined {
  const select = db.prepare('SELECT r.finding FROM findings f JOIN reconciled_mentions r ON r.finding = f.row WHERE f.id = ?');
  return (id) => select.get(id)?.['finding'] as number | undefined;
}
