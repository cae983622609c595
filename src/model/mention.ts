import { z } from 'zod';
import { CONTEXTS } from '../codebook/context.ts';
import { EVENT_TYPES } from '../codebook/eventType.ts';
import { EVENT_STATUSES } from '../codebook/status.ts';
import { actorSchema } from './actor.ts';
import { findingShape } from './finding.ts';
import { placeSchema } from './place.ts';
import { speakerSchema } from './speaker.ts';
import { whenSchema } from './when.ts';

/** One event as one clause tells it. */
export const mentionSchema = z
  .object({
    kind: z.literal('mention'),
    ...findingShape,
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    contexts: z.array(z.enum(CONTEXTS)).readonly(),
    actors: z.array(actorSchema).readonly(),
    recipients: z.array(actorSchema).readonly(),
    status: z.enum(EVENT_STATUSES),
    when: whenSchema.nullable(),
    where: z.array(placeSchema).readonly(),
    /** Innermost first; [] is the outlet's own voice. */
    says: z.array(speakerSchema).readonly(),
    /** Ids of the figures in it. */
    figures: z.array(z.string()).readonly(),
  })
  .readonly();

export type Mention = z.infer<typeof mentionSchema>;
