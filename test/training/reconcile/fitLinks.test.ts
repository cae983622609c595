import { expect, test } from 'vitest';
import { fitLinks, linkChance } from '../../../training/reconcile/ecb/fitLinks.ts';
import { usagePair } from '../../../training/reconcile/ecb/wordUsage.ts';

test('what goes with one event gets weight, what goes with nothing gets none, and the same seed gives the same weights', () => {
  const examples = Array.from({ length: 20_000 }, (_, at) => ({
    signs: Float64Array.of(at % 2, at % 3 === 0 ? 1 : 0),
    right: at % 2 === 1 && at % 10 !== 1,
  }));
  const weights = fitLinks(examples, 3);
  expect(linkChance(weights, Float64Array.of(1, 0))).toBeGreaterThan(0.7);
  expect(linkChance(weights, Float64Array.of(0, 0))).toBeLessThan(0.05);
  expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.3);
  expect(fitLinks(examples, 3)).toEqual(weights);
});

test('words are compared by the documents of the story that use them', () => {
  const usage = (documents: readonly string[], mentions: number) => ({ documents: new Set(documents), mentions, of: 4 });
  expect(usagePair(usage(['a', 'b'], 3), usage(['b'], 1))).toEqual({ least: 0.25, most: 0.5, ambiguity: 0.5, together: 1 });
});
