import type { DatabaseSync } from 'node:sqlite';
import { FIGURE_BRIEF_SCHEMA } from '../../../src/store/sqlite/figureBriefSchema.ts';

/** Makes a store what it was before figures stood as a ledger reads them, with none in short, as if a script were yet to fill them; nor was it told whose days are implied. */
export function undoLedgerFigures(db: DatabaseSync): void {
  db.exec(`DROP TABLE ledger_figures; DROP TABLE figure_briefs; ${FIGURE_BRIEF_SCHEMA}; ALTER TABLE mention_keys DROP COLUMN implied`);
}
