import type { Quantity, QuantityPair } from '../../../src/model/quantity.ts';

/** Two numbers that voices set against each other, with every pair of voices that gives them. */
export interface NumberPair {
  /** Whether they contradict each other: if one pair of voices does, the numbers do. */
  readonly isConflict: boolean;
  /** The pair that decides; then the others. */
  readonly pairs: readonly [QuantityPair, ...QuantityPair[]];
}

/** Alike for the same number: 'up to 900' and '900' are one, told otherwise. */
export const numberKey = ({ low, high }: Pick<Quantity, 'low' | 'high'>): string => `${low ?? high} ${high ?? low}`;

type Numbers = (figure: string) => Pick<Quantity, 'low' | 'high'> | undefined;

/** Alike for the same two numbers, whoever gives them and whichever stands first. */
export function numbersKey({ a, b }: Pick<QuantityPair, 'a' | 'b'>, numbersOf: Numbers): string {
  const told = [a, b].map((id) => {
    const found = numbersOf(id);
    return found ? numberKey(found) : id;
  });
  return told.sort().join(' against ');
}

/** Pairs by their two numbers, in their order, so that the same numbers stand once and under one word. */
export function byNumbers(pairs: readonly QuantityPair[], numbersOf: Numbers): readonly NumberPair[] {
  return [...Map.groupBy(pairs, (pair) => numbersKey(pair, numbersOf)).values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((x, y) => Number(y.relation === 'conflict') - Number(x.relation === 'conflict'));
    return first === undefined ? [] : [{ isConflict: first.relation === 'conflict', pairs: [first, ...rest] as const }];
  });
}
