import type { Link } from './candidatePairs.ts';
import { type Cluster, clusterOf, join } from './cluster.ts';
import type { Telling } from './telling.ts';

/**
 * Clusters of tellings, grown from the strongest link down; a link whose clusters would not cohere is passed over.
 * `tellings` must be in reading order: equal scores are taken in that order, so the outcome depends on nothing else.
 */
export function agglomerate(tellings: readonly Telling[], links: readonly Link[]): readonly Cluster[] {
  const clusters = new Map(tellings.map((telling, index) => [index, clusterOf(telling)]));
  const parents = tellings.map((_, index) => index);
  for (const { a, b } of links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
    const [one, other] = [clusters.get(first), clusters.get(second)];
    if (first === second || one === undefined || other === undefined) continue;
    const joined = join(one, other);
    if (joined === null) continue;
    clusters.set(first, joined);
    clusters.delete(second);
    parents[second] = first;
  }
  return [...clusters.values()];
}

/** The root of an index; the way there is halved, so that later walks are short. */
function rootOf(parents: number[], index: number): number {
  let at = index;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const above = parents[parent] ?? parent;
    parents[at] = above;
    at = above;
  }
}
