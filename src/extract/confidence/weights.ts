import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.151,
  noun: -0.472,
  actor: 2.589,
  actorInferred: -0.182,
  recipient: 1.089,
  recipientInferred: 0.088,
  recipientLacking: -0.801,
  guarded: -0.167,
  heading: -1.086,
  long: -0.185,
  far: -2.189,
  deep: -1.633,
  attributed: 0.124,
  planned: 1.67,
  possible: 1.141,
  negated: -0.22,
  words: -0.398,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -5.191,
  owner: 5.283,
  ownerInferred: -0.458,
  place: 2.968,
  past: -0.028,
};
