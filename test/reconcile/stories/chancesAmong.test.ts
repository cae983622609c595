import { expect, test } from 'vitest';
import { chancesAmong } from '../../../src/reconcile/stories/chancesAmong.ts';

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
  const found = new Map(chancesAmong(3 * TRIPLES, pairs, GIVEN, 0.35).map(({ a, b, chance }) => [`${a} ${b}`, chance]));
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
  const chances = chancesAmong(3, few, GIVEN, 0.35);
  for (const { a, b, chance } of chances) {
    const [first = 0] = few.find((pair) => pair.a === a && pair.b === b)?.signs ?? [];
    expect(Math.abs(Math.log(chance / (1 - chance)) - (first - 3))).toBeLessThan(1.5);
  }
});

test('where there is no pair there is no chance', () => {
  expect(chancesAmong(0, [], GIVEN, 0.35)).toEqual([]);
  expect(chancesAmong(2, [], GIVEN, 0.35)).toEqual([]);
});
