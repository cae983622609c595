import { rootOf } from '../rootOf.ts';

/** Two items, by their place in the list they came from, and how near they are; pairs that are not given are at 0. */
export interface Nearness {
  readonly a: number;
  readonly b: number;
  readonly near: number;
}

/**
 * Groups of `count` items, grown from the nearest pair up: the two groups whose members are nearest to one another on
 * average are joined, until none are as near as `least` (UPGMA, Sokal and Michener 1958). Each group is ascending; groups
 * come in the order of their first items. Equal distances are taken in the order of the items, so nothing else matters.
 * Those of `held` are groups from the first; others may join them, but no two of them are joined.
 */
export function averageLink(
  count: number,
  pairs: readonly Nearness[],
  least: number,
  held: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] {
  const groups = firstGroups(count, reachable(count, pairs, least, held), held);
  const heap = new Heap();
  const offer = (key: number, group: Group): void => {
    for (const b of group.sums.keys()) {
      const other = groups.get(b);
      const near = other === undefined || (group.isHeld && other.isHeld) ? 0 : mean(group, b, other);
      if (near >= least) heap.push({ a: Math.min(key, b), b: Math.max(key, b), near });
    }
  };
  for (const [key, group] of groups) offer(key, { ...group, sums: new Map([...group.sums].filter(([other]) => other > key)) });
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const [kept, gone] = [groups.get(next.a), groups.get(next.b)];
    if (kept === undefined || gone === undefined || (kept.isHeld && gone.isHeld) || mean(kept, next.b, gone) !== next.near) continue;
    absorb(groups, next.a, next.b);
    offer(next.a, groups.get(next.a) ?? kept);
  }
  return [...groups.values()].map(({ members }) => members.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** The pairs whose items could come into one group: a chain of pairs that are near enough by themselves, or were held together, lies between. */
function reachable(count: number, pairs: readonly Nearness[], least: number, held: readonly (readonly number[])[]): readonly Nearness[] {
  const parents = Int32Array.from({ length: count }, (_, at) => at);
  for (const members of held) for (const at of members) parents[rootOf(parents, at)] = rootOf(parents, members[0] ?? at);
  for (const { a, b, near } of pairs) if (near >= least) parents[rootOf(parents, a)] = rootOf(parents, b);
  return pairs.filter(({ a, b }) => rootOf(parents, a) === rootOf(parents, b));
}

interface Group {
  readonly members: number[];
  /** To each other group, the sum over all pairs of members. */
  readonly sums: Map<number, number>;
  /** Whether one of the groups held from the first is in it. */
  readonly isHeld: boolean;
}

/** Groups by the first of their members. */
function firstGroups(count: number, pairs: readonly Nearness[], held: readonly (readonly number[])[]): Map<number, Group> {
  const keyOf = Array.from({ length: count }, (_, at) => at);
  for (const members of held) for (const at of members) keyOf[at] = Math.min(...members);
  const groups = new Map<number, Group>();
  const isHeld = new Set(held.flat());
  for (const [at, key] of keyOf.entries()) {
    const group = groups.get(key) ?? { members: [], sums: new Map<number, number>(), isHeld: isHeld.has(key) };
    group.members.push(at);
    groups.set(key, group);
  }
  for (const { a, b, near } of pairs) {
    const [one, other] = [keyOf[a] ?? a, keyOf[b] ?? b];
    if (one === other) continue;
    const sum = (groups.get(one)?.sums.get(other) ?? 0) + near;
    groups.get(one)?.sums.set(other, sum);
    groups.get(other)?.sums.set(one, sum);
  }
  return groups;
}

const mean = (one: Group, key: number, other: Group): number => (one.sums.get(key) ?? 0) / (one.members.length * other.members.length);

function absorb(groups: Map<number, Group>, keptKey: number, goneKey: number): void {
  const [kept, gone] = [groups.get(keptKey), groups.get(goneKey)];
  if (kept === undefined || gone === undefined) return;
  groups.delete(goneKey);
  kept.members.push(...gone.members);
  if (gone.isHeld) groups.set(keptKey, { ...kept, isHeld: true });
  kept.sums.delete(goneKey);
  for (const [key, sum] of gone.sums) {
    const other = groups.get(key);
    if (key === keptKey || other === undefined) continue;
    const total = (kept.sums.get(key) ?? 0) + sum;
    kept.sums.set(key, total);
    other.sums.set(keptKey, total);
    other.sums.delete(goneKey);
  }
}

const isBefore = (x: Nearness, y: Nearness): boolean => x.near > y.near || (x.near === y.near && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A binary heap, the nearest first. */
class Heap {
  readonly #items: Nearness[] = [];

  push(item: Nearness): void {
    this.#items.push(item);
    for (let at = this.#items.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, above)) return;
      at = above;
    }
  }

  pop(): Nearness | null {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (first === undefined || last === undefined) return null;
    if (this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const [one, other] = [this.#items[left], this.#items[right]];
      if (one === undefined) return;
      const child = other !== undefined && isBefore(other, one) ? right : left;
      if (!this.#swapIfBefore(child, at)) return;
      at = child;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const [one, other] = [this.#items[lower], this.#items[upper]];
    if (one === undefined || other === undefined || !isBefore(one, other)) return false;
    this.#items[upper] = one;
    this.#items[lower] = other;
    return true;
  }
}
