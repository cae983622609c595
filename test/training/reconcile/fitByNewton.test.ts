import { expect, test } from 'vitest';
import { fitByNewton } from '../../../training/reconcile/fitByNewton.ts';

const example = (signs: readonly number[], right: boolean) => ({ signs: Float64Array.from(signs), right });

test('shares of right examples come back as chances', () => {
  const examples = Array.from({ length: 40 }, (_, at) => example([at % 2], at % 2 === 0 ? at < 10 : at < 30));
  const [weight = 0, always = 0] = fitByNewton(examples, 0);
  const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));
  expect(chance(always)).toBeCloseTo(0.25);
  expect(chance(always + weight)).toBeCloseTo(0.75);
});

test('of two signs that say the same each takes half, where the penalty asks for it', () => {
  const examples = Array.from({ length: 40 }, (_, at) => example([at % 2, at % 2], at % 2 === 0 ? at < 10 : at < 30));
  const [one = 0, other = 0] = fitByNewton(examples, 1e-4);
  expect(one).toBeCloseTo(other);
  expect(one).toBeGreaterThan(0.5);
});
