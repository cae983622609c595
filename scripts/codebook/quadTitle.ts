import type { Quad } from '../../src/codebook/eventType.ts';

export const QUAD_TITLE: Readonly<Record<Quad, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};
