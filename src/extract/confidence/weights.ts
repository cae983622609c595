import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.335,
  noun: -0.498,
  actor: 2.332,
  actorInferred: -0.254,
  recipient: 1.162,
  recipientInferred: 0.108,
  recipientLacking: -0.824,
  guarded: -0.233,
  heading: -1.069,
  long: 0.083,
  far: -2.294,
  deep: -1.317,
  attributed: 0.088,
  planned: 1.798,
  possible: 1.112,
  negated: -0.174,
  words: -0.397,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -5.191,
  owner: 5.283,
  ownerInferred: -0.458,
  place: 2.968,
  past: -0.028,
};
