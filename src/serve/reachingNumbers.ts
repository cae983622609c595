import type { Posture, PostureEntry, PostureRow } from '../model/posture.ts';

/** A number told, or the larger of two, is no less; or the smaller is no more. */
interface Numbers {
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
}

/** A posture with the rows alone in which a figure that nobody replaced tells such a number; each row whole, since its figures stand against one another. */
export function reachingNumbers(posture: Posture, numbers: Numbers): Posture {
  if (numbers.atLeast === undefined && numbers.atMost === undefined) return posture;
  const isReached = ({ entries }: PostureRow): boolean => entries.some((entry) => isStanding(entry) && isWithin(entry.quantity, numbers));
  return {
    ...posture,
    forces: posture.forces.filter(isReached),
    losses: posture.losses.filter(isReached),
    totals: posture.totals.filter((total) => isWithin(total, numbers)),
  };
}

const isStanding = ({ replacedBy }: PostureEntry): boolean => replacedBy === null;

function isWithin({ low, high }: { readonly low: number | null; readonly high: number | null }, { atLeast, atMost }: Numbers): boolean {
  const told = [low, high].filter((bound) => bound !== null);
  if (told.length === 0) return false;
  return Math.max(...told) >= (atLeast ?? Number.NEGATIVE_INFINITY) && Math.min(...told) <= (atMost ?? Number.POSITIVE_INFINITY);
}
