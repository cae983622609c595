import type { Quantity } from './quantity.ts';

/** What a figure tells of a force instead of how many there are: how many came on top of others, or went. */
export type CountChange = 'added' | 'withdrawn';

/** Null for a figure that tells how many there are. */
export const changeOf = ({ status, added }: Pick<Quantity, 'status' | 'added'>): CountChange | null =>
  status === 'decrease' ? 'withdrawn' : added || status === 'increase' ? 'added' : null;
