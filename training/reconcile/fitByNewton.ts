import { newtonStep } from '../../src/reconcile/newtonStep.ts';
import type { LinkExample } from './ecb/fitLinks.ts';

const STEPS = 25;
const SETTLED = 1e-6;

/**
 * Weights of a logistic regression with few signs, the last that of no signs at all, by Newton's method: unlike descent it finds
 * the one answer even where signs say nearly the same. `penalty` holds the squares of the signs' weights small, beside the mean
 * loss of an example.
 */
export function fitByNewton(examples: readonly LinkExample[], penalty: number): Float64Array {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  const prior = {
    weights: new Float64Array(size),
    pull: Float64Array.from({ length: size }, (_, at) => (at < size - 1 ? penalty * examples.length : 0)),
  };
  const held = examples.map(({ signs, right }) => ({ signs, held: Number(right) }));
  let weights: Float64Array = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const next = newtonStep(weights, held, prior);
    const isSettled = next.every((weight, at) => Math.abs(weight - (weights[at] ?? 0)) < SETTLED);
    weights = next;
    if (isSettled) break;
  }
  return weights;
}
