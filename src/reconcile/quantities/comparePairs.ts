import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { areOfOtherStatus, compareAlike, isSameTime } from './compareQuantities.ts';
import { compareTold, type ScopesTold, scopesTold } from './scopesTold.ts';
import { subjectOf } from './sharesSubject.ts';

/** How all figures of one subject stand to each other, pair by pair, by ids. */
export function comparePairs(quantities: readonly Quantity[]): readonly QuantityPair[] {
  const told = scopesTold(quantities);
  const owned = quantities.filter(({ holders }) => holders.length > 0).sort(byId);
  return [...Map.groupBy(owned, subjectOf).values()].flatMap((group) =>
    pairsAmong(group, (a, b) => (a.id === b.id ? null : compareTold(a, b, told))),
  );
}

/** A figure in its column of a ledger. */
interface InColumn {
  readonly quantity: Quantity;
  readonly column: string;
}

/**
 * How figures of one row of a ledger stand to each other, by ids: they have owners, measure and item in common. Pairs of two
 * columns are told only where they may contradict or replace each other. What voices count in they may say in other rows.
 */
export function compareInRow(
  figures: readonly InColumn[],
  told: ScopesTold = scopesTold(figures.map(({ quantity }) => quantity)),
): readonly QuantityPair[] {
  const ordered = figures.toSorted((a, b) => byId(a.quantity, b.quantity));
  return [...Map.groupBy(ordered, ({ quantity }) => quantity.currency).values()].flatMap((group) =>
    pairsAmong(group, (a, b) => compareColumns(a, b, told)),
  );
}

function compareColumns(
  { quantity: a, column }: InColumn,
  { quantity: b, column: other }: InColumn,
  told: ScopesTold,
): QuantityPair | null {
  return a.id === b.id || (column !== other && areOfOtherStatus(a, b)) ? null : compareTold(a, b, told);
}

/** Whether one, of a force, is denied by what is told of the same force and the same days. */
export const isDenied = (one: Quantity, denial: Quantity): boolean =>
  isSameTime(one, denial) && compareAlike(one, denial).relation === 'conflict';

const byId = (a: Quantity, b: Quantity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function pairsAmong<One>(group: readonly One[], compare: (a: One, b: One) => QuantityPair | null): readonly QuantityPair[] {
  const pairs: QuantityPair[] = [];
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      const pair = compare(a, b);
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs;
}
