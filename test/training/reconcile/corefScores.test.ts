import { expect, test } from 'vitest';
import { bCubedOf, type Chains, ceafEntity, conllF1, muc } from '../../../training/reconcile/corefScores.ts';

const chains = (text: string): Chains => text.split(' ').map((chain) => [...chain]);

/** The example worked out by Pradhan et al. (2014): h and i are found where the key has nothing. */
test('key abc defg against ab cd fghi', () => {
  const [key, response] = [chains('abc defg'), chains('ab cd fghi')];
  expect(muc(key, response).recall).toBeCloseTo(0.4);
  expect(muc(key, response).precision).toBeCloseTo(0.4);
  expect(bCubedOf(key, response).recall).toBeCloseTo(35 / 12 / 7);
  expect(bCubedOf(key, response).precision).toBeCloseTo(0.5);
  expect(ceafEntity(key, response).recall).toBeCloseTo(0.65);
  expect(ceafEntity(key, response).precision).toBeCloseTo(1.3 / 3);
});

/** The four answers that Luo (2005) compares, with the figures printed there. */
test.each([
  ['12345 6789ABC', 0.947, 0.865, 0.733],
  ['1234589ABC 67', 0.947, 0.737, 0.667],
  ['123456789ABC', 0.9, 0.545, 0.294],
  ['1 2 3 4 5 6 7 8 9 A B C', 0, 0.4, 0.178],
])('key 12345 67 89ABC against %s', (response, mucF1, bCubedF1, ceafF1) => {
  const key = chains('12345 67 89ABC');
  expect(muc(key, chains(response)).f1).toBeCloseTo(mucF1, 3);
  expect(bCubedOf(key, chains(response)).f1).toBeCloseTo(bCubedF1, 3);
  expect(ceafEntity(key, chains(response)).f1).toBeCloseTo(ceafF1, 3);
  expect(conllF1(key, chains(response))).toBeCloseTo((mucF1 + bCubedF1 + ceafF1) / 3, 2);
});

test('the same chains are found whole; nothing found is nothing right', () => {
  const key = chains('abc de f');
  for (const score of [muc, bCubedOf, ceafEntity]) {
    expect(score(key, chains('ed f cab')).f1).toBeCloseTo(1);
    expect(score(key, []).f1).toBe(0);
  }
});

test('chains are set against one another so that the sum is greatest, not the first pair', () => {
  // ab|abc is alike by 0.8 and would leave cd with nothing.
  expect(ceafEntity(chains('abc cd'.replace('c ', 'x ')), chains('ab xcd')).recall).toBeCloseTo((0.8 + 0.8) / 2);
});
