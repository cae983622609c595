import type { FoundOrigin } from '../model/origin.ts';
import type { CopyQuestion, CopyRules, KnownSketch } from '../model/sketch.ts';
import { byPublication, cleanSketch } from './findCopies.ts';
import { originAmong } from './origins/originAmong.ts';
import { COMMON_MIN, NEWS_DAYS, POSTINGS_MAX } from './repeatedHashes.ts';

/** The rules by which `findCopies` finds what to compare, for a store that finds it by look-up. */
export const COPY_RULES: CopyRules = { newsDays: NEWS_DAYS, commonMin: COMMON_MIN, firstMax: POSTINGS_MAX };

/** The earlier document that this one comes from, as `findOrigins` would find it among all, and how that is seen. */
export const knownOrigin = ({ document, earlier }: CopyQuestion): FoundOrigin =>
  originAmong(cleaned(document), earlier.toSorted(byPublication).map(cleaned));

const cleaned = (known: KnownSketch): KnownSketch => ({ ...known, sketch: cleanSketch(known.sketch, known.standing) });
