import type { DatabaseSync } from 'node:sqlite';
import type { Anchor } from '../../model/judgement.ts';
import { firstRow, rows } from './query.ts';

interface AnchorRow {
  readonly row: number;
  readonly id: string;
  readonly finding: Anchor['finding'];
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly as: string | null;
}

const COLUMNS = 'f.row, f.id, f.kind AS finding, d.id AS document, f.start, f."end", coalesce(f.type, f.measure) AS "as"';
const SHOWN = 'documents d JOIN findings f ON f.reading = d.reading';

/** The letters that a finding stands at, or null where none of that id shows. */
export function anchorOf(db: DatabaseSync, id: string): Anchor | null {
  const row = firstRow<AnchorRow & { readonly quote: string }>(
    db,
    `SELECT ${COLUMNS}, f.json ->> 'quote' AS quote FROM findings f JOIN documents d ON d.reading = f.reading WHERE f.id = ?`,
    [id],
  );
  if (row === undefined) return null;
  const { finding, document, start, end, quote, as } = row;
  return { finding, document, start, end, quote, as };
}

/** A finding that stands today where an anchor points. */
export interface Anchored {
  readonly row: number;
  readonly id: string;
}

/**
 * The finding that stands at an anchor today, or null: of the same kind, at letters that overlap. One that is read as
 * the same comes before one that is read otherwise, then the one that shares most letters, then the first in reading order.
 */
export function findingAt(db: DatabaseSync, anchor: Anchor): Anchored | null {
  const near = rows<AnchorRow>(
    db,
    `SELECT ${COLUMNS} FROM ${SHOWN} WHERE d.id = ? AND f.kind = ? AND f.start < ? AND f."end" > ? ORDER BY f.start, f."end", f.id`,
    [anchor.document, anchor.finding, anchor.end, anchor.start],
  );
  const rank = (row: AnchorRow): number => (row.as === anchor.as ? 1 : 0) + sharedPart(row, anchor);
  const [best] = near.toSorted((a, b) => rank(b) - rank(a));
  return best === undefined ? null : { row: best.row, id: best.id };
}

/** The letters that both hold, as a part of those that either holds. */
const sharedPart = (a: AnchorRow, b: Anchor): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
