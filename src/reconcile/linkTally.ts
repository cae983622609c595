import type { LinkColumns } from '../model/linkColumns.ts';

/** How many tellings of one cluster are linked with tellings of another. */
export interface LinkTally {
  /** Between the clusters that two lists of tellings, by their places, make; `rootOf` gives the cluster of a telling. */
  between(ones: readonly number[], others: readonly number[], rootOf: (telling: number) => number): number;
}

/** The tally of links between so many tellings. */
export function linkTally(count: number, { a, b }: LinkColumns): LinkTally {
  const starts = new Uint32Array(count + 1);
  for (const own of a) starts[own + 1] = (starts[own + 1] ?? 0) + 1;
  for (const own of b) starts[own + 1] = (starts[own + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const partners = new Uint32Array(2 * a.length);
  const put = (own: number, partner: number): void => {
    const at = next[own] ?? 0;
    partners[at] = partner;
    next[own] = at + 1;
  };
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    put(one, other);
    put(other, one);
  }
  return {
    between: (ones, others, rootOf) => {
      // Each link stands under both its tellings: the shorter list finds all.
      const [few, many] = ones.length <= others.length ? [ones, others] : [others, ones];
      const root = rootOf(many[0] ?? -1);
      let sum = 0;
      for (const own of few) {
        for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at++) if (rootOf(partners[at] ?? -1) === root) sum++;
      }
      return sum;
    },
  };
}
