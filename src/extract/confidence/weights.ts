import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.189,
  noun: -0.421,
  actor: 2.706,
  actorInferred: -0.162,
  recipient: 1.123,
  recipientInferred: -0.229,
  recipientLacking: -0.534,
  guarded: -0.493,
  heading: -1.216,
  long: -0.367,
  far: -1.038,
  deep: -1.121,
  attributed: -0.068,
  planned: 1.612,
  possible: 0.928,
  negated: -0.379,
  words: -0.494,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -2.97,
  owner: 4.056,
  ownerInferred: 0.697,
  place: 2.136,
  past: -0.779,
};
