/** Those of a list that contradict one another, directly or through others, together; what contradicts nothing is left out. */
export function chainsBy<T>(items: readonly T[], contradict: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const chainOf = new Map<T, T[]>();
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (!contradict(one, other)) continue;
      const [a, b] = [chainOf.get(one) ?? [one], chainOf.get(other) ?? [other]];
      const joined = a === b ? a : [...a, ...b];
      for (const member of joined) chainOf.set(member, joined);
    }
  }
  return [...new Set(chainOf.values())];
}
