import { agencyNamed } from '../../codebook/agencies.ts';
import type { Sketch, SketchedDocument } from '../../model/sketch.ts';
import { byPublication, cleanSketch } from '../findCopies.ts';
import { repeatedHashes } from '../repeatedHashes.ts';
import { COME_FROM, type SurestModel, surestModel } from './surestModel.ts';

/** Where a document's text comes from, as far as the documents at hand show. */
export interface Origin {
  readonly document: string;
  /**
   * 'copy' and 'rewrite' of a document at hand; 'credited' to an agency whose report is not at hand; else 'own', which says
   * only that nothing else was seen.
   */
  readonly kind: 'copy' | 'rewrite' | 'credited' | 'own';
  /** The document it goes back to, which goes back to none itself; null where it is not at hand. */
  readonly of: string | null;
  /** The agency it credits, where it credits one that is not its own outlet. */
  readonly agency: string | null;
  /** How sure that is, 0 to 1. */
  readonly sure: number;
  readonly reasons: readonly string[];
}

/** How surely a credit alone makes a text another's. */
const CREDIT_SURE = { printed: 0.9, helped: 0.3, cited: 0.1 } as const;

/** The origin of every document, in the order of publication; the outcome does not depend on the order of `documents`. */
export function findOrigins(documents: readonly SketchedDocument[]): readonly Origin[] {
  const ordered = documents.toSorted(byPublication);
  const { boilerplate, neighbours } = repeatedHashes(ordered);
  const cleaned = ordered.map((one) => ({ ...one, sketch: cleanSketch(one.sketch, boilerplate.get(one.source)) }));
  const origins = new Map<string, Origin>();
  for (const [index, document] of cleaned.entries()) {
    const model = surestModel(
      document,
      (neighbours.get(index) ?? []).flatMap((at) => cleaned[at] ?? []),
    );
    origins.set(document.id, originOf(document, model, origins));
  }
  return [...origins.values()];
}

function originOf({ id, source, sketch }: SketchedDocument, model: SurestModel | null, known: ReadonlyMap<string, Origin>): Origin {
  const credit = creditOf(sketch, source);
  const agency = credit?.agency ?? null;
  if (model !== null && model.judgement.sure >= COME_FROM) {
    const above = known.get(model.document.id);
    const of = above?.of ?? model.document.id;
    const sure = above?.of == null ? model.judgement.sure : Math.min(model.judgement.sure, above.sure);
    return { document: id, kind: model.judgement.kind, of, agency, sure, reasons: model.judgement.reasons };
  }
  const doubt = model?.judgement.sure ?? 0;
  const near = model === null ? [] : [`nearest is ${model.document.id}: ${model.judgement.reasons.join('; ')}`];
  if (credit !== null && credit.how !== 'cited') {
    const reasons = [
      credit.how === 'printed' ? `it is headed as a report of ${credit.agency}` : `${credit.agency} helped with it`,
      ...near,
    ];
    return {
      document: id,
      kind: credit.how === 'printed' ? 'credited' : 'own',
      of: null,
      agency,
      sure: credit.how === 'printed' ? CREDIT_SURE.printed : Math.min(1 - CREDIT_SURE.helped, 1 - doubt),
      reasons,
    };
  }
  return { document: id, kind: 'own', of: null, agency, sure: 1 - Math.max(doubt, credit === null ? 0 : CREDIT_SURE.cited), reasons: near };
}

/** The strongest credit to an agency that is not the outlet itself. */
const creditOf = ({ marks }: Sketch, source: string): Sketch['marks']['credits'][number] | null =>
  marks.credits.find(({ agency }) => agency !== agencyNamed(source)) ?? null;
