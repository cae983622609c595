import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.13,
  noun: -0.396,
  actor: 2.769,
  actorInferred: -0.296,
  recipient: 1.128,
  recipientInferred: -0.26,
  recipientLacking: -0.572,
  guarded: -0.432,
  heading: -1.248,
  long: -0.514,
  far: -1.078,
  deep: -0.887,
  attributed: 0.07,
  planned: 1.569,
  possible: 0.847,
  negated: -0.42,
  words: -0.584,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -2.97,
  owner: 4.056,
  ownerInferred: 0.697,
  place: 2.136,
  past: -0.779,
};
