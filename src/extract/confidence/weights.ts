import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.248,
  noun: -0.365,
  actor: 2.102,
  actorInferred: -0.123,
  recipient: 1,
  recipientInferred: -0.239,
  recipientLacking: -0.462,
  guarded: -0.487,
  heading: -0.805,
  long: -0.176,
  far: -1.243,
  deep: -0.832,
  attributed: -0.165,
  planned: 1.158,
  possible: 0.737,
  negated: -0.251,
  words: -0.363,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -3.268,
  owner: 4.215,
  ownerInferred: 1.013,
  place: 2.394,
  past: -0.608,
};
