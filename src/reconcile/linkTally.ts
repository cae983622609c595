import type { LinkColumns } from '../model/linkColumns.ts';

/** How many tellings of one cluster are linked with tellings of another. */
export interface LinkTally {
  /** With how many others a telling is linked. */
  degree(telling: number): number;
  /** How many links some tellings have with those of a cluster; `clusterOf` gives the cluster of each telling. Stops counting at `enough`. */
  between(tellings: readonly number[], cluster: number, clusterOf: Int32Array, enough: number): number;
}

/** The tally of links between so many tellings. */
export function linkTally(count: number, { a, b }: LinkColumns): LinkTally {
  const starts = new Uint32Array(count + 1);
  countOf(a, starts);
  countOf(b, starts);
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const partners = new Uint32Array(2 * a.length);
  const put = (own: number, partner: number): void => {
    const at = next[own] ?? 0;
    partners[at] = partner;
    next[own] = at + 1;
  };
  for (let at = 0; at < a.length; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    put(one, other);
    put(other, one);
  }
  return {
    degree: (telling) => (starts[telling + 1] ?? 0) - (starts[telling] ?? 0),
    between: (tellings, cluster, clusterOf, enough) => {
      let sum = 0;
      for (const own of tellings) {
        const end = starts[own + 1] ?? 0;
        for (let at = starts[own] ?? 0; at < end; at++) if (clusterOf[partners[at] ?? 0] === cluster) sum++;
        if (sum >= enough) break;
      }
      return sum;
    },
  };
}

/** Counts how often each number stands in a column, one place behind it. */
function countOf(column: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < column.length; at++) {
    const own = column[at] ?? 0;
    counts[own + 1] = (counts[own + 1] ?? 0) + 1;
  }
}
