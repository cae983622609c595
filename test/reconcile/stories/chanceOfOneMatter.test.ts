import { expect, test } from 'vitest';
import { chanceOfOneMatter, signProducts } from '../../../src/reconcile/stories/chanceOfOneMatter.ts';
import { signPairs } from '../../../src/reconcile/stories/nearUndated.ts';
import { PRODUCT_WEIGHTS, SIGN_MEANS, SIGN_SPREADS, SIGN_WEIGHTS } from '../../../src/reconcile/stories/pairWeights.ts';
import { storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';

test('each sign stands beside its products with itself and with those after it', () => {
  expect([...signProducts([2, 3, 5], [0, 0, 0], [1, 1, 1])]).toEqual([4, 6, 10, 2, 9, 15, 3, 25, 5]);
});

test('signs count from their means, in their spreads', () => {
  expect([...signProducts([7], [1], [3])]).toEqual([4, 2]);
});

test('there is a mean, a spread and weights for every sign of a pair', () => {
  const told = ['Ferry sinks off Samos', 'Ferry off Samos sank'].map((title) => storyTerms({ title, text: `${title} with 12 aboard.` }));
  const count = signPairs(told)[0]?.signs.length ?? 0;
  expect([SIGN_MEANS.length, SIGN_SPREADS.length]).toEqual([count, count]);
  expect(SIGN_WEIGHTS).toHaveLength(count + 1);
  expect(PRODUCT_WEIGHTS).toHaveLength(signProducts(SIGN_MEANS).length + 1);
});

test.each([10, 1000])('a pair as near as most candidates among %i is hardly of one matter', (among) => {
  expect(chanceOfOneMatter(SIGN_MEANS, among)).toBeGreaterThan(0);
  expect(chanceOfOneMatter(SIGN_MEANS, among)).toBeLessThan(0.2);
});

test('among few documents the signs count by themselves', () => {
  const outlying = SIGN_MEANS.map((mean, at) => mean + 2 * (SIGN_SPREADS[at] ?? 0));
  expect(chanceOfOneMatter(outlying, 10)).toBe(chanceOfOneMatter(outlying, 99));
  expect(chanceOfOneMatter(outlying, 99)).not.toBe(chanceOfOneMatter(outlying, 100));
});
