import type { Weights } from './chanceOf.ts';
import type { FigureSign } from './figureSigns.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: 0.417,
  noun: -0.532,
  actor: 2.322,
  actorInferred: -0.246,
  recipient: 1.164,
  recipientInferred: 0.109,
  recipientLacking: -0.832,
  guarded: -0.322,
  heading: -1.072,
  long: 0.085,
  far: -2.301,
  deep: -1.321,
  attributed: 0.077,
  planned: 1.798,
  possible: 1.124,
  negated: -0.169,
  words: -0.441,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -5.191,
  owner: 5.283,
  ownerInferred: -0.458,
  place: 2.968,
  past: -0.028,
};
