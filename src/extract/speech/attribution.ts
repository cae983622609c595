import type { Stance } from '../../codebook/status.ts';
import type { ActorSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Somebody's words: who, by which cue, and which letters are theirs. */
export interface Attribution {
  /** Null for hearsay; code '' for a speaker whom only the text's own words name. */
  readonly speaker: ActorSpan | null;
  readonly cue: Span;
  readonly stance: Stance;
  readonly content: Span;
  readonly direct: boolean;
  readonly against: readonly ActorSpan[];
  readonly sentence: number;
  /** Whether the speaker tells what stands in the content: 'condemned the raid' takes the raid for granted. */
  readonly tells: boolean;
}

/** An attribution as one cue gives it, before its sentence and its quotation marks are known. */
export type Found = Omit<Attribution, 'sentence' | 'direct'>;

/** What nearly every word is: no cue. */
export const NO_CUE: readonly Found[] = [];
