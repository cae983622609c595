import { z } from 'zod';
import { daySchema } from './daySchema.ts';

/**
 * A closed or half-open interval of days. `basis` says whether the text states it or it follows
 * from something else, named in `from`: a weekday counted from the publication day is implied.
 */
export const whenSchema = z
  .object({
    start: daySchema.nullable(),
    end: daySchema.nullable(),
    text: z.string(),
    basis: z.enum(['stated', 'implied']),
    from: z.string().nullable(),
  })
  .readonly();

export type When = z.infer<typeof whenSchema>;
