import type { Measure } from '../../codebook/measure.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import type { ActorSpan, PlaceSpan, Quantity } from '../../model/reading.ts';

/** How a figure goes with others of its document. */
export interface FigureLinks {
  /** The whole that it is a part of: '900 soldiers, [40] of them women'. */
  readonly partOf: FoundFigure | null;
  /** What it comes on top of: '900 soldiers … [another 300]'. */
  readonly increaseOf: FoundFigure | null;
  /** What it is the sum of: '… bringing the total to [1,200]'. */
  readonly totalOf: readonly FoundFigure[];
}

export const NO_LINKS: FigureLinks = { partOf: null, increaseOf: null, totalOf: [] };

/** A figure as one sentence gives it, before speakers and ids. */
export interface FoundFigure {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly item: string;
  readonly of: readonly ActorSpan[];
  readonly status: FigureStatus;
  readonly where: readonly PlaceSpan[];
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The token that the others of the counted phrase hang on. */
  readonly head: number;
  readonly links: FigureLinks;
}
