import type { DatabaseSync } from 'node:sqlite';
import type { Figure } from '../../model/figure.ts';
import type { FigureKey } from '../figures.ts';

/** Figures as they were found, by id: from their documents, of which each has few. */
export function readFiguresFound(db: DatabaseSync, figures: readonly FigureKey[]): ReadonlyMap<string, Figure> {
  const one = db.prepare(`
    SELECT f.json FROM documents d CROSS JOIN figure_briefs b ON b.document = d.row JOIN findings f ON f.row = b.row
    WHERE d.id = ? AND b.id = ?`);
  const found = new Map<string, Figure>();
  for (const { id, document } of figures) {
    const row = one.get(document, id);
    if (row !== undefined) found.set(id, JSON.parse(String(row['json'])) as Figure);
  }
  return found;
}
