import type { Contention } from '../../model/contention.ts';

/** More tellings of a side than this say no more of a dispute's weight. */
const ENOUGH = 8;
/** What an outlet counts for against a telling of the weaker side. */
const OUTLET = 2;

/** Disputes in the order in which a reader wants them: those first whose sides are both told often, and by several outlets. */
export const rankContentions = (contentions: readonly Contention[]): readonly Contention[] =>
  contentions
    .map((contention) => ({ contention, weight: weightOf(contention) }))
    .toSorted(
      (a, b) => b.weight - a.weight || tellings(b.contention) - tellings(a.contention) || (a.contention.id < b.contention.id ? -1 : 1),
    )
    .map(({ contention }) => contention);

const tellings = ({ sides }: Contention): number => sides.reduce((all, { evidence }) => all + evidence.length, 0);

/** By the side that is told less: of figures, by the second of them. */
function weightOf({ sides, outlets }: Contention): number {
  const [, second = 0] = sides.map(({ evidence }) => new Set(evidence.map(({ document }) => document)).size).toSorted((a, b) => b - a);
  return Math.min(second, ENOUGH) + outlets.length * OUTLET;
}
