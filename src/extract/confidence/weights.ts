import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.151,
  noun: -0.235,
  actor: 2.751,
  actorInferred: -0.246,
  recipient: 1.201,
  recipientInferred: -0.414,
  recipientLacking: -0.51,
  guarded: -0.376,
  heading: -1.278,
  long: -0.651,
  far: -1.076,
  deep: -0.792,
  attributed: 0.093,
  planned: 1.554,
  possible: 0.824,
  negated: -0.459,
  words: -0.622,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -2.97,
  owner: 4.056,
  ownerInferred: 0.697,
  place: 2.136,
  past: -0.779,
};
