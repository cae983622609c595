import { averageLink, type Nearness } from './averageLink.ts';
import { chancesOf, oddsAmong } from './oddsAmong.ts';
import type { PairSigns } from './signedPair.ts';
import { signPairs } from './signPairs.ts';
import { sizedGroups } from './sizedGroups.ts';
import type { StoryTerms } from './storyTerms.ts';

/**
 * What the signs weigh in a logistic regression, the last alone, before they are suited to a collection. Fitted on the documents
 * of ECB+ (topics 1 to 35; Cybulska and Vossen 2014, CC BY 3.0) and on reports written for it, one to three of a matter at a time,
 * by `training/fitStoryPairs.ts`.
 */
const WEIGHTS: PairSigns = [
  0.22, 0.48, 0.15, -0.23, 0.28, 0.08, 0.09, 0.18, -0.04, 0.42, 0.04, 0.35, 0.08, 0.48, 0.21, 0.55, 0.28, -0.01, 0.2, 0.52, 0.07, 0.08,
  -0.45, -0.22, -0.13, 0.55, -0.08, 0.36, 0.47, 0.1, 0.43, 0.2, -0.45, -0.02, 1.76,
];
/** How likely the documents of a first group are of one matter, on average. Chosen on matters that the weights had not seen. */
const CHANCE_NEAR = 0.35;

/** Undated documents by their place in groups of one matter, with the chances that pairs are of one. */
interface UndatedGroups {
  readonly groups: readonly (readonly number[])[];
  readonly chances: readonly Nearness[];
}

/**
 * Puts undated documents of one matter together: average link by the chance that pairs are of one, by weights that suit the
 * collection, and then such groups as are as large as is usual in it.
 */
export function groupUndated(documents: readonly StoryTerms[]): UndatedGroups {
  const odds = oddsAmong(documents.length, signPairs(documents), WEIGHTS, CHANCE_NEAR);
  const chances = chancesOf(odds);
  return { groups: sizedGroups(documents.length, odds, averageLink(documents.length, chances, CHANCE_NEAR)), chances };
}
