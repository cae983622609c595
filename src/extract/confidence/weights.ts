import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.002,
  noun: -0.424,
  actor: 2.641,
  actorInferred: -0.229,
  recipient: 1.131,
  recipientInferred: -0.453,
  recipientLacking: -0.455,
  guarded: -0.54,
  heading: -1.243,
  long: -0.376,
  far: -1.232,
  deep: -1.02,
  attributed: -0.193,
  planned: 1.726,
  possible: 0.935,
  negated: -0.371,
  words: -0.494,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.268,
  owner: 4.215,
  ownerInferred: 1.013,
  place: 2.394,
  past: -0.608,
};
