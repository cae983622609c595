import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { compareQuantities } from './compareQuantities.ts';
import { subjectOf } from './sharesSubject.ts';

/** How all figures of one subject stand to each other, pair by pair, by ids. */
export function comparePairs(quantities: readonly Quantity[]): readonly QuantityPair[] {
  const ordered = quantities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const groups = Map.groupBy(ordered, subjectOf);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).flatMap((b) => compareQuantities(a, b) ?? [])),
  );
}
