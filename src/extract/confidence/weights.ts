import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.008,
  noun: -0.215,
  actor: 2.095,
  actorInferred: -0.05,
  recipient: 1.045,
  recipientInferred: -0.143,
  recipientLacking: -0.546,
  guarded: -0.229,
  heading: -0.817,
  long: -0.132,
  far: -1.39,
  deep: -0.723,
  attributed: -0.105,
  planned: 1.149,
  possible: 0.776,
  negated: -0.163,
  words: -0.295,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.3,
  owner: 4.249,
  ownerInferred: 0.914,
  place: 2.43,
  past: -0.656,
};
