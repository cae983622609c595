import { z } from 'zod';
import { STANCES } from '../codebook/status.ts';
import { actorSchema } from './actor.ts';
import { findingShape } from './finding.ts';

/** Words as deeds: what is said, by whom, how, and against whom. */
export const claimSchema = z
  .object({
    kind: z.literal('claim'),
    ...findingShape,
    /** Null for 'reportedly' and the like. */
    speaker: actorSchema.nullable(),
    cue: z.string(),
    stance: z.enum(STANCES),
    /** Whether what is said stands in quotation marks. */
    direct: z.boolean(),
    mentions: z.array(z.string()).readonly(),
    figures: z.array(z.string()).readonly(),
    against: z.array(actorSchema).readonly(),
  })
  .readonly();

export type Claim = z.infer<typeof claimSchema>;
