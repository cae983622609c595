import { z } from 'zod';
import { CONTENTION_TOPICS } from '../model/contention.ts';
import { isDay } from '../model/day.ts';

const day = z.string().refine(isDay, 'Write a day as 2021-12-14.');
const name = z.string().trim().min(1).max(300);

/** What a posture is asked by. */
export const postureParametersSchema = z.strictObject({
  as_of: day.optional().describe('The day; the last day of publication in the record where it is left out.'),
  according_to: z
    .array(name)
    .max(50)
    .readonly()
    .optional()
    .describe('Hear these alone: codes of speakers (USA, USA/MIL) and names of outlets, which are heard in what they tell themselves.'),
  place: name.optional().describe('A place by name or id, or a state by its code.'),
});

/** What disputes are asked by. */
export const contentionParametersSchema = z.strictObject({
  about: z.array(z.enum(CONTENTION_TOPICS)).max(10).readonly().optional().describe('Only these matters.'),
  actor: z.array(name).max(50).readonly().optional().describe('Only those about one of these actors.'),
  outlet: z.array(name).max(50).readonly().optional().describe('Only those that one of these outlets shows.'),
  from: day.optional().describe('Told on this day or later.'),
  to: day.optional().describe('Told on this day or earlier.'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many at most.'),
});

export type ContentionParameters = z.infer<typeof contentionParametersSchema>;
