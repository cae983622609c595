import type { Link } from './candidatePairs.ts';

/** How many tellings of one cluster are linked with tellings of another, kept up while clusters grow. A cluster is named by one of its tellings' places. */
export interface LinkTally {
  between(one: number, other: number): number;
  /** Counts what was linked with `gone` as linked with `kept`. */
  merge(kept: number, gone: number): void;
}

/** The tally where each telling is a cluster of its own; of two tellings one link at most. */
export function linkTally(links: readonly Link[]): LinkTally {
  const rows = new Map<number, Map<number, number>>();
  const rowOf = (label: number): Map<number, number> => {
    const row = rows.get(label) ?? new Map<number, number>();
    rows.set(label, row);
    return row;
  };
  for (const { a, b } of links) {
    rowOf(a).set(b, 1);
    rowOf(b).set(a, 1);
  }
  // A cluster's row keeps the label under which others know it, so that of two rows the shorter alone is moved.
  const labels = new Map<number, number>();
  const labelOf = (cluster: number): number => labels.get(cluster) ?? cluster;
  return {
    between: (one, other) => rows.get(labelOf(one))?.get(labelOf(other)) ?? 0,
    merge: (kept, gone) => {
      const [one, other] = [labelOf(kept), labelOf(gone)];
      const [large, small] = rowOf(one).size < rowOf(other).size ? [other, one] : [one, other];
      const row = rowOf(large);
      for (const [third, count] of rowOf(small)) {
        const back = rowOf(third);
        back.delete(small);
        if (third === large) continue;
        const sum = (row.get(third) ?? 0) + count;
        row.set(third, sum);
        back.set(large, sum);
      }
      rows.delete(small);
      labels.set(kept, large);
    },
  };
}
