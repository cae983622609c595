import type { PlacedActor } from '../clauses/placedActor.ts';
import type { EventRule } from '../rules/eventRule.ts';

/** Why what is told makes an event, with whom it is done to. */
export interface SpeechDeed {
  readonly rule: EventRule;
  readonly recipients: readonly PlacedActor[];
  /** The predicate that the deed is made of, which then tells nothing else; null where it still may. */
  readonly of: number | null;
}
