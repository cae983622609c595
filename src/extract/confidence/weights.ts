import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.258,
  noun: -0.316,
  actor: 2.155,
  actorInferred: -0.119,
  recipient: 1.01,
  recipientInferred: -0.136,
  recipientLacking: -0.496,
  guarded: -0.5,
  heading: -0.775,
  long: -0.166,
  far: -1.358,
  deep: -0.856,
  attributed: -0.134,
  planned: 1.17,
  possible: 0.753,
  negated: -0.231,
  words: -0.454,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.3,
  owner: 4.249,
  ownerInferred: 0.914,
  place: 2.43,
  past: -0.656,
};
