import { expect, test } from 'vitest';
import { sharedWordSigns } from '../../../src/reconcile/stories/sharedWordSigns.ts';
import { singleWords, sortedTerms, storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';

const words = ['Ferry stuck off Korsund', 'Ferry stuck off Korsund again', 'Ferry prices rise', 'Orchard blooms'].map((title) =>
  singleWords(sortedTerms(storyTerms({ title, text: '' }), 'about')),
);

test('two that share several words hang less on one of them than two that share a single word', () => {
  const [several = [], single = [], none = []] = sharedWordSigns(words, [
    { a: 0, b: 1, near: 1 },
    { a: 0, b: 2, near: 1 },
    { a: 2, b: 3, near: 1 },
  ]);
  expect(several[0]).toBeLessThan(single[0] ?? 0);
  expect([several[1], single[1], none[1]].map((count) => Math.round(Math.expm1(count ?? -1)))).toEqual([3, 1, 0]);
  expect(single[2]).toBeGreaterThan(none[2] ?? 0);
  expect([...several, ...single, ...none].every(Number.isFinite)).toBe(true);
});
