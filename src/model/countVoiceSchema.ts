import { z } from 'zod';
import { SECTORS } from '../codebook/sector.ts';

/** Who gives a figure or takes a side: the innermost speaker, or the outlet where it speaks itself. */
export const countVoiceSchema = z
  .object({
    /** As for actors; '' for an outlet or for nobody in particular. */
    code: z.string(),
    sector: z.enum(SECTORS).nullable(),
    /** 'Oleksii Reznikov'; of an outlet its name. */
    name: z.string(),
    /** Whether it is the outlet's own voice. */
    own: z.boolean(),
  })
  .readonly();
