import { expect } from 'vitest';

/** One word is on the root, and from every other the way up leads to it. */
export function expectOneTree(heads: Int32Array): void {
  expect([...heads].filter((head) => head === -1)).toHaveLength(1);
  heads.forEach((_, start) => {
    let [at, steps] = [start, 0];
    while (at >= 0 && steps++ <= heads.length) at = heads[at] ?? -1;
    expect(at).toBe(-1);
  });
}
