import { expect, test } from 'vitest';
import { chancesOf, oddsAmong } from '../../../src/reconcile/stories/oddsAmong.ts';

/** Triples of documents that have the second sign in common and mostly the first; others have now and then the first. */
const TRIPLES = 30;
const PAIRS = Array.from({ length: 3 * TRIPLES }, (_, b) => b).flatMap((b) =>
  Array.from({ length: b }, (_, a) => {
    const isSame = Math.floor(a / 3) === Math.floor(b / 3);
    return { a, b, signs: [isSame ? Number((a + b) % 5 !== 0) * 4 : Number((a * 7 + b) % 11 === 0) * 3, isSame ? 1 : 0] };
  }),
);
/** Nothing is known of the second sign. */
const GIVEN = [1, 0, -3];

const meanChance = (pairs: typeof PAIRS, isSame: boolean): number => {
  const found = new Map(chancesOf(oddsAmong(3 * TRIPLES, pairs, GIVEN, 0.35)).map(({ a, b, near }) => [`${a} ${b}`, near]));
  const asked = pairs.filter(({ signs }) => (signs[1] === 1) === isSame && signs[0] === (isSame ? 0 : 3));
  return asked.reduce((sum, { a, b }) => sum + (found.get(`${a} ${b}`) ?? 0), 0) / asked.length;
};

test('what the documents that are put together have in common comes to count in their collection', () => {
  expect(meanChance(PAIRS, true)).toBeGreaterThan(0.5);
  expect(meanChance(PAIRS, false)).toBeLessThan(0.2);
});

test('a few pairs hardly move the weights', () => {
  const few = PAIRS.filter(({ b }) => b < 3);
  expect(few).toHaveLength(3);
  const found = oddsAmong(3, few, GIVEN, 0.35);
  expect(found).toHaveLength(3);
  for (const { a, b, odds } of found) {
    const [first = 0] = few.find((pair) => pair.a === a && pair.b === b)?.signs ?? [];
    expect(Math.abs(odds - (first - 3))).toBeLessThan(1.5);
  }
});

test('where there is no pair there are no odds', () => {
  expect(oddsAmong(0, [], GIVEN, 0.35)).toEqual([]);
  expect(oddsAmong(2, [], GIVEN, 0.35)).toEqual([]);
});

test('chances next to none are left out', () => {
  const even = { a: 0, b: 1, odds: 0 };
  expect(chancesOf([even, { a: 0, b: 2, odds: -6 }])).toEqual([{ a: 0, b: 1, near: 0.5 }]);
});
