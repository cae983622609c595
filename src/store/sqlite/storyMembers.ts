import type { DatabaseSync } from 'node:sqlite';
import type { Document } from '../../model/document.ts';
import type { TermCounts } from '../../model/termCounts.ts';
import type { KeptTerms, StoryChange, StoryMember } from '../stories.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf, SHOWN_DOCUMENTS } from './documentRow.ts';
import { firstRow, rows } from './query.ts';

/** Documents that show another text or title than terms are kept of, as they were added. */
export const documentsWithoutTerms = (db: DatabaseSync, limit: number): readonly Document[] =>
  rows<DocumentRow & { readonly text: string }>(
    db,
    `
    SELECT ${DOCUMENT_COLUMNS}, t.json AS text
    FROM (SELECT document FROM pending_texts ORDER BY document LIMIT ?) p CROSS JOIN ${SHOWN_DOCUMENTS} JOIN texts t ON t.document = d.row
    WHERE d.row = p.document ORDER BY d.row`,
    [limit],
  ).map((row) => documentOf(row, row.text));

/** Keeps what documents are about; their days are pending. To be called inside a transaction. */
export function writeTerms(db: DatabaseSync, terms: readonly KeptTerms[]): void {
  const put = db.prepare('INSERT OR REPLACE INTO story_terms (document, day, terms) SELECT row, ?, ? FROM documents WHERE id = ?');
  const taken = db.prepare('DELETE FROM pending_texts WHERE document = (SELECT row FROM documents WHERE id = ?)');
  const pending = db.prepare('INSERT OR IGNORE INTO pending_story_days (day) VALUES (?)');
  for (const one of terms) {
    put.run(one.day, bytesOf(one.terms), one.id);
    taken.run(one.id);
    pending.run(one.day);
  }
}

export const pendingStoryDays = (db: DatabaseSync): readonly (number | null)[] =>
  rows<{ readonly day: number | null }>(db, 'SELECT day FROM pending_story_days ORDER BY day NULLS LAST').map(({ day }) => day);

/** Whether no text and no day waits. */
export const areStoriesSettled = (db: DatabaseSync): boolean =>
  firstRow(db, 'SELECT 1 WHERE EXISTS (SELECT 1 FROM pending_texts) OR EXISTS (SELECT 1 FROM pending_story_days)') === undefined;

/** Goes from each day to the next that has documents, past all that the day has. */
export const storyDays = (db: DatabaseSync, from: number, to: number): readonly number[] =>
  rows<{ readonly day: number }>(
    db,
    `
    WITH RECURSIVE told (day) AS (
      SELECT min(day) FROM story_terms WHERE day >= ?1
      UNION ALL SELECT (SELECT min(k.day) FROM story_terms k WHERE k.day > told.day) FROM told WHERE told.day < ?2
    )
    SELECT day FROM told WHERE day <= ?2`,
    [from, to],
  ).map(({ day }) => day);

interface Row {
  readonly id: string;
  readonly day: number | null;
  readonly terms: Uint8Array;
  readonly story: string | null;
}

/** See `Stories`. */
export function storyMembers(db: DatabaseSync, days: { readonly from: number; readonly to: number } | null): readonly StoryMember[] {
  return rows<Row>(
    db,
    `
    SELECT d.id, k.day, k.terms, o.id AS story
    FROM story_terms k JOIN documents d ON d.row = k.document
      LEFT JOIN document_stories s ON s.document = k.document LEFT JOIN found_stories f ON f.document = k.document
      LEFT JOIN documents o ON o.row = coalesce(f.story, s.story)
    WHERE ${days === null ? 'k.day IS NULL' : 'k.day BETWEEN ? AND ?'} ORDER BY k.day, d.id`,
    days === null ? [] : [days.from, days.to],
  ).map((row) => ({ ...row, terms: termsOf(row.terms) }));
}

/** See `Stories`. */
export const undatedIds = (db: DatabaseSync): readonly string[] =>
  rows<{ readonly id: string }>(
    db,
    'SELECT d.id FROM story_terms k JOIN documents d ON d.row = k.document WHERE k.day IS NULL ORDER BY d.id',
  ).map(({ id }) => id);

/** Keeps what was found, and shows all that was found since once nothing is left to find. To be called inside a transaction. */
export function writeStories(db: DatabaseSync, { places, changed, done }: StoryChange): void {
  // Most documents of a window stay as they are: only what differs is written.
  const put = db.prepare(`
    INSERT OR REPLACE INTO found_stories (document, story, weight)
    SELECT d.row, o.row, ?1
    FROM documents d CROSS JOIN documents o LEFT JOIN document_stories s ON s.document = d.row LEFT JOIN found_stories f ON f.document = d.row
    WHERE d.id = ?2 AND o.id = ?3 AND (coalesce(f.story, s.story), coalesce(f.weight, s.weight)) IS NOT (o.row, ?1)`);
  const pending = db.prepare('INSERT OR IGNORE INTO pending_story_days (day) VALUES (?)');
  const remove = db.prepare('DELETE FROM pending_story_days WHERE day IS ?');
  for (const { id, story, weight } of places) put.run(weight, id, story);
  for (const day of changed) pending.run(day);
  for (const day of done) remove.run(day);
  if (firstRow(db, 'SELECT 1 FROM pending_story_days LIMIT 1') === undefined) showFound(db);
}

function showFound(db: DatabaseSync): void {
  if (firstRow(db, 'SELECT 1 FROM found_stories LIMIT 1') === undefined) return;
  db.exec(`
    INSERT OR REPLACE INTO document_stories (document, story, weight) SELECT document, story, weight FROM found_stories;
    DELETE FROM found_stories;
    UPDATE story_settlings SET settled = settled + 1`);
}

/** Terms count in halves and their sums; quarters hold them exactly. */
const PART = 4;

const bytesOf = (terms: ReadonlyMap<number, number>): Uint8Array =>
  new Uint8Array(
    Uint32Array.from([...terms].sort(([a], [b]) => a - b).flatMap(([term, often]) => [term, Math.round(often * PART)])).buffer,
  );

function termsOf(bytes: Uint8Array): TermCounts {
  // Copied, since SQLite's bytes may begin anywhere in a buffer and numbers may not.
  const numbers = new Uint32Array(Uint8Array.from(bytes).buffer);
  const count = numbers.length >> 1;
  const [hashes, often] = [new Uint32Array(count), new Float64Array(count)];
  for (let at = 0; at < count; at++) {
    hashes[at] = numbers[2 * at] ?? 0;
    often[at] = (numbers[2 * at + 1] ?? 0) / PART;
  }
  return { hashes, often };
}
