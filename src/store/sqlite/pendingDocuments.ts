import type { DatabaseSync } from 'node:sqlite';
import type { PendingDocument } from '../reconciling.ts';
import { firstRow, rows } from './query.ts';

// The pending ones first: most documents are not, and to go through all in order took longer than to sort these.
/** Documents that events do not take in as they are now: earliest published first, so that what is near in time is taken in together. */
export const pendingDocuments = (db: DatabaseSync, limit: number): readonly PendingDocument[] =>
  rows<PendingDocument>(
    db,
    `
    SELECT d.id, r.mentions FROM pending_documents p CROSS JOIN documents d ON d.row = p.document CROSS JOIN readings r ON r.row = d.reading
    ORDER BY d.sort_key, d.id LIMIT ?`,
    [limit],
  );

/** Whether events take in all that was read and judged. */
export const areEventsCurrent = (db: DatabaseSync): boolean => firstRow(db, 'SELECT 1 FROM pending_documents LIMIT 1') === undefined;
