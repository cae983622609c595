import type { Sketch, SketchedDocument } from '../model/sketch.ts';
import { hashShingles } from './hashShingles.ts';
import { repeatedHashes } from './repeatedHashes.ts';

/** A document's id to the id of the document it copies, which itself copies none. */
export type Copies = ReadonlyMap<string, string>;

const SKETCH_SIZE = 256;
/**
 * The share of the shorter text's shingles that makes two texts one origin. Jaccard alone would miss a text that
 * was cut to a third; containment does not.
 */
const COPY_CONTAINMENT = 0.5;
/** A text that mostly says other things is no copy for holding a short one whole. */
const COPY_SHARE = 0.2;
/** Fewer sampled shingles than this are a headline or a quotation, and those coincide. */
const SAMPLE_MIN = 12;

/** The fingerprint of a text. Case, punctuation and spacing do not matter. */
export function sketch(text: string): Sketch {
  const hashes = [...new Set(hashShingles(text))].sort((a, b) => a - b);
  return { count: hashes.length, hashes: hashes.slice(0, SKETCH_SIZE) };
}

/** What two texts have in common: the shared part of the shorter and of the longer, 0 to 1, and on how many shingles that rests. */
interface Overlap {
  readonly ofShorter: number;
  readonly ofLonger: number;
  readonly sample: number;
}

/**
 * Estimates what two texts share. Below the smaller of the two sketches' last hashes both are known whole, so the
 * shares there are a fair sample of the shares at large; for short texts they are exact.
 */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const limit = Math.min(horizon(a), horizon(b));
  const known = new Set(a.hashes.filter((hash) => hash <= limit));
  const others = b.hashes.filter((hash) => hash <= limit);
  const both = others.filter((hash) => known.has(hash)).length;
  const [shorter, longer] = [Math.min(known.size, others.length), Math.max(known.size, others.length)];
  return shorter === 0 ? { ofShorter: 0, ofLonger: 0, sample: 0 } : { ofShorter: both / shorter, ofLonger: both / longer, sample: shorter };
}

const horizon = ({ count, hashes }: Sketch): number => (count > hashes.length ? (hashes.at(-1) ?? 0) : Infinity);

const isCopy = ({ ofShorter, ofLonger, sample }: Overlap): boolean =>
  sample >= SAMPLE_MIN && ofShorter >= COPY_CONTAINMENT && ofLonger >= COPY_SHARE;

/**
 * Which documents copy which. The earliest published is the origin, the undated after all dated; ties by outlet,
 * then id. A copy of a copy has the first one's origin. What an outlet prints under everything, day after day, is
 * left out of the comparison. The outcome does not depend on the order of `documents`.
 */
export function findCopies(documents: readonly SketchedDocument[]): Copies {
  const ordered = documents.toSorted(byPublication);
  const { boilerplate, neighbours } = repeatedHashes(ordered);
  const cleaned = ordered.map((document) => cleanSketch(document.sketch, boilerplate.get(document.source)));
  const copies = new Map<string, string>();
  for (const [index, document] of ordered.entries()) {
    const model = ordered[closest(index, neighbours.get(index) ?? [], cleaned)];
    if (model !== undefined && model.id !== document.id) copies.set(document.id, copies.get(model.id) ?? model.id);
  }
  return copies;
}

/** The sketch without an outlet's boilerplate; how far it is known stays as it was. */
export function cleanSketch(full: Sketch, boilerplate: ReadonlySet<number> | undefined): Sketch {
  if (boilerplate === undefined) return full;
  const last = full.hashes.at(-1);
  const hashes = full.hashes.filter((hash) => !boilerplate.has(hash) || (full.count > full.hashes.length && hash === last));
  return { count: full.count - (full.hashes.length - hashes.length), hashes };
}

/** Which of the earlier ones, by place in the list, shares most with the one at `index`, where that makes it a copy; the earliest of equals; else −1. */
export function closest(index: number, earlier: readonly number[], sketches: readonly Sketch[]): number {
  const own = sketches[index];
  let best = { at: -1, share: 0 };
  for (const at of earlier) {
    const other = sketches[at];
    if (own === undefined || other === undefined) continue;
    const overlap = overlapOf(own, other);
    if (isCopy(overlap) && overlap.ofShorter > best.share) best = { at, share: overlap.ofShorter };
  }
  return best.at;
}

/** Earliest first, the undated last; ties by outlet, then id. */
export function byPublication(a: SketchedDocument, b: SketchedDocument): number {
  return compare(a.published ?? '\uffff', b.published ?? '\uffff') || compare(a.source, b.source) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
