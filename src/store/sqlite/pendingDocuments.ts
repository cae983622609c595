import type { DatabaseSync } from 'node:sqlite';
import { firstRow, rows } from './query.ts';

/** Documents that events do not take in as they are now: earliest published first, so that what is near in time is taken in together. */
export const pendingDocuments = (db: DatabaseSync, limit: number): readonly string[] =>
  rows<{ id: string }>(
    db,
    'SELECT d.id FROM pending_documents p JOIN documents d ON d.row = p.document ORDER BY d.sort_key, d.id LIMIT ?',
    [limit],
  ).map(({ id }) => id);

/** Whether events take in all that was read and judged. */
export const areEventsCurrent = (db: DatabaseSync): boolean => firstRow(db, 'SELECT 1 FROM pending_documents LIMIT 1') === undefined;
