import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.358,
  noun: -0.341,
  actor: 2.055,
  actorInferred: -0.132,
  recipient: 0.972,
  recipientInferred: -0.3,
  recipientLacking: -0.38,
  guarded: -0.482,
  heading: -0.842,
  long: -0.268,
  far: -1.179,
  deep: -0.924,
  attributed: -0.267,
  planned: 1.425,
  possible: 0.709,
  negated: -0.289,
  words: -0.367,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.268,
  owner: 4.215,
  ownerInferred: 1.013,
  place: 2.394,
  past: -0.608,
};
