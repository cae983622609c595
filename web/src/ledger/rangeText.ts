import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import { type CountChange, changeOf } from '../../../src/model/countChange.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { PostureEntry, PostureRange } from '../../../src/model/posture.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { formatValue } from '../words/formatCount.ts';
import { type Cell, voicesIn } from './ledgerCell.ts';

type Drawn = Pick<Figure, 'low' | 'high' | 'qualifier' | 'unit'>;

/** A cell as it is drawn and written. */
export interface Span {
  readonly drawn: Drawn;
  readonly text: string;
}

export const drawnQuantity = ({ low, high, qualifier, currency }: Quantity): Drawn => ({ low, high, qualifier, unit: currency });

/** Figures that are not replaced, by what they tell: how many there are (null), or how many came on top or went. */
function standingIn({ entries }: Pick<Cell, 'entries'>): ReadonlyMap<CountChange | null, readonly PostureEntry[]> {
  const standing = entries.filter(({ replacedBy }) => replacedBy === null);
  return Map.groupBy(standing.length > 0 ? standing : entries, ({ quantity }) => changeOf(quantity));
}

/**
 * What the figures of a cell span. A figure that stands alone keeps the hedge of its text; where several stand, the span is
 * told from the smallest to the largest, and as open where the largest is. Where nobody tells how many there are, the span is of those who
 * came on top or went, and says so.
 */
export function spanOf(cell: Cell): Span | null {
  const groups = standingIn(cell);
  const amounts = groups.get(null);
  if (amounts !== undefined) return spanAmong(amounts, cell.range);
  const [change] = changesIn(groups, cell.column);
  return change === undefined ? null : { drawn: change.drawn, text: change.text };
}

/** The entries that a cell's span is of, replaced ones among them: those who are there, or else those who came, or went. */
export function mainIn({ entries }: Pick<Cell, 'entries'>): readonly PostureEntry[] {
  const standing = standingIn({ entries });
  const main = [null, ...CHANGES].find((change) => standing.has(change));
  return entries.filter(({ quantity }) => changeOf(quantity) === main);
}

/** Those who came on top of others, or went. */
export interface ChangeTold extends Span {
  readonly voices: number;
}

/** What a cell tells beside its span of who came on top of others or went: never part of a number of all. */
export function changesBeside(cell: Cell): readonly ChangeTold[] {
  const groups = standingIn(cell);
  const changes = changesIn(groups, cell.column);
  return groups.has(null) ? changes : changes.slice(1);
}

const CHANGES: readonly CountChange[] = ['added', 'withdrawn'];

const changesIn = (groups: ReadonlyMap<CountChange | null, readonly PostureEntry[]>, column: PostureColumn): readonly ChangeTold[] =>
  CHANGES.flatMap((change) => {
    const entries = groups.get(change) ?? [];
    const span = spanAmong(entries, bounds(entries));
    return span
      ? [{ ...span, text: `${span.text} ${column === 'planned' ? `to be ${change}` : change}`, voices: voicesIn({ entries }) }]
      : [];
  });

/** The least and the most of those that give a number. */
function bounds(entries: readonly PostureEntry[]): Pick<PostureRange, 'low' | 'high'> | null {
  const numbers = entries.flatMap(({ quantity: { low, high } }) => [low ?? high ?? [], high ?? low ?? []].flat());
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function spanAmong([first, ...more]: readonly PostureEntry[], range: Pick<PostureRange, 'low' | 'high'> | null): Span | null {
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
