import type { Measure } from '../../codebook/measure.ts';

/** What a state has elsewhere, where a text speaks of 'there'. */
export const ABROAD: ReadonlySet<Measure> = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units', 'weapons', 'missiles']);
