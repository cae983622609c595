import type { FigureSign } from './figureSigns.ts';
import type { Weights } from './logistic.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.957,
  noun: -1.025,
  actor: 2.06,
  actorInferred: -0.643,
  recipient: 1.745,
  recipientInferred: 0.372,
  recipientLacking: 0.391,
  guarded: 0.171,
  heading: -1.09,
  long: 0.072,
  far: -2.284,
  deep: -1.029,
  attributed: 0.001,
  planned: 0.821,
  possible: 1.361,
  negated: -0.005,
  words: -0.232,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -5.191,
  owner: 5.283,
  ownerInferred: -0.458,
  place: 2.968,
  past: -0.028,
};
