import type { Link } from './candidatePairs.ts';
import { type Cluster, clusterOf, join, joinAnyway } from './cluster.ts';
import type { Telling } from './telling.ts';

/** What a user says of two tellings, by their place in the list. */
export interface Word {
  readonly a: number;
  readonly b: number;
  readonly kind: 'same' | 'different' | 'unsure';
}

/**
 * Clusters of tellings, grown from the strongest link down; a link whose clusters would not cohere is passed over.
 * `tellings` must be in reading order: equal scores are taken in that order, so the outcome depends on nothing else.
 * What users say comes first and outweighs: 'same' joins whatever contradicts, 'different' keeps two apart, a chain of
 * 'same' between them included, and 'unsure' sets aside the link between two.
 */
export function agglomerate(tellings: readonly Telling[], links: readonly Link[], words: readonly Word[] = []): readonly Cluster[] {
  const forest = growing(tellings, words);
  for (const { a, b } of words.filter(({ kind }) => kind === 'same').toSorted((x, y) => x.a - y.a || x.b - y.b))
    forest.join(a, b, joinAnyway);
  for (const { a, b } of unspoken(links, words).toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) forest.join(a, b, join);
  return forest.clusters();
}

/** The links between tellings of which users say nothing. */
export function unspoken(links: readonly Link[], words: readonly Word[]): readonly Link[] {
  if (words.length === 0) return links;
  const spoken = new Set(words.map(({ a, b }) => `${a} ${b}`));
  return links.filter(({ a, b }) => !spoken.has(`${a} ${b}`));
}

interface Forest {
  /** Joins the clusters of two tellings, unless they are one, a user keeps them apart, or `by` gives null. */
  join(a: number, b: number, by: (one: Cluster, other: Cluster) => Cluster | null): void;
  clusters(): readonly Cluster[];
}

function growing(tellings: readonly Telling[], words: readonly Word[]): Forest {
  const clusters = new Map(tellings.map((telling, index) => [index, clusterOf(telling)]));
  const parents = tellings.map((_, index) => index);
  const apart = words.filter(({ kind }) => kind === 'different');
  const areApart = (first: number, second: number): boolean =>
    apart.some(({ a, b }) => {
      const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
      return (one === first && other === second) || (one === second && other === first);
    });
  return {
    join: (a, b, by) => {
      const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
      const [one, other] = [clusters.get(first), clusters.get(second)];
      if (first === second || one === undefined || other === undefined || areApart(first, second)) return;
      const joined = by(one, other);
      if (joined === null) return;
      clusters.set(first, joined);
      clusters.delete(second);
      parents[second] = first;
    },
    clusters: () => [...clusters.values()],
  };
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
