import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import { SUM_TABLES } from './eventSums.ts';
import { eventWriter } from './eventWriter.ts';
import { figureIndexer } from './figureDays.ts';
import { rows } from './query.ts';

/** Fills what figures and events are looked up by, in a store that has both and none of it. Its events stay as they are. */
export function fillDerived(db: DatabaseSync): void {
  const indexFigures = figureIndexer(db);
  for (const { row } of rows<{ row: number }>(db, 'SELECT row FROM documents ORDER BY row')) indexFigures(row);
  // Scripts have summed up what was there, which is all counted again.
  for (const table of SUM_TABLES) db.exec(`DELETE FROM ${table}`);
  const { index, finish } = eventWriter(db);
  const event = db.prepare('SELECT json FROM events WHERE row = ?');
  // Rows first: they change while they are gone through.
  for (const { row } of rows<{ row: number }>(db, 'SELECT row FROM events'))
    index(row, JSON.parse(event.get(row)?.['json'] as string) as Event);
  finish();
}
