import { z } from 'zod';
import { daySchema } from './daySchema.ts';

/** What passed from one actor to another in one week, cooperation and conflict kept apart. */
export const assessmentSchema = z
  .object({
    actor: z.string(),
    recipient: z.string(),
    /** The Monday the week begins with. */
    week: daySchema,
    /** Sum of positive PLOVER scores of actual events. */
    cooperation: z.number().min(0),
    /** Sum of negative PLOVER scores of actual events, as a positive number. */
    conflict: z.number().min(0),
    /** Ids of the events counted. */
    events: z.array(z.string()).readonly(),
  })
  .readonly();

export type Assessment = z.infer<typeof assessmentSchema>;
