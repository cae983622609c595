import { z } from 'zod';
import { SECTORS } from '../codebook/sector.ts';
import { STANCES } from '../codebook/status.ts';

/** One link of a chain of speakers: who says so, by which word, and what is done in saying it. */
export const speakerSchema = z
  .object({
    /** As for actors; '' for an unnamed source ('reportedly', 'officials'). */
    code: z.string(),
    sector: z.enum(SECTORS).nullable(),
    name: z.string(),
    text: z.string(),
    cue: z.string(),
    stance: z.enum(STANCES),
  })
  .readonly();

export type Speaker = z.infer<typeof speakerSchema>;
