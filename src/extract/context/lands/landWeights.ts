import type { LandWeights } from './landSigns.ts';

/** Fitted by `npm run fit:lands`; not to be changed by hand. */
export const LAND_WEIGHTS: LandWeights = {
  land: {
    clause: 1.123,
    here: 0.994,
    next: 0.87,
    named: 0.546,
    near: 0.518,
    paragraph: 0.72,
    title: 0.679,
    opening: 0.553,
    share: 0.202,
    home: 0.411,
    owner: -0.552,
  },
  nowhere: {
    nowhere: -0.125,
    harm: 0.113,
    people: 0.049,
    planned: 0.132,
    past: 0.472,
    ownerless: -1.321,
    ownWords: 0.435,
    has: -0.395,
    total: 0.52,
    otherHere: -0.322,
    lands: 0.727,
    placed: 0.897,
  },
};
