import { newtonStep, oddsOf } from '../newtonStep.ts';
import { averageLink, type Nearness } from './averageLink.ts';
import type { PairOdds } from './pairEvidence.ts';
import type { PairSigns, SignedPair } from './signedPair.ts';

/** Rounds after which the weights stay as they are, if the groups have not settled before. */
const ROUNDS = 8;
/** A weight is held to depart from what it was fitted to by a standard normal, so that few pairs move it little. */
const PULL = 1;
/** Less is as good as none, and keeping it costs time. */
const CHANCE_MIN = 0.02;

/**
 * The odds that pairs of documents are of one matter, by weights that suit the collection: those given put some together, where the mean
 * chance is no less than `least`, and what these have in common, and others not, moves the weights, time and again (classification
 * EM, Celeux and Govaert 1992). In one collection titles tell more, in another names. The outcome hangs on the set of documents alone.
 */
export function oddsAmong(count: number, pairs: readonly SignedPair[], given: PairSigns, least: number): readonly PairOdds[] {
  const prior = { weights: given, pull: given.map(() => PULL) };
  let weights: Float64Array = Float64Array.from(given);
  let before: Uint8Array | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const held = heldTogether(count, pairs, weights, least);
    if (before?.every((one, at) => one === held[at])) break;
    before = held;
    weights = newtonStep(weights, withHeld(pairs, held), prior);
  }
  return oddsBy(weights, pairs);
}

/** How likely pairs are of one matter; those that next to never are, are left out. */
export const chancesOf = (pairs: readonly PairOdds[]): readonly Nearness[] =>
  pairs.flatMap(({ a, b, odds }) => {
    const near = 1 / (1 + Math.exp(-odds));
    return near < CHANCE_MIN ? [] : [{ a, b, near }];
  });

const oddsBy = (weights: Float64Array, pairs: readonly SignedPair[]): readonly PairOdds[] =>
  pairs.map(({ a, b, signs }) => ({ a, b, odds: oddsOf(weights, signs) }));

function* withHeld(pairs: readonly SignedPair[], held: Uint8Array): Iterable<{ readonly signs: PairSigns; readonly held: number }> {
  for (const [at, { signs }] of pairs.entries()) yield { signs, held: held[at] ?? 0 };
}

/** For each pair 1 where both come into one group, 0 where not. */
function heldTogether(count: number, pairs: readonly SignedPair[], weights: Float64Array, least: number): Uint8Array {
  const groupOf = new Uint32Array(count);
  for (const [group, members] of averageLink(count, chancesOf(oddsBy(weights, pairs)), least).entries()) {
    for (const at of members) groupOf[at] = group;
  }
  return Uint8Array.from(pairs, ({ a, b }) => Number(groupOf[a] === groupOf[b]));
}
