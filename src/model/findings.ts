import type { Claim } from './claim.ts';
import type { Figure } from './figure.ts';
import type { Mention } from './mention.ts';

/** All that one document says, in reading order. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}
