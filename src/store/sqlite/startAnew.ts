import type { DatabaseSync } from 'node:sqlite';
import { forgetAllHeldLinks } from './heldLinks.ts';
import { forgetHeldOutlines } from './outlines.ts';
import { firstRow } from './query.ts';

/** What follows from findings by putting them together, what points at another table first. */
const DERIVED = [
  'mention_links',
  'mention_link_backs',
  'user_links',
  'mention_keys',
  'mention_outlines',
  'pending_outlines',
  'mention_ways',
  'reconciled_mentions',
  'document_origins',
  'document_copies',
  'sketch_postings',
  'standing_hashes',
  'sketches',
  'place_sums',
  'dyad_sums',
  'day_sums',
  'event_bars',
  'told_mentions',
  'event_links',
  'event_tellings',
  'event_outlets',
  'event_places',
  'event_dyads',
  'event_parties',
  'event_mentions',
  'event_facts',
  'events',
  'assessment_events',
  'assessments',
  'reconciler',
] as const;

/** Forgets all that was put together, and holds by which version it will be; to be called inside a transaction. */
export function startAnew(db: DatabaseSync, version: string): void {
  forgetAllHeldLinks(db);
  forgetHeldOutlines(db);
  for (const table of DERIVED) db.exec(`DELETE FROM ${table}`);
  db.exec('INSERT OR IGNORE INTO pending_documents SELECT row FROM documents');
  // Sketches are among what is forgotten.
  db.exec('INSERT OR IGNORE INTO pending_texts SELECT row FROM documents WHERE sighting IS NOT NULL');
  db.prepare('INSERT INTO reconciler (version) VALUES (?)').run(version);
}

/** The version by which events were put together; null where none was yet. */
export const readReconciler = (db: DatabaseSync): string | null =>
  firstRow<{ version: string }>(db, 'SELECT version FROM reconciler')?.version ?? null;
