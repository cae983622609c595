import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.031,
  noun: -0.361,
  actor: 2.132,
  actorInferred: -0.056,
  recipient: 1.06,
  recipientInferred: 0.058,
  recipientLacking: -0.617,
  guarded: -0.192,
  heading: -0.798,
  long: -0.068,
  far: -1.545,
  deep: -0.668,
  attributed: -0.001,
  planned: 1.322,
  possible: 0.759,
  negated: -0.262,
  words: -0.265,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.322,
  owner: 4.275,
  ownerInferred: 0.797,
  place: 2.472,
  past: -0.716,
};
