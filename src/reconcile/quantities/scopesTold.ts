import { isKnownVoice, voiceKey } from '../../model/countVoice.ts';
import { daysBetween } from '../../model/day.ts';
import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { compareAlike } from './compareQuantities.ts';
import { relateScopes } from './relateScopes.ts';
import { isCounted, isVague } from './relateValues.ts';
import { RELAY_DAYS } from './relayQuestion.ts';
import { subjectOf } from './sharesSubject.ts';

/** A figure with the ground and the parts that its voice, by any telling of the number, counts in. */
export type ScopesTold = (one: Quantity) => Quantity;

/**
 * What voices say elsewhere that a number of theirs takes in: one outlet prints '9,400, with the ground it holds', and the next, of
 * the same sum, '9,400'.
 */
export function scopesTold(quantities: readonly Quantity[]): ScopesTold {
  const telling = Map.groupBy(quantities.filter(countsIn), numberOfVoice);
  if (telling.size === 0) return (one) => one;
  return (one) => {
    const near = (telling.get(numberOfVoice(one)) ?? []).filter((other) => isToldNear(one, other));
    if (near.length === 0 || one.status === 'denied') return one;
    const ground = joined([one, ...near].map(({ zone }) => zone.including));
    return { ...one, zone: { ...one.zone, including: ground }, including: joined([one, ...near].map(({ including }) => including)) };
  };
}

/** As `compareAlike`, but no contradiction where one of the voices says of its number, here or elsewhere, that it counts in what the other does not. */
export function compareTold(a: Quantity, b: Quantity, told: ScopesTold): QuantityPair {
  const pair = compareAlike(a, b);
  if (pair.relation !== 'conflict') return pair;
  const [wideA, wideB] = [told(a), told(b)];
  if (wideA === a && wideB === b) return pair;
  const scope = relateScopes(wideA, wideB);
  return scope.kind === 'different' ? { ...pair, relation: 'different_scope', why: scope.why } : pair;
}

const countsIn = (one: Quantity): boolean =>
  one.zone.including.length + one.including.length > 0 &&
  one.holders.length > 0 &&
  isCounted(one) &&
  !isVague(one) &&
  isKnownVoice(one.voice);

const numberOfVoice = (one: Quantity): string => [subjectOf(one), one.unit, one.low ?? one.high, voiceKey(one.voice)].join('|');

const isToldNear = ({ said: a }: Quantity, { said: b }: Quantity): boolean =>
  a !== null && b !== null && Math.abs(daysBetween(a, b)) <= RELAY_DAYS;

const joined = <One extends string>(lists: readonly (readonly One[])[]): readonly One[] => [...new Set(lists.flat())].sort();
