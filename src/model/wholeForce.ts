import { IS_VAGUE } from '../codebook/qualifier.ts';
import { changeOf } from './countChange.ts';
import type { Quantity } from './quantity.ts';

type Counted = Pick<Quantity, 'low' | 'high' | 'qualifier' | 'only' | 'status' | 'added'>;

/** How many a figure counts, at most. */
const sizeOf = ({ low, high }: Counted): number => high ?? low ?? 0;

/** The least number told of a whole force: of no part alone, nobody who came on top or went, and no mere 'thousands'; 0 where there is none. */
export function leastWhole(figures: readonly Counted[]): number {
  const wholes = figures.filter((one) => one.only.length === 0 && changeOf(one) === null && !IS_VAGUE[one.qualifier]);
  return wholes.length === 0 ? 0 : Math.min(...wholes.map(sizeOf));
}

/** Whether a figure told without a place may count the same as those of a place: half as many as the least of them, or more. Fewer may be a part, or elsewhere. */
export const mayBeWhole = (figure: Counted, least: number): boolean => changeOf(figure) === null && sizeOf(figure) * 2 >= least;
