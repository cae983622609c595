import type { ActorSpan } from '../../model/reading.ts';

/** An actor with the tokens it covers. */
export interface PlacedActor {
  readonly actor: ActorSpan;
  /** Indices of the first token and the one after the last. */
  readonly from: number;
  readonly to: number;
}
