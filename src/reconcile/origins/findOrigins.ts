import type { FoundOrigin } from '../../model/origin.ts';
import type { SketchedDocument } from '../../model/sketch.ts';
import { byPublication, cleanSketch } from '../findCopies.ts';
import { repeatedHashes } from '../repeatedHashes.ts';
import { originAmong } from './originAmong.ts';

/** Where a document's text comes from, as far as the documents at hand show. */
export interface Origin extends Omit<FoundOrigin, 'model'> {
  readonly document: string;
  /** The document it goes back to, which goes back to none itself; null where it is not at hand. */
  readonly of: string | null;
}

/** The origin of every document, in the order of publication; the outcome does not depend on the order of `documents`. */
export function findOrigins(documents: readonly SketchedDocument[]): readonly Origin[] {
  const ordered = documents.toSorted(byPublication);
  const { boilerplate, neighbours } = repeatedHashes(ordered);
  const cleaned = ordered.map((one) => ({ ...one, sketch: cleanSketch(one.sketch, boilerplate.get(one.source)) }));
  const origins = new Map<string, Origin>();
  for (const [index, document] of cleaned.entries()) {
    const earlier = (neighbours.get(index) ?? []).flatMap((at) => cleaned[at] ?? []);
    origins.set(document.id, chained(document.id, originAmong(document, earlier), origins));
  }
  return [...origins.values()];
}

/** A copy of a copy goes back to the first, and is no surer than that one. */
function chained(document: string, { model, sure, ...found }: FoundOrigin, known: ReadonlyMap<string, Origin>): Origin {
  const above = model === null ? undefined : known.get(model);
  return above?.of == null
    ? { document, ...found, of: model, sure }
    : { document, ...found, of: above.of, sure: Math.min(sure, above.sure) };
}
