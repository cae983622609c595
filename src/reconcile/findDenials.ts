import type { Link } from './candidatePairs.ts';
import type { Cluster } from './cluster.ts';
import type { Telling } from './telling.ts';

/** For each cluster, those that it denies or that deny it. */
type Denials = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

/** Which clusters of denials stand against which clusters of tellings: those with a link between them. */
export function findDenials(tellings: readonly Telling[], links: readonly Link[], clusters: readonly Cluster[]): Denials {
  const owners = new Map(clusters.flatMap((cluster) => cluster.tellings.map((telling) => [telling, cluster] as const)));
  const denials = new Map<Cluster, Set<Cluster>>();
  const set = (cluster: Cluster, against: Cluster): void => {
    denials.set(cluster, (denials.get(cluster) ?? new Set()).add(against));
  };
  for (const { a, b } of links) {
    const [one, other] = [tellings[a], tellings[b]];
    if (one === undefined || other === undefined || one.realis === other.realis) continue;
    const [first, second] = [owners.get(one), owners.get(other)];
    if (first === undefined || second === undefined) continue;
    set(first, second);
    set(second, first);
  }
  return denials;
}
