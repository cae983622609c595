import type { Quantity } from '../../model/reading.ts';
import type { Piece } from './pieces.ts';

export type Bare = Omit<Quantity, 'start' | 'end'>;

/** A quantity by piece: from `start` up to, but not including, `end`. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Bare;
}

/** A sentence as the readers of numbers see it. */
export interface Reader {
  readonly pieces: readonly Piece[];
  readonly times: ReadonlyMap<number, { readonly end: number; readonly kind: 'year' | 'time' }>;
  readonly titleCase: boolean;
}
