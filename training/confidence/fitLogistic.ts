/** One finding as its signs, and whether it was right. */
export interface Example {
  readonly document: string;
  readonly signs: readonly number[];
  readonly right: boolean;
}

const STEPS = 4000;
const RATE = 0.5;

export const chance = (weights: readonly number[], signs: readonly number[]): number => {
  const sum = signs.reduce((total, sign, at) => total + sign * (weights[at + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/**
 * Weights of a logistic regression, that of a finding without signs first; those of the signs are held small by `penalty`.
 * Plain descent over all examples: there are some hundred, and the answer hangs on nothing but them.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): readonly number[] {
  const size = (examples[0]?.signs.length ?? 0) + 1;
  let weights: readonly number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const { signs, right } of examples) {
      const error = chance(weights, signs) - (right ? 1 : 0);
      slope[0] = (slope[0] ?? 0) + error;
      signs.forEach((sign, at) => {
        slope[at + 1] = (slope[at + 1] ?? 0) + error * sign;
      });
    }
    weights = weights.map((weight, at) => weight - (RATE * ((slope[at] ?? 0) + (at === 0 ? 0 : penalty * weight))) / examples.length);
  }
  return weights;
}

/** What each example would be given by weights fitted on all other documents. */
export function heldOut(examples: readonly Example[], penalty: number): readonly { readonly chance: number; readonly right: boolean }[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const weights = fitLogistic(
      examples.filter((one) => one.document !== document),
      penalty,
    );
    return examples.filter((one) => one.document === document).map(({ signs, right }) => ({ chance: chance(weights, signs), right }));
  });
}
