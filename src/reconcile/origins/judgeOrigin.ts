import { agencyNamed } from '../../codebook/agencies.ts';
import type { Credit, SketchedDocument } from '../../model/sketch.ts';
import { type Overlap, overlapOf } from '../overlapOf.ts';

/** How likely one document was made from another that came out before, and by what that is seen. */
export interface OriginJudgement {
  readonly kind: 'copy' | 'rewrite';
  /** 0 to 1; from 0.5 on the one is held to come from the other. Ordered, not calibrated. */
  readonly sure: number;
  readonly reasons: readonly string[];
}

/**
 * The share of the shorter text's shingles that makes two texts one origin. Jaccard alone would miss a text that
 * was cut to a third; containment does not.
 */
const COPY_CONTAINMENT = 0.5;
/** A text that mostly says other things is no copy for holding a short one whole. */
const COPY_SHARE = 0.2;
/** Fewer sampled shingles than this are a headline or a quotation, and those coincide. */
const SAMPLE_MIN = 12;
/** A paper rewrites the news of the last days. */
const REWRITE_DAYS = 4;
const DAY_MS = 86_400_000;

/** Judges from the two documents alone; null where they have too little in common to ask. `earlier` came out before, or on the same day. */
export function judgeOrigin(document: SketchedDocument, earlier: SketchedDocument): OriginJudgement | null {
  const overlap = overlapOf(document.sketch, earlier.sketch);
  if (overlap.sample < SAMPLE_MIN || overlap.ofShorter === 0) return null;
  if (overlap.ofShorter >= COPY_CONTAINMENT && overlap.ofLonger >= COPY_SHARE) return copied(overlap);
  // An outlet takes up its own background day after day; that makes no story a rewrite of the last.
  return document.source === earlier.source ? null : rewritten(document, earlier, overlap);
}

const copied = ({ ofShorter }: Overlap): OriginJudgement => ({
  kind: 'copy',
  sure: Math.min(0.99, 0.6 + 0.39 * ((ofShorter - COPY_CONTAINMENT) / (1 - COPY_CONTAINMENT))),
  reasons: [`${percent(ofShorter)} of the passages of the shorter text stand in the other`],
});

/**
 * A rewrite keeps passages of the outlet's own words, not of speakers', and the figures; independent reports of one occasion
 * share its quotations. So passages count where nobody is quoted, and without figures or a credit they must be many.
 */
function rewritten(document: SketchedDocument, earlier: SketchedDocument, overlap: Overlap): OriginJudgement {
  const [own, model] = [document.sketch.marks, earlier.sketch.marks];
  const unquoted = overlap.shared.filter((hash) => !own.quoted.includes(hash) && !model.quoted.includes(hash)).length;
  const share = unquoted / overlap.sample;
  const passages = Math.round(unquoted * overlap.scale);
  const figures = own.figures.filter((figure) => model.figures.includes(figure));
  const figureShare = figures.length / Math.max(1, Math.min(own.figures.length, model.figures.length));
  const quotations = own.quotations.filter((hash) => model.quotations.includes(hash)).length;
  const credit = own.credits.find(({ agency }) => agency === agencyNamed(earlier.source));
  const days = daysBetween(document, earlier);
  const sum =
    -4.75 +
    12 * Math.min(0.5, share) +
    0.08 * Math.min(40, passages) +
    (figureShare >= 0.3 ? 0.35 * Math.min(6, figures.length) : 0) +
    0.2 * Math.min(4, quotations) +
    (credit === undefined ? 0 : CREDIT_WEIGHT[credit.how]) -
    (days !== null && days > REWRITE_DAYS ? 2 : 0);
  return {
    kind: 'rewrite',
    sure: Math.min(0.95, 1 / (1 + Math.exp(-sum))),
    reasons: [
      `about ${passages} runs of five words in common where nobody is quoted, ${percent(share)} of the shorter text`,
      ...(figures.length > 0 ? [`${figures.length} figures in common: ${figures.slice(0, 8).join(', ')}`] : []),
      ...(quotations > 0 ? [`${quotations} quotations in common`] : []),
      ...(credit === undefined ? [] : [`it credits ${credit.agency}`]),
      ...(days === null ? [] : [days === 0 ? 'both came out on one day' : `it came out ${days} days later`]),
    ],
  };
}

const CREDIT_WEIGHT: Readonly<Record<Credit['how'], number>> = { printed: 3, helped: 2, cited: 1 };

const percent = (share: number): string => `${Math.round(share * 100)} per cent`;

function daysBetween(a: SketchedDocument, b: SketchedDocument): number | null {
  if (a.published === null || b.published === null) return null;
  const days = Math.round(Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) / DAY_MS);
  return Number.isNaN(days) ? null : days;
}
