import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.108,
  noun: -0.4,
  actor: 2.76,
  actorInferred: -0.298,
  recipient: 1.13,
  recipientInferred: -0.265,
  recipientLacking: -0.571,
  guarded: -0.434,
  heading: -1.247,
  long: -0.515,
  far: -1.099,
  deep: -0.884,
  attributed: 0.067,
  planned: 1.571,
  possible: 0.85,
  negated: -0.42,
  words: -0.584,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -2.97,
  owner: 4.056,
  ownerInferred: 0.697,
  place: 2.136,
  past: -0.779,
};
