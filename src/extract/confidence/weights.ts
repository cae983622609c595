import type { FigureSign } from './figureSigns.ts';
import type { Weights } from './logistic.ts';
import type { MentionSign } from './mentionSigns.ts';

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const MENTION_WEIGHTS: Weights<MentionSign> = {
  any: -0.95,
  noun: -0.437,
  actor: 1.822,
  actorInferred: -0.798,
  recipient: 1.022,
  recipientInferred: 0.811,
  recipientLacking: -0.468,
  guarded: 0.577,
  heading: -0.537,
  long: 0.194,
  far: -1.864,
  deep: -0.851,
  attributed: 0.521,
  planned: 0.211,
  possible: 1.283,
  negated: -0.144,
  words: -0.074,
};

/** Fitted by `npm run fit:confidence`; do not change by hand. */
export const FIGURE_WEIGHTS: Weights<FigureSign> = {
  any: -4.118,
  plain: 0.567,
  harm: 0.069,
  owner: 2.234,
  ownerInferred: -0.104,
  place: 1.909,
  exact: 0.761,
  present: -1.078,
  past: 0.605,
  unsure: -0.706,
  forces: 0.897,
};
