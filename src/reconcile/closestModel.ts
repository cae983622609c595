import type { CopyQuestion, CopyRules, KnownSketch } from '../model/sketch.ts';
import { byPublication, cleanSketch } from './findCopies.ts';
import { COME_FROM, surestModel } from './origins/surestModel.ts';
import { COMMON_MIN, NEWS_DAYS, POSTINGS_MAX } from './repeatedHashes.ts';

/** The rules by which `findCopies` finds what to compare, for a store that finds it by look-up. */
export const COPY_RULES: CopyRules = { newsDays: NEWS_DAYS, commonMin: COMMON_MIN, firstMax: POSTINGS_MAX };

/** The earlier document that this one comes from, as `findCopies` would find it among all; null where it comes from none. */
export function closestModel({ document, earlier }: CopyQuestion): string | null {
  const model = surestModel(cleaned(document), earlier.toSorted(byPublication).map(cleaned));
  return model !== null && model.judgement.sure >= COME_FROM ? model.document.id : null;
}

const cleaned = (known: KnownSketch): KnownSketch => ({ ...known, sketch: cleanSketch(known.sketch, known.standing) });
