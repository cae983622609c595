/** One of several to choose among: its signs, and whether it is right. */
export interface Option {
  readonly signs: readonly number[];
  readonly right: boolean;
}

/** A choice of which at least one option is right, and how much it counts. */
export interface Choice {
  readonly document: string;
  readonly counts: number;
  readonly options: readonly Option[];
}

const STEPS = 600;
const RATE = 0.3;

const weigh = (weights: readonly number[], { signs }: Option): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);

/** The chance of each option. */
export function chancesOf(weights: readonly number[], { options }: Choice): readonly number[] {
  const odds = options.map((option) => Math.exp(weigh(weights, option)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/**
 * Weights of a conditional logit (McFadden 1974) under which the right options are likeliest, held small by `penalty`. Where
 * several options are right, that any of them is chosen counts. Plain ascent with a momentum: the choices are some hundred.
 */
export function fitChoice(choices: readonly Choice[], penalty: number): readonly number[] {
  const size = choices[0]?.options[0]?.signs.length ?? 0;
  const counts = choices.reduce((sum, choice) => sum + choice.counts, 0);
  const weights = new Float64Array(size);
  const pace = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -penalty * weight);
    for (const choice of choices) {
      const chances = chancesOf([...weights], choice);
      const right = choice.options.reduce((sum, option, at) => sum + (option.right ? (chances[at] ?? 0) : 0), 0);
      choice.options.forEach((option, at) => {
        const chance = chances[at] ?? 0;
        const pull = choice.counts * ((option.right ? chance / right : 0) - chance);
        option.signs.forEach((sign, place) => {
          slope[place] = (slope[place] ?? 0) + pull * sign;
        });
      });
    }
    for (let at = 0; at < size; at++) {
      pace[at] = 0.9 * (pace[at] ?? 0) + (RATE * (slope[at] ?? 0)) / counts;
      weights[at] = (weights[at] ?? 0) + (pace[at] ?? 0);
    }
  }
  return [...weights];
}
