import { Arrangement } from './arrangement.ts';
import { groupSizes } from './groupSizes.ts';
import { PairEvidence, type PairOdds } from './pairEvidence.ts';

/** Times that sizes are learnt from the groups they led to, if these do not stay before. */
const ROUNDS = 3;
/** Pairs of one group lean on one another: in a group of two what they say counts in full, in larger ones so much less. */
const LEANING = 0.8;
/** How much the sizes count, beside what pairs say. */
const SIZES_SHARE = 0.7;

type Groups = readonly (readonly number[])[];

/**
 * Groups that explain best what pairs of documents say and that are as large as groups of this collection are. How large these are
 * is learnt from the collection, at first from groups that pairs alone have led to: where most matters have three reports, two
 * gain a third that is nearly near enough, and six that are two matters come apart. Nothing is said of sizes where no two are
 * together, so there it stays.
 */
export function sizedGroups(count: number, pairs: readonly PairOdds[], first: Groups): Groups {
  let groups = first;
  for (let round = 0; round < ROUNDS; round++) {
    const together = groups.reduce((sum, { length }) => sum + pairsOf(length), 0);
    if (together === 0) break;
    const evidence = new PairEvidence(count, pairs, Math.log(together / (pairsOf(count) - together + 1)));
    const sizes = groups.map(({ length }) => length);
    const next = new Arrangement(groups, evidence, worthBy(sizes)).settle();
    const isSettled = JSON.stringify(next) === JSON.stringify(groups);
    groups = next;
    if (isSettled) break;
  }
  return groups;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/**
 * What a group of a size adds to the logarithm of how likely the groups are, by what its pairs say: with partitions of which each
 * group has its size by chance, a document alone weighs as much as there are groups, and one beside others as many times as they are.
 */
function worthBy(sizes: readonly number[]): (size: number, said: number) => number {
  const chances = groupSizes(sizes);
  let orders = Math.log(sizes.length);
  const ofSize = chances.map((chance, size) => {
    if (size > 0) orders += Math.log(size);
    return SIZES_SHARE * (chance + orders);
  });
  return (size, said) => (size === 0 ? 0 : (ofSize[size] ?? Number.NEGATIVE_INFINITY) + said * (size / 2) ** -LEANING);
}
