import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanningTree } from '../../../src/read/parse/spanningTree.ts';
import { expectOneTree } from './expectOneTree.ts';

/** The scores of arcs as the tree takes them, from rows of whole numbers. */
const scoresOf = (rows: readonly (readonly number[])[]): Float32Array => Float32Array.from(rows.flat());

test('a circle of best heads is broken where that costs least', () => {
  // The first two words want one another; the root takes the second less unwillingly.
  const heads = spanningTree(
    scoresOf([
      [1, 0, 9, 0],
      [4, 9, 0, 0],
      [0, 1, 5, 0],
    ]),
    3,
  );
  expect([...heads]).toEqual([1, -1, 1]);
});

test('only one word hangs on the root, however much the others would like to', () => {
  expect([
    ...spanningTree(
      scoresOf([
        [50, 0, 1],
        [60, 2, 0],
      ]),
      2,
    ),
  ]).toEqual([1, -1]);
});

test('a word by itself is the root, whatever its score', () => {
  expect([...spanningTree(scoresOf([[-1000, 7]]), 1)]).toEqual([-1]);
});

const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
      .map((scores) => ({ count, scores })),
  );

test('no tree is better', () => {
  fc.assert(
    fc.property(tables, ({ count, scores }) => {
      const heads = spanningTree(Float32Array.from(scores), count);
      expectOneTree(heads);
      const worth = (tree: readonly number[]): number =>
        tree.reduce((sum, head, word) => sum + (scores[word * (count + 1) + head + 1] ?? 0), 0);
      expect(worth([...heads])).toBe(bestWorth(count, worth));
    }),
    { numRuns: 300 },
  );
});

function bestWorth(count: number, worth: (tree: readonly number[]) => number): number {
  let best = Number.NEGATIVE_INFINITY;
  const tree = Array.from({ length: count }, () => -1);
  for (let code = 0; code < (count + 1) ** count; code++) {
    let rest = code;
    for (let word = 0; word < count; word++) {
      tree[word] = (rest % (count + 1)) - 1;
      rest = Math.floor(rest / (count + 1));
    }
    if (tree.filter((head) => head < 0).length === 1 && tree.every((_, word) => leadsUp(tree, word))) best = Math.max(best, worth(tree));
  }
  return best;
}

function leadsUp(tree: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= tree.length && at >= 0; steps++) at = tree[at] ?? -1;
  return at < 0;
}

test('equal scores and long sentences give a tree', () => {
  expectOneTree(spanningTree(new Float32Array(200 * 201), 200));
  const tangled = Float32Array.from({ length: 200 * 201 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 20) / 100);
  expectOneTree(spanningTree(tangled, 200));
});
