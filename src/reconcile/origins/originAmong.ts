import { agencyNamed } from '../../codebook/agencies.ts';
import type { FoundOrigin } from '../../model/origin.ts';
import type { Sketch, SketchedDocument } from '../../model/sketch.ts';
import { COME_FROM, surestModel } from './surestModel.ts';

/** How surely a credit alone makes a text another's. */
const CREDIT_SURE = { printed: 0.9, helped: 0.3, cited: 0.1 } as const;

/** The origin of a document among earlier ones that have something in common with it, in the order of publication. */
export function originAmong(document: SketchedDocument, earlier: readonly SketchedDocument[]): FoundOrigin {
  const model = surestModel(document, earlier);
  const credit = creditOf(document.sketch, document.source);
  const agency = credit?.agency ?? null;
  if (model !== null && model.judgement.sure >= COME_FROM) {
    const { kind, sure, reasons } = model.judgement;
    return { kind, model: model.document.id, agency, sure, reasons };
  }
  const doubt = model?.judgement.sure ?? 0;
  const near = model === null ? [] : [`nearest is ${model.document.id}: ${model.judgement.reasons.join('; ')}`];
  if (credit === null || credit.how === 'cited')
    return { kind: 'own', model: null, agency, sure: 1 - Math.max(doubt, credit === null ? 0 : CREDIT_SURE.cited), reasons: near };
  return credit.how === 'printed'
    ? {
        kind: 'credited',
        model: null,
        agency,
        sure: CREDIT_SURE.printed,
        reasons: [`it is headed as a report of ${credit.agency}`, ...near],
      }
    : {
        kind: 'own',
        model: null,
        agency,
        sure: Math.min(1 - CREDIT_SURE.helped, 1 - doubt),
        reasons: [`${credit.agency} helped with it`, ...near],
      };
}

/** The strongest credit to an agency that is not the outlet itself. */
const creditOf = ({ marks }: Sketch, source: string): Sketch['marks']['credits'][number] | null =>
  marks.credits.find(({ agency }) => agency !== agencyNamed(source)) ?? null;
