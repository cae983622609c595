import type { EventStatus } from '../../codebook/status.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { EventRule } from '../rules/eventRule.ts';

/** A rule that fired, with the tokens and actors it bound. */
export interface EventMatch {
  readonly rule: EventRule;
  /** The word that set it off. */
  readonly trigger: number;
  readonly actors: readonly PlacedActor[];
  readonly recipients: readonly PlacedActor[];
  readonly status: EventStatus;
  /** Tokens of the clause that tells it, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the predicate itself begins, its subject left out. */
  readonly core: number;
  /** Whether the clause itself tells who does it, or that need not be told. */
  readonly named: boolean;
}
