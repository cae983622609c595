import type { LandWeights } from './landSigns.ts';

/** Fitted by `npm run fit:lands`; not to be changed by hand. */
export const LAND_WEIGHTS: LandWeights = {
  land: {
    clause: 1.198,
    here: 0.907,
    next: 0.887,
    named: 0.51,
    near: 0.476,
    paragraph: 0.811,
    title: 0.717,
    opening: 0.732,
    share: 0.26,
    home: 0.281,
    owner: -0.652,
  },
  nowhere: {
    nowhere: -0.174,
    harm: 0.069,
    people: -0.03,
    planned: 0.107,
    past: 0.429,
    ownerless: -1.349,
    ownWords: 0.442,
    has: -0.442,
    total: 0.522,
    otherHere: -0.191,
    lands: 0.982,
    placed: 0.826,
  },
};
