import { type LinkColumns, linksWhere } from '../model/linkColumns.ts';
import { type Growth, growthOf, join, joinAnyway } from './cluster.ts';
import { linksInTurn } from './linksInTurn.ts';
import { linkTally } from './linkTally.ts';
import { rootOf } from './rootOf.ts';
import type { Compared } from './telling.ts';

/** What a user says of two tellings, by their place in the list. */
export interface Word {
  readonly a: number;
  readonly b: number;
  readonly kind: 'same' | 'different' | 'unsure';
}

/** Tellings by their places, those of one cluster together. */
export type Groups = readonly (readonly number[])[];

/** What part of the pairs between two groups must be linked before they are one: one telling that says a little of both ties no two. */
export const LINKED_SHARE = 1 / 5;

/**
 * Clusters of tellings by their places, grown from the strongest link down; a link whose clusters would not cohere, or of whose tellings too few
 * are linked, is passed over.
 * `tellings` must be in reading order, and of links and words `a` before `b`: equal weights are taken in that order, so the
 * outcome depends on nothing else.
 * What users say comes first and outweighs: 'same' joins whatever contradicts, 'different' keeps two apart, a chain of
 * 'same' between them included, and 'unsure' sets aside the link between two.
 */
export function agglomerate(tellings: readonly Compared[], links: LinkColumns, words: readonly Word[] = []): Groups {
  const taken = unspoken(links, words);
  const forest = growing(tellings, words, taken);
  for (const { a, b } of words.filter(({ kind }) => kind === 'same').toSorted((x, y) => x.a - y.a || x.b - y.b))
    forest.join(a, b, joinAnyway);
  const joined = askedOnce((one, other, linked) => (linked() >= LINKED_SHARE * one.size * other.size ? join(one, other) : null));
  for (const at of linksInTurn(taken, tellings.length)) forest.join(taken.a[at] ?? 0, taken.b[at] ?? 0, joined);
  return forest.groups();
}

/** Two clusters as one, of whose pairs of tellings as many are linked as `linked` counts; null where they do not go together. */
type Join = (one: Growth, other: Growth, linked: () => number) => Growth | null;

/** Two clusters that do not go together are linked by many of their tellings: they are asked about once, for as long as neither grows. */
function askedOnce(by: Join): Join {
  const refused = new Map<Growth, Set<Growth>>();
  return (one, other, linked) => {
    if (refused.get(one)?.has(other)) return null;
    const joined = by(one, other, linked);
    if (joined === null) refused.set(one, (refused.get(one) ?? new Set()).add(other));
    return joined;
  };
}

/** The links between tellings of which users say nothing. */
export function unspoken(links: LinkColumns, words: readonly Word[]): LinkColumns {
  if (words.length === 0) return links;
  const spoken = new Set(words.map(({ a, b }) => `${a} ${b}`));
  return linksWhere(links, (a, b) => !spoken.has(`${a} ${b}`));
}

interface Forest {
  /** Joins the clusters of two tellings, unless they are one, a user keeps them apart, or `by` gives null. */
  join(a: number, b: number, by: Join): void;
  groups(): Groups;
}

function growing(tellings: readonly Compared[], words: readonly Word[], links: LinkColumns): Forest {
  const tally = linkTally(tellings.length, links);
  const growths: (Growth | null)[] = tellings.map(growthOf);
  const members = tellings.map((_, index) => [index]);
  const parents = Int32Array.from(tellings.keys());
  const root = (index: number): number => rootOf(parents, index);
  const apart = words.filter(({ kind }) => kind === 'different');
  const areApart = (first: number, second: number): boolean =>
    apart.some(({ a, b }) => {
      const [one, other] = [root(a), root(b)];
      return (one === first && other === second) || (one === second && other === first);
    });
  return {
    join: (a, b, by) => {
      const [first, second] = [root(a), root(b)];
      if (first === second) return;
      const [one, other] = [growths[first], growths[second]];
      if (one == null || other == null || areApart(first, second)) return;
      const [ones, others] = [members[first] ?? [], members[second] ?? []];
      const joined = by(one, other, () => tally.between(ones, others, root));
      if (joined === null) return;
      for (const member of others) ones.push(member);
      members[second] = [];
      growths[first] = joined;
      growths[second] = null;
      parents[second] = first;
    },
    groups: () => members.filter(({ length }) => length > 0),
  };
}
