import { seededRandom } from '../../random.ts';

/** Two mentions as their signs, and whether they are of one event. */
export interface LinkExample {
  readonly signs: Float64Array;
  readonly right: boolean;
}

const ROUNDS = 8;
const BATCH = 64;
const RATE = 0.01;
const PENALTY = 1e-4;

/** The chance that weights give to signs; the last weight is that of no signs at all. */
export function linkChance(weights: Float64Array, signs: Float64Array): number {
  let sum = weights[signs.length] ?? 0;
  for (let at = 0; at < signs.length; at++) sum += (weights[at] ?? 0) * (signs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Weights of a logistic regression over very many examples, by Adam (Kingma and Ba 2015) on batches drawn from a seed. */
export function fitLinks(examples: readonly LinkExample[], seed: number): Float64Array {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  const [weights, means, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const random = seededRandom(seed);
  const steps = Math.floor((ROUNDS * examples.length) / BATCH);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(size);
    for (let drawn = 0; drawn < BATCH; drawn++) addSlope(slope, weights, examples[Math.floor(random() * examples.length)]);
    const rate = RATE * (1 - (step - 1) / steps);
    for (let at = 0; at < size; at++) {
      const pull = (slope[at] ?? 0) / BATCH + (at < size - 1 ? PENALTY * (weights[at] ?? 0) : 0);
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * pull;
      squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * pull ** 2;
      weights[at] =
        (weights[at] ?? 0) - (rate * ((means[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((squares[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function addSlope(slope: Float64Array, weights: Float64Array, example: LinkExample | undefined): void {
  if (example === undefined) return;
  const { signs, right } = example;
  const error = linkChance(weights, signs) - (right ? 1 : 0);
  for (let at = 0; at < signs.length; at++) slope[at] = (slope[at] ?? 0) + error * (signs[at] ?? 0);
  slope[signs.length] = (slope[signs.length] ?? 0) + error;
}
