import type { DatabaseSync } from 'node:sqlite';
import { briefFigure } from '../../model/briefFigure.ts';
import type { Figure } from '../../model/figure.ts';
import { packFigure } from './packFigure.ts';
import { prepared } from './prepared.ts';
import { eachRow } from './query.ts';

/** A figure that shows, with what its document shows of itself; without a sighting it shows in no ledger. */
export interface ShownFigure {
  readonly row: number;
  readonly json: string;
  readonly document: number;
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly sort_key: string;
  readonly sighting: number | null;
}

/** What is read of a figure that shows, as SQL. */
const SHOWN = `
  SELECT f.row, f.json, d.row AS document, d.id, d.source AS outlet, s.title, d.published, d.sort_key, d.sighting
  FROM documents d CROSS JOIN findings f ON f.reading = d.reading AND f.kind = 'figure' LEFT JOIN sightings s ON s.row = d.sighting`;

export const SHOWN_OF_DOCUMENT = `${SHOWN} WHERE d.row = ?`;

/** Writes figures in short and forgets those of a document, each statement prepared once for many; see `ledgerFigureSchema.ts`. */
export function briefWriter(db: DatabaseSync): {
  readonly write: (shown: ShownFigure, figure: Figure) => void;
  readonly forget: (document: number) => void;
} {
  const brief = prepared(
    db,
    'INSERT INTO figure_briefs (row, document, start, id, measure, status, own, sort_key, low, high) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const inLedger = prepared(
    db,
    'INSERT INTO ledger_figures (sort_key, document, start, id, row, measure, sighting, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const forgetInLedger = prepared(
    db,
    `DELETE FROM ledger_figures WHERE (sort_key, document, start, id, row) IN (
    SELECT b.sort_key, d.id, b.start, b.id, b.row FROM figure_briefs b JOIN documents d ON d.row = b.document WHERE b.document = ?)`,
  );
  const forget = prepared(db, 'DELETE FROM figure_briefs WHERE document = ?');
  return {
    write: ({ row, document, id: inDocument, outlet, title, published, sort_key, sighting }, figure) => {
      const { start, id, measure, status, says, low, high } = figure;
      brief.run(row, document, start, id, measure, status, says.length === 0 ? 1 : 0, sort_key, low, high);
      if (sighting === null) return;
      const packed = packFigure(briefFigure({ ...figure, document: inDocument, outlet, title, published }));
      inLedger.run(sort_key, inDocument, start, id, row, measure, sighting, packed);
    },
    // By the keys they have in short, which go afterwards.
    forget: (document) => {
      forgetInLedger.run(document);
      forget.run(document);
    },
  };
}

/** Writes all figures that show, in a store that has none in short. */
export function fillBriefs(db: DatabaseSync): void {
  const { write } = briefWriter(db);
  for (const shown of eachRow<ShownFigure>(db, `${SHOWN} ORDER BY d.sort_key, d.row`)) write(shown, JSON.parse(shown.json) as Figure);
}
