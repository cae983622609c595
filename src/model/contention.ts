import { z } from 'zod';
import { countVoiceSchema } from './countVoiceSchema.ts';

/** What a dispute may be about. */
export const CONTENTION_TOPICS = ['happened', 'will_happen', 'who', 'how_many', 'where', 'when', 'legality'] as const;
export type ContentionTopic = (typeof CONTENTION_TOPICS)[number];

/** A finding that takes a side, with enough to be shown beside the others. */
export const contentionEvidenceSchema = z
  .object({
    kind: z.enum(['mention', 'figure', 'claim']),
    id: z.string(),
    document: z.string(),
    outlet: z.string(),
    published: z.string().nullable(),
    quote: z.string(),
    voice: countVoiceSchema,
  })
  .readonly();

export type ContentionEvidence = z.infer<typeof contentionEvidenceSchema>;

/** One side: what it holds, who holds it, and where that stands. */
export const contentionSideSchema = z
  .object({
    /** In words: 'yes', 'no', '94,000', 'Armenia', '2022-02-12'. */
    value: z.string(),
    /** Each voice once, sorted. */
    voices: z.array(countVoiceSchema).readonly(),
    evidence: z.array(contentionEvidenceSchema).readonly(),
  })
  .readonly();

export type ContentionSide = z.infer<typeof contentionSideSchema>;

/** A matter on which voices differ, across documents: kept as it is, with no word on who is right. */
export const contentionSchema = z
  .object({
    id: z.string(),
    about: z.enum(CONTENTION_TOPICS),
    /** The matter as a question: 'How many troops of Russia are at the border of Russia and Ukraine?' */
    question: z.string(),
    /** Why these stand against each other. */
    why: z.string(),
    /** Two at least. */
    sides: z.array(contentionSideSchema).readonly(),
    /** Codes of the actors it is about, sorted. */
    actors: z.array(z.string()).readonly(),
    /** Places by name. */
    places: z.array(z.string()).readonly(),
    /** The event it is a side of; null for figures and charges that belong to none. */
    event: z.string().nullable(),
    /** Distinct outlets that show it. */
    outlets: z.array(z.string()).readonly(),
    firstTold: z.string().nullable(),
    lastTold: z.string().nullable(),
  })
  .readonly();

export type Contention = z.infer<typeof contentionSchema>;
