import type { DatabaseSync } from 'node:sqlite';
import type { FoundOrigin } from '../../model/origin.ts';
import type { CopyQuestion, CopyRules, SketchedDocument } from '../../model/sketch.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';
import { type SketchTables, sketchTables } from './sketchTables.ts';
import { type Model, writeModels } from './writeModels.ts';

/** Compares texts with those before; to be called inside a transaction. See `Reconciling`. */
export function takeInSketches(
  db: DatabaseSync,
  documents: readonly SketchedDocument[],
  rules: CopyRules,
  originOf: (question: CopyQuestion) => FoundOrigin,
): void {
  const tables = sketchTables(db);
  const row = prepared(db, 'SELECT row FROM documents WHERE id = ?');
  const touched = new Set(documents.flatMap((document) => post(tables, Number(row.get(document.id)?.['row']), document, rules)));
  // All hashes stand where they belong from here on, so that each sketch and hash need be looked up once.
  const settled = { sketch: remembered(tables.sketch), holders: rememberedHolders(tables) };
  const asked = new Set(touched);
  for (const document of touched) for (const other of affectedBy(settled, document, rules)) asked.add(other);
  const origins = [...asked].map((document) => originOfRow(settled, document, rules, originOf));
  writeModels(db, origins);
  writeOrigins(db, origins);
}

interface OriginOfRow extends Model {
  readonly found: FoundOrigin;
}

function writeOrigins(db: DatabaseSync, origins: readonly OriginOfRow[]): void {
  const put = prepared(db, 'INSERT OR REPLACE INTO document_origins (document, kind, agency, sure, reasons) VALUES (?, ?, ?, ?, ?)');
  for (const { document, found } of origins) put.run(document, found.kind, found.agency, found.sure, JSON.stringify(found.reasons));
}

type Settled = Pick<SketchTables, 'sketch' | 'holders'>;

function rememberedHolders(tables: SketchTables): SketchTables['holders'] {
  const known = new Map<number, readonly number[]>();
  return (hashes) => {
    const missing = hashes.filter((hash) => !known.has(hash));
    if (missing.length > 0) for (const [hash, holders] of tables.holders(missing)) known.set(hash, holders);
    return known;
  };
}

/** Puts a text's hashes under its document; gives the documents whose own hashes changed by it. */
function post(tables: SketchTables, document: number, { source, sketch }: SketchedDocument, { newsDays }: CopyRules): readonly number[] {
  tables.insert(document, sketch);
  const standing = tables.standing(source, sketch.hashes);
  const posted = sketch.hashes.filter((hash) => !standing.has(hash));
  tables.post(posted, document);
  const changed = [document];
  // What no more documents hold than there are news days cannot stand in more days than these.
  for (const hash of tables.crowded(posted, newsDays)) {
    const own = tables.ofOutlet(hash, source);
    if (new Set(own.map(({ day }) => day)).size <= newsDays) continue;
    tables.setStanding(source, hash);
    for (const { document: holder } of own) {
      tables.unpost(hash, holder);
      changed.push(holder);
    }
  }
  return changed;
}

/**
 * The documents for which a change of this one may change what they copy: those with enough hashes in common, before the
 * change or after; and, where it is among the first holders of a crowded hash, those that looked to the one it pushed out.
 */
function affectedBy(tables: Settled, row: number, { commonMin, firstMax }: CopyRules): readonly number[] {
  const { sketch } = tables.sketch(row);
  const common = new Map<number, number>();
  const held = tables.holders(sketch.hashes);
  for (const hash of sketch.hashes) {
    const holders = held.get(hash) ?? [];
    const at = holders.indexOf(row);
    // Behind the first holders nobody looks to it.
    if (at >= firstMax) continue;
    const isCrowded = holders.length > firstMax && at >= 0;
    for (const holder of holders) common.set(holder, (common.get(holder) ?? 0) + (isCrowded ? commonMin : 1));
  }
  return [...common].filter(([holder, count]) => holder !== row && count >= commonMin).map(([holder]) => holder);
}

function originOfRow(
  tables: Settled,
  document: number,
  { commonMin, firstMax }: CopyRules,
  originOf: (question: CopyQuestion) => FoundOrigin,
): OriginOfRow {
  const own = tables.sketch(document);
  const common = new Map<number, number>();
  const held = tables.holders(own.sketch.hashes);
  for (const hash of own.sketch.hashes) {
    if (own.standing.has(hash)) continue;
    const holders = held.get(hash) ?? [];
    for (const holder of holders.slice(0, Math.min(holders.indexOf(document), firstMax))) common.set(holder, (common.get(holder) ?? 0) + 1);
  }
  const earlier = [...common].filter(([, count]) => count >= commonMin).map(([holder]) => tables.sketch(holder));
  const found = originOf({ document: own, earlier });
  return { document, found, model: earlier.find(({ id }) => id === found.model)?.row ?? null };
}
