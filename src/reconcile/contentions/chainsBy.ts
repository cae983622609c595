/**
 * Those of a list that contradict one another, directly or through others, together; what contradicts nothing is left out.
 * `after` gives the places of those behind one that could contradict it at all, in order: all of them where it is left out.
 */
export function chainsBy<T>(
  items: readonly T[],
  contradict: (a: T, b: T) => boolean,
  after: (index: number) => Iterable<number> = (index) => range(index + 1, items.length),
): readonly (readonly T[])[] {
  const chainOf = new Map<T, T[]>();
  for (const [index, one] of items.entries()) {
    for (const at of after(index)) {
      const other = items[at];
      if (other === undefined || !contradict(one, other)) continue;
      const [a, b] = [chainOf.get(one) ?? [one], chainOf.get(other) ?? [other]];
      if (a === b) continue;
      const joined = [...a, ...b];
      for (const member of joined) chainOf.set(member, joined);
    }
  }
  return [...new Set(chainOf.values())];
}

function* range(from: number, to: number): Iterable<number> {
  for (let at = from; at < to; at++) yield at;
}
