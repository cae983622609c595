import type { CopyQuestion, CopyRules, KnownSketch } from '../model/sketch.ts';
import { byPublication, cleanSketch, closest } from './findCopies.ts';
import { COMMON_MIN, NEWS_DAYS, POSTINGS_MAX } from './repeatedHashes.ts';

/** The rules by which `findCopies` finds what to compare, for a store that finds it by look-up. */
export const COPY_RULES: CopyRules = { newsDays: NEWS_DAYS, commonMin: COMMON_MIN, firstMax: POSTINGS_MAX };

/** The earlier document that this one copies, as `findCopies` would find it among all; null where it copies none. */
export function closestModel({ document, earlier }: CopyQuestion): string | null {
  const ordered = earlier.toSorted(byPublication);
  const sketches = [document, ...ordered].map(({ sketch, standing }: KnownSketch) => cleanSketch(sketch, standing));
  const at = closest(
    0,
    ordered.map((_, index) => index + 1),
    sketches,
  );
  return ordered[at - 1]?.id ?? null;
}
