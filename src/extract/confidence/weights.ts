import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.083,
  noun: -0.249,
  actor: 2.092,
  actorInferred: -0.075,
  recipient: 1.03,
  recipientInferred: -0.132,
  recipientLacking: -0.538,
  guarded: -0.327,
  heading: -0.825,
  long: -0.128,
  far: -1.408,
  deep: -0.694,
  attributed: -0.075,
  planned: 1.135,
  possible: 0.773,
  negated: -0.17,
  words: -0.345,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.3,
  owner: 4.249,
  ownerInferred: 0.914,
  place: 2.43,
  past: -0.656,
};
