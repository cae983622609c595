import type { Figure } from '../../../src/model/figure.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { formatValue } from '../words/formatCount.ts';
import type { Cell } from './ledgerCell.ts';

type Drawn = Pick<Figure, 'low' | 'high' | 'qualifier' | 'unit'>;

/** A cell as it is drawn and written. */
interface Span {
  readonly drawn: Drawn;
  readonly text: string;
}

export const drawnQuantity = ({ low, high, qualifier, currency }: Quantity): Drawn => ({ low, high, qualifier, unit: currency });

/**
 * What the figures of a cell span. A figure that stands alone keeps the hedge of its text; where several stand, the span is
 * told from the smallest to the largest, and as open where the largest is.
 */
export function spanOf({ entries, range }: Cell): Span | null {
  const standing = entries.filter(({ replacedBy }) => replacedBy === null);
  const [first, ...more] = standing.length > 0 ? standing : entries;
  if (first === undefined) return null;
  const alone = drawnQuantity(first.quantity);
  if (range === null || range.low === null || more.every(({ quantity }) => formatValue(drawnQuantity(quantity)) === formatValue(alone))) {
    return { drawn: alone, text: formatValue(alone) };
  }
  const { low, high } = range;
  const isOpen = [first, ...more].some(({ quantity }) => quantity.high === null && (quantity.low ?? 0) >= (high ?? 0));
  const drawn: Drawn = { low, high, qualifier: high === null ? 'at_least' : low === high ? 'exact' : 'between', unit: null };
  return { drawn, text: `${formatValue(drawn)}${isOpen && high !== null ? ' or more' : ''}` };
}
