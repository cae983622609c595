import { EVENT_TYPE, type EventType, type Quad } from './eventType.ts';

/** What passes between two actors, in kinds that are kept apart: PLOVER's quads, with posture taken out of conflict in deed. */
export const STRANDS = ['word-cooperation', 'deed-cooperation', 'word-conflict', 'posture', 'deed-conflict'] as const;
export type Strand = (typeof STRANDS)[number];

const STRAND_OF_QUAD: Readonly<Record<Quad, Strand>> = {
  1: 'word-cooperation',
  2: 'deed-cooperation',
  3: 'word-conflict',
  4: 'deed-conflict',
};

/** The strand of an event class. Forces that move or stand ready have hurt nobody yet. */
export const strandOf = (type: EventType): Strand => (type === 'MOBILIZE' ? 'posture' : STRAND_OF_QUAD[EVENT_TYPE[type].quad]);
