import type { Sketch, SketchedDocument } from '../model/sketch.ts';
import { hashShingles } from './hashShingles.ts';
import { COME_FROM, surestModel } from './origins/surestModel.ts';
import { textMarks } from './origins/textMarks.ts';
import { repeatedHashes } from './repeatedHashes.ts';

/** A document's id to the id of the document it copies, which itself copies none. */
export type Copies = ReadonlyMap<string, string>;

const SKETCH_SIZE = 256;

/** The fingerprint of a text. Case, punctuation and spacing do not matter. */
export function sketch(text: string): Sketch {
  const hashes = [...new Set(hashShingles(text))].sort((a, b) => a - b);
  const kept = hashes.slice(0, SKETCH_SIZE);
  return { count: hashes.length, hashes: kept, marks: textMarks(text, new Set(kept)) };
}

/**
 * Which documents copy which, rewrites included. The earliest published is the origin, the undated after all dated; ties by outlet,
 * then id. A copy of a copy has the first one's origin. What an outlet prints under everything, day after day, is
 * left out of the comparison. The outcome does not depend on the order of `documents`.
 */
export function findCopies(documents: readonly SketchedDocument[]): Copies {
  const ordered = documents.toSorted(byPublication);
  const { boilerplate, neighbours } = repeatedHashes(ordered);
  const cleaned = ordered.map((document) => ({ ...document, sketch: cleanSketch(document.sketch, boilerplate.get(document.source)) }));
  const copies = new Map<string, string>();
  for (const [index, document] of cleaned.entries()) {
    const earlier = (neighbours.get(index) ?? []).flatMap((at) => cleaned[at] ?? []);
    const model = surestModel(document, earlier);
    if (model !== null && model.judgement.sure >= COME_FROM && model.document.id !== document.id)
      copies.set(document.id, copies.get(model.document.id) ?? model.document.id);
  }
  return copies;
}

/** The sketch without an outlet's boilerplate; how far it is known stays as it was. */
export function cleanSketch(full: Sketch, boilerplate: ReadonlySet<number> | undefined): Sketch {
  if (boilerplate === undefined) return full;
  const last = full.hashes.at(-1);
  const hashes = full.hashes.filter((hash) => !boilerplate.has(hash) || (full.count > full.hashes.length && hash === last));
  return { ...full, count: full.count - (full.hashes.length - hashes.length), hashes };
}

/** Earliest first, the undated last; ties by outlet, then id. */
export function byPublication(a: SketchedDocument, b: SketchedDocument): number {
  return compare(a.published ?? '\uffff', b.published ?? '\uffff') || compare(a.source, b.source) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
