import { IS_VAGUE } from '../codebook/qualifier.ts';
import { changeOf } from './countChange.ts';
import type { Quantity } from './quantity.ts';

type Counted = Pick<Quantity, 'low' | 'high' | 'qualifier' | 'only' | 'status' | 'added'>;

/** How many a figure counts, at most. */
const sizeOf = ({ low, high }: Counted): number => high ?? low ?? 0;

/** The least and the most that is told of a whole force. */
export interface WholeForce {
  readonly least: number;
  readonly most: number;
}

/** Between which numbers a whole force is told: of no part alone, nobody who came on top or went, and no mere 'thousands'; null where none is. */
export function wholeForce(figures: readonly Counted[]): WholeForce | null {
  const sizes = figures.filter((one) => one.only.length === 0 && changeOf(one) === null && !IS_VAGUE[one.qualifier]).map(sizeOf);
  return sizes.length === 0 ? null : { least: Math.min(...sizes), most: Math.max(...sizes) };
}

/**
 * Whether a figure told without a place may count the same as those of a place: half as many as the least of them or more, and no more than
 * twice the most. Fewer may be a part, or elsewhere; far more are elsewhere too.
 */
export const mayBeWhole = (figure: Counted, whole: WholeForce | null): boolean =>
  changeOf(figure) === null && (whole === null || (sizeOf(figure) * 2 >= whole.least && sizeOf(figure) <= whole.most * 2));
