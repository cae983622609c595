/** Signs of a finding that tell how far it can be trusted, each between 0 and 1 or near it. */
export type Signs<Name extends string> = Readonly<Record<Name, number>>;

/** The weight of each sign, and that of a finding without any. */
export type Weights<Name extends string> = Readonly<Record<Name | 'any', number>>;

const LEAST = 0.02;

/** The chance that a finding with these signs is right, with two decimals; never quite 0 or 1. */
export function chanceOf<Name extends string>(signs: Signs<Name>, weights: Weights<Name>): number {
  let sum: number = weights.any;
  for (const name of Object.keys(signs) as Name[]) sum += weights[name] * signs[name];
  const chance = 1 / (1 + Math.exp(-sum));
  return Math.round(100 * Math.min(1 - LEAST, Math.max(LEAST, chance))) / 100;
}
