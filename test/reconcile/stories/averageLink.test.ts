import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLink, type Nearness } from '../../../src/reconcile/stories/averageLink.ts';

test('no items make no groups, and items without pairs stay alone', () => {
  expect(averageLink(0, [], 0.5)).toEqual([]);
  expect(averageLink(2, [], 0.5)).toEqual([[0], [1]]);
});

test('what is near to one member and far from another is near by half', () => {
  const pairs = [
    { a: 0, b: 1, near: 0.9 },
    { a: 1, b: 2, near: 0.8 },
  ];
  expect(averageLink(3, pairs, 0.4)).toEqual([[0, 1, 2]]);
  expect(averageLink(3, pairs, 0.41)).toEqual([[0, 1], [2]]);
});

test('it finds what a plain search finds', () => {
  // Sums of 64ths are exact in any order.
  const near = fc.integer({ min: 1, max: 64 }).map((n) => n / 64);
  const input = fc
    .integer({ min: 2, max: 9 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.option(near), { minLength: (count * (count - 1)) / 2, maxLength: (count * (count - 1)) / 2 }),
      ),
    );
  fc.assert(
    fc.property(input, fc.constantFrom(0.15, 0.35, 0.6), ([count, nears], least) => {
      const places = Array.from({ length: count }, (_, b) => Array.from({ length: b }, (__, a) => ({ a, b }))).flat();
      const pairs = places.flatMap(({ a, b }, at) => (nears[at] == null ? [] : [{ a, b, near: nears[at] ?? 0 }]));
      expect(averageLink(count, pairs, least)).toEqual(plainly(count, pairs, least));
    }),
    { numRuns: 300 },
  );
});

/** All pairs of groups are looked through at each step. */
function plainly(count: number, pairs: readonly Nearness[], least: number): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = Array.from({ length: count }, (_, at) => [at]);
  const between = (x: readonly number[], y: readonly number[]): number =>
    pairs
      .filter(({ a, b }) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)))
      .reduce((sum, { near }) => sum + near, 0) /
    (x.length * y.length);
  for (;;) {
    const best = groups
      .flatMap((x, i) => groups.slice(i + 1).map((y) => ({ x, y, near: between(x, y) })))
      .filter(({ near }) => near >= least)
      .toSorted((p, q) => q.near - p.near || (p.x[0] ?? 0) - (q.x[0] ?? 0) || (p.y[0] ?? 0) - (q.y[0] ?? 0))[0];
    if (best === undefined) return groups;
    groups = [...groups.filter((group) => group !== best.x && group !== best.y), [...best.x, ...best.y].sort((a, b) => a - b)].sort(
      (x, y) => (x[0] ?? 0) - (y[0] ?? 0),
    );
  }
}
