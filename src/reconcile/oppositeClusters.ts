import type { LinkColumns } from '../model/linkColumns.ts';
import type { Cluster } from './cluster.ts';
import { isDeed } from './isContradiction.ts';
import type { Telling } from './telling.ts';

/** For each cluster, those that stand to it in a relation; clusters without any are absent. */
export type Opposites = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

/**
 * Which clusters stand to one another in a relation that their tellings' links show: a denial to what it denies, a plan
 * to its execution. Links between tellings that are not so related are passed over.
 */
export function oppositeClusters(
  tellings: readonly Telling[],
  links: LinkColumns,
  clusters: readonly Cluster[],
  isRelated: (a: Telling, b: Telling) => boolean,
): Opposites {
  const owners = new Map(clusters.flatMap((cluster) => cluster.tellings.map((telling) => [telling, cluster] as const)));
  const opposites = new Map<Cluster, Set<Cluster>>();
  for (let at = 0; at < links.a.length; at++) {
    const one = tellings[links.a[at] ?? -1];
    const other = tellings[links.b[at] ?? -1];
    if (one === undefined || other === undefined || !isRelated(one, other)) continue;
    const first = owners.get(one);
    const second = owners.get(other);
    if (first === undefined || second === undefined || first === second) continue;
    opposites.set(first, (opposites.get(first) ?? new Set()).add(second));
    opposites.set(second, (opposites.get(second) ?? new Set()).add(first));
  }
  return opposites;
}

/** One of the two denies the deed that the other tells as done or intended; both are of one class. */
export const isDenial = (a: Telling, b: Telling): boolean => isDeed(a) && (a.realis === 'denied') !== (b.realis === 'denied');

/** One of the two is planned, and not merely feared, and the other tells it as done. */
export const isCarriedOut = (a: Telling, b: Telling): boolean =>
  (a.mention.status === 'planned' && a.realis === 'intended' && b.realis === 'done') ||
  (b.mention.status === 'planned' && b.realis === 'intended' && a.realis === 'done');
