import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { compareAlike } from './compareQuantities.ts';
import { subjectOf } from './sharesSubject.ts';

/** How all figures of one subject stand to each other, pair by pair, by ids. */
export function comparePairs(quantities: readonly Quantity[]): readonly QuantityPair[] {
  const ordered = quantities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const owned = ordered.filter(({ holders }) => holders.length > 0);
  return [...Map.groupBy(owned, subjectOf).values()].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).flatMap((b) => (a.id === b.id ? [] : [compareAlike(a, b)]))),
  );
}
