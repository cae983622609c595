import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.273,
  noun: -0.354,
  actor: 2.122,
  actorInferred: -0.165,
  recipient: 0.982,
  recipientInferred: -0.231,
  recipientLacking: -0.435,
  guarded: -0.453,
  heading: -0.827,
  long: -0.236,
  far: -1.222,
  deep: -0.872,
  attributed: -0.22,
  planned: 1.431,
  possible: 0.717,
  negated: -0.263,
  words: -0.369,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.268,
  owner: 4.215,
  ownerInferred: 1.013,
  place: 2.394,
  past: -0.608,
};
