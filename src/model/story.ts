import { z } from 'zod';
import { daySchema } from './daySchema.ts';

const count = z.int().min(1);

/** Documents of one matter over days, as far as they pass what is asked. */
export const storySchema = z
  .object({
    id: z.string().describe('The id of its first document: it stays while the story grows.'),
    title: z.string().nullable().describe('The title of the document nearest to all others of it; null where none has a title.'),
    first: daySchema.nullable().describe('Day of the first publication; null where no document is dated.'),
    last: daySchema.nullable(),
    documents: count.describe('How many of its documents pass.'),
    outlets: z.array(z.string()).readonly().describe('Of these, by alphabet.'),
    origins: count.describe('How many texts these go back to: a copy or rewrite counts with its origin.'),
  })
  .readonly();

export type Story = z.infer<typeof storySchema>;
