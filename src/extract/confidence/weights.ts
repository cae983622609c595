import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.475,
  noun: -0.467,
  actor: 1.806,
  actorInferred: -0.296,
  recipient: 1.269,
  recipientInferred: 0.065,
  recipientLacking: -0.145,
  guarded: 0.173,
  heading: -0.894,
  long: -0.084,
  far: -1.836,
  deep: -0.673,
  attributed: 0.015,
  planned: 1.03,
  possible: 0.901,
  negated: -0.079,
  words: -0.007,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -5.191,
  owner: 5.283,
  ownerInferred: -0.458,
  place: 2.968,
  past: -0.028,
};
