import type { Anchor } from '../../../src/model/judgement.ts';

/** What tells one pair of findings, or one finding, from all others, whichever is named first. */
export const pairKey = (about: readonly Anchor[]): string =>
  about
    .map(({ document, start, end, finding }) => `${document} ${start} ${end} ${finding}`)
    .sort()
    .join('|');
