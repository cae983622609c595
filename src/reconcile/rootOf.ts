/** The root of an index in a forest of parents; the way there is halved, so that later walks are short. */
export function rootOf(parents: Int32Array, index: number): number {
  let at = index;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const above = parents[parent] ?? parent;
    parents[at] = above;
    at = above;
  }
}
