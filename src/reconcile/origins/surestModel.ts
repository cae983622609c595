import type { SketchedDocument } from '../../model/sketch.ts';
import { judgeOrigin, type OriginJudgement } from './judgeOrigin.ts';

/** From so sure on, one document is held to come from another. */
export const COME_FROM = 0.5;

/** The document that another most likely comes from, and why. */
export interface SurestModel {
  readonly document: SketchedDocument;
  readonly judgement: OriginJudgement;
}

/** The surest of earlier documents, which come in the order of publication; the earliest of equals; null where there is nothing in common. */
export function surestModel(document: SketchedDocument, earlier: readonly SketchedDocument[]): SurestModel | null {
  return earlier.reduce<SurestModel | null>((best, other) => {
    const judgement = judgeOrigin(document, other);
    return judgement !== null && judgement.sure > (best?.judgement.sure ?? 0) ? { document: other, judgement } : best;
  }, null);
}
