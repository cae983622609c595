import { expect, test } from 'vitest';
import { groupSizes } from '../../../src/reconcile/stories/groupSizes.ts';
import type { PairOdds } from '../../../src/reconcile/stories/pairEvidence.ts';
import { sizedGroups } from '../../../src/reconcile/stories/sizedGroups.ts';

/** Documents in a row, so many to a group; those of one group have even odds or better. */
const groupsOf = (size: number, count: number, from = 0): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, group) => Array.from({ length: size }, (__, at) => from + group * size + at));
const pairsWithin = (groups: readonly (readonly number[])[], odds: number): readonly PairOdds[] =>
  groups.flatMap((members) => members.flatMap((b, at) => members.slice(0, at).map((a) => ({ a, b, odds }))));

const TRIPLES = groupsOf(3, 40);
const PAIRS = groupsOf(2, 60);

test('two reports gain a third that is nearly near enough where most matters have three, not where most have two', () => {
  const openPair = (from: number): readonly PairOdds[] => [
    { a: from, b: from + 1, odds: 3 },
    { a: from, b: from + 2, odds: -2.9 },
    { a: from + 1, b: from + 2, odds: -2.9 },
  ];
  const apart = [[120, 121], [122]];
  const amongTriples = sizedGroups(123, [...pairsWithin(TRIPLES, 3), ...openPair(120)], [...TRIPLES, ...apart]);
  expect(amongTriples).toEqual([...TRIPLES, [120, 121, 122]]);
  const amongPairs = sizedGroups(123, [...pairsWithin(PAIRS, 3), ...openPair(120)], [...PAIRS, ...apart]);
  expect(amongPairs).toEqual([...PAIRS, ...apart]);
});

test('a document that was put into a group with little to say for it leaves for the group it is nearer to', () => {
  const pairs = [
    ...pairsWithin(TRIPLES, 3),
    { a: 0, b: 120, odds: -3 },
    ...[121, 122].map((b) => ({ a: 120, b, odds: 2 })),
    { a: 121, b: 122, odds: 3 },
  ];
  const first = [[0, 1, 2, 120], ...TRIPLES.slice(1), [121, 122]];
  expect(sizedGroups(123, pairs, first)).toEqual([...TRIPLES, [120, 121, 122]]);
});

test('nothing is said of sizes where no two are together, and without documents there are no groups', () => {
  const apart = [[0], [1], [2]];
  expect(sizedGroups(3, [{ a: 0, b: 1, odds: -0.7 }], apart)).toEqual(apart);
  expect(sizedGroups(0, [], [])).toEqual([]);
});

test('the sizes that are seen are the likeliest, those near them come next, and others are not ruled out', () => {
  const [, one = 0, two = 0, three = 0, four = 0, , six = 0] = groupSizes([...new Array<number>(30).fill(3), 1, 1]);
  expect(three).toBeGreaterThan(Math.max(two, four));
  expect(Math.min(two, four)).toBeGreaterThan(six);
  expect(six).toBeGreaterThan(Math.log(0.0001));
  expect(one).toBeGreaterThan(six);
  const all = groupSizes([2, 2, 3, 1])
    .slice(1)
    .reduce((sum, log) => sum + Math.exp(log), 0);
  expect(all).toBeGreaterThan(0.95);
  expect(all).toBeLessThan(1.0001);
});
