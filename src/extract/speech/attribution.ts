import type { Stance } from '../../codebook/status.ts';
import type { ActorSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Somebody's words: who, by which cue, and which letters are theirs. */
export interface Attribution {
  /** Null for hearsay. */
  readonly speaker: ActorSpan | null;
  /** The words that name the speaker, also where no table knows them. */
  readonly speakerText: string;
  readonly cue: Span;
  readonly stance: Stance;
  readonly content: Span;
  readonly direct: boolean;
  readonly against: readonly ActorSpan[];
  readonly sentence: number;
}
