import type { Measure } from '../codebook/measure.ts';

/** What is set against one another: forces, their gear, and losses. Sums of money and lengths are of things too various. */
export const COUNTED: readonly Measure[] = [
  'personnel',
  'people',
  'deaths',
  'injured',
  'captured',
  'ships',
  'aircraft',
  'vehicles',
  'weapons',
  'missiles',
  'units',
];
