import { PRODUCT_WEIGHTS, SIGN_MEANS, SIGN_SPREADS, SIGN_WEIGHTS } from './pairWeights.ts';

/**
 * The products of each two of a pair's signs, their squares among them, then each sign by itself: `[a, b]` gives
 * `[aa, ab, a, bb, b]`. Signs count from their means, in their spreads.
 */
export function signProducts(signs: readonly number[], means = SIGN_MEANS, spreads = SIGN_SPREADS): Float64Array {
  const count = signs.length;
  const standard = signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1));
  const products = new Float64Array((count * (count + 3)) / 2);
  let next = 0;
  for (let one = 0; one < count; one++) {
    for (let other = one; other < count; other++) products[next++] = (standard[one] ?? 0) * (standard[other] ?? 0);
    products[next++] = standard[one] ?? 0;
  }
  return products;
}

/** Among fewer documents what is usual is another matter, and products, fitted among hundreds, would mislead. */
const MANY = 100;

/** The chance, 0 to 1, that two undated documents with these signs, among so many, are of one matter. */
export const chanceOfOneMatter = (signs: readonly number[], among: number): number =>
  among < MANY ? chanceBy(SIGN_WEIGHTS, signs) : chanceBy(PRODUCT_WEIGHTS, signProducts(signs));

/** By as many weights as there are numbers, and one that stands alone. */
function chanceBy(weights: readonly number[], numbers: ArrayLike<number>): number {
  let sum = weights[numbers.length] ?? 0;
  for (let at = 0; at < numbers.length; at++) sum += (weights[at] ?? 0) * (numbers[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
