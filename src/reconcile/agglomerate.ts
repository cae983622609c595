import { type LinkColumns, linksWhere } from '../model/linkColumns.ts';
import { type Growth, growthOf, join, joinAnyway } from './cluster.ts';
import { linksInTurn } from './linksInTurn.ts';
import { linkTally } from './linkTally.ts';
import { pairSet } from './pairSet.ts';
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

/** Of words as deeds more: of those who complain of one another every week each two complaints have something in common with a third. */
const LINKED_SHARE_OF_WORDS = 1 / 2;

const shareOf = (growth: Growth | undefined): number =>
  growth?.first.type === 'ACCUSE' || growth?.first.type === 'REJECT' ? LINKED_SHARE_OF_WORDS : LINKED_SHARE;

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
  for (const { a, b } of words.filter(({ kind }) => kind === 'same').toSorted((x, y) => x.a - y.a || x.b - y.b)) forest.joinAnyway(a, b);
  const order = linksInTurn(taken, tellings.length);
  for (let turn = 0; turn < order.length; turn++) {
    const at = order[turn] ?? 0;
    forest.join(taken.a[at] ?? 0, taken.b[at] ?? 0);
  }
  return forest.groups();
}

/** The links between tellings of which users say nothing. */
export function unspoken(links: LinkColumns, words: readonly Word[]): LinkColumns {
  if (words.length === 0) return links;
  const spoken = new Set(words.map(({ a, b }) => `${a} ${b}`));
  return linksWhere(links, (a, b) => !spoken.has(`${a} ${b}`));
}

interface Forest {
  /** Joins the clusters of two linked tellings, unless they are one, a user keeps them apart, too few are linked or they do not cohere. */
  join(a: number, b: number): void;
  /** Joins them though they do not cohere. */
  joinAnyway(a: number, b: number): void;
  groups(): Groups;
}

function growing(tellings: readonly Compared[], words: readonly Word[], links: LinkColumns): Forest {
  const tally = linkTally(tellings.length, links);
  const growths = tellings.map(growthOf);
  const members = tellings.map((_, index) => [index]);
  const degrees = Uint32Array.from(tellings, (_, index) => tally.degree(index));
  // A cluster is told by the place of one of its tellings, and each time that it grows by another number beside.
  const clusterOf = Int32Array.from(tellings.keys());
  const shapes = Int32Array.from(tellings.keys());
  let shaped = tellings.length;
  const apart = words.filter(({ kind }) => kind === 'different').map(({ a, b }) => [a, b] as const);
  const areApart = (first: number, second: number): boolean =>
    apart.some(
      (two) => two.every((one) => clusterOf[one] === first || clusterOf[one] === second) && clusterOf[two[0]] !== clusterOf[two[1]],
    );
  const areLinkedEnough = (first: number, second: number): boolean => {
    const enough = shareOf(growths[first]) * (growths[first]?.size ?? 0) * (growths[second]?.size ?? 0);
    const isFirstFewer = (degrees[first] ?? 0) <= (degrees[second] ?? 0);
    const few = isFirstFewer ? first : second;
    const many = isFirstFewer ? second : first;
    // Each link stands under both its tellings: those of the cluster with fewer find all.
    return (degrees[few] ?? 0) >= enough && tally.between(members[few] ?? [], many, clusterOf, enough) >= enough;
  };
  const take = (first: number, second: number, joined: Growth): void => {
    const [ones, others] = [members[first] ?? [], members[second] ?? []];
    for (const member of others) {
      ones.push(member);
      clusterOf[member] = first;
    }
    members[second] = [];
    growths[first] = joined;
    degrees[first] = (degrees[first] ?? 0) + (degrees[second] ?? 0);
    shapes[first] = shaped++;
  };
  const joinBy = (first: number, second: number, by: (one: Growth, other: Growth) => Growth | null): boolean => {
    const one = growths[first];
    const other = growths[second];
    const joined = one === undefined || other === undefined || areApart(first, second) ? null : by(one, other);
    if (joined !== null) take(first, second, joined);
    return joined !== null;
  };
  // Two clusters that do not go together are linked by many of their tellings: they are asked about once, for as long as neither grows.
  const refused = pairSet();
  return {
    join: (a, b) => {
      const first = clusterOf[a] ?? 0;
      const second = clusterOf[b] ?? 0;
      if (first === second) return;
      const one = shapes[first] ?? 0;
      const other = shapes[second] ?? 0;
      if (refused.has(one, other)) return;
      if (!areLinkedEnough(first, second) || !joinBy(first, second, join)) refused.add(one, other);
    },
    joinAnyway: (a, b) => {
      const [first, second] = [clusterOf[a] ?? 0, clusterOf[b] ?? 0];
      if (first !== second) joinBy(first, second, joinAnyway);
    },
    groups: () => members.filter(({ length }) => length > 0),
  };
}
