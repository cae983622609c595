import { z } from 'zod';

/** One text of one outlet. Offsets of findings count in `text`. */
export const documentSchema = z
  .object({
    kind: z.literal('document'),
    /** Stable: a hash of the outlet, the publication day and the text. */
    id: z.string(),
    /** As given by the user; null where the document came without a file. */
    path: z.string().nullable(),
    url: z.string().nullable(),
    /** The outlet. */
    source: z.string(),
    title: z.string().nullable(),
    /** ISO day or instant; null where unknown. */
    published: z.string().nullable(),
    /** BCP 47, 'und' where unknown. */
    language: z.string(),
    text: z.string(),
  })
  .readonly();

export type Document = z.infer<typeof documentSchema>;
