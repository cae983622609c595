import { z } from 'zod';
import { MEASURES } from '../codebook/measure.ts';
import { QUALIFIERS } from '../codebook/qualifier.ts';
import { FIGURE_STATUSES } from '../codebook/status.ts';
import { actorSchema } from './actor.ts';
import { findingShape } from './finding.ts';
import { placeSchema } from './place.ts';
import { speakerSchema } from './speaker.ts';
import { whenSchema } from './when.ts';

/** One counted thing: whose, of what, how many, where, and whether it is there or only planned. */
export const figureSchema = z
  .object({
    kind: z.literal('figure'),
    ...findingShape,
    of: z.array(actorSchema).readonly(),
    measure: z.enum(MEASURES),
    /** The noun that is counted; empty for money, of which the unit tells all. */
    item: z.string(),
    /** Inclusive bounds, null where the text leaves them open. */
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(QUALIFIERS),
    /** ISO 4217 for money, 'km', 'm' … for lengths, else null. */
    unit: z.string().nullable(),
    status: z.enum(FIGURE_STATUSES),
    when: whenSchema.nullable(),
    where: z.array(placeSchema).readonly(),
    says: z.array(speakerSchema).readonly(),
    /** Who of those whose forces it counts denies the charge that it stands in, and so not the number alone; absent where nobody does. */
    chargeDeniedBy: z.array(speakerSchema).readonly().optional(),
    /** Ids of figures of the same document; absent where the text makes no such link, and in records of before it was kept. */
    partOf: z.string().optional(),
    increaseOf: z.string().optional(),
    totalOf: z.array(z.string()).readonly().optional(),
  })
  .readonly();

export type Figure = z.infer<typeof figureSchema>;
