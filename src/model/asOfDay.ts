import type { Day } from './day.ts';
import type { When } from './when.ts';

/**
 * The day as of which a figure holds: the last day of its own interval, or the day of publication where it gives none
 * or one that is still open or lies ahead, since nobody can know later than he writes. Null where neither is known.
 */
export function asOfDay(when: When | null, published: string | null): Day | null {
  const told = published?.slice(0, 10) ?? null;
  if (when === null || when.end === null) return told ?? when?.start ?? null;
  return told !== null && told < when.end ? told : when.end;
}
