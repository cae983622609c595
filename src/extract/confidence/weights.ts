import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.143,
  noun: -0.287,
  actor: 2.122,
  actorInferred: -0.088,
  recipient: 1.028,
  recipientInferred: -0.136,
  recipientLacking: -0.523,
  guarded: -0.417,
  heading: -0.768,
  long: -0.114,
  far: -1.372,
  deep: -0.799,
  attributed: -0.114,
  planned: 1.164,
  possible: 0.771,
  negated: -0.204,
  words: -0.385,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.3,
  owner: 4.249,
  ownerInferred: 0.914,
  place: 2.43,
  past: -0.656,
};
