import { gatherLinks, type LinkColumns } from '../../src/model/linkColumns.ts';

/** Links, each of two tellings and its weight, as columns. */
export function columnsOf(links: readonly (readonly [a: number, b: number, weight: number])[]): LinkColumns {
  const gathered = gatherLinks();
  for (const [a, b, weight] of links) gathered.add(a, b, weight);
  return gathered.columns();
}
