import { expect, test } from 'vitest';
import { chanceOf, newtonStep } from '../../src/reconcile/newtonStep.ts';

const EXAMPLES = Array.from({ length: 40 }, (_, at) => ({
  signs: [at % 2],
  held: at % 2 === 0 ? Number(at % 8 === 0) : Number(at % 8 !== 1),
}));

function settled(pull: readonly number[], from: readonly number[]): Float64Array {
  let weights: Float64Array = Float64Array.from(from);
  for (let step = 0; step < 30; step++) weights = newtonStep(weights, EXAMPLES, { weights: from, pull });
  return weights;
}

test('steps lead to the shares that are held to be right', () => {
  const weights = settled([0, 0], [0, 0]);
  expect(chanceOf(weights, [0])).toBeCloseTo(0.25, 6);
  expect(chanceOf(weights, [1])).toBeCloseTo(0.75, 6);
});

test('a strong prior keeps the weights', () => {
  const weights = settled([1e6, 1e6], [0.5, -1]);
  expect(weights[0]).toBeCloseTo(0.5, 3);
  expect(weights[1]).toBeCloseTo(-1, 3);
});
