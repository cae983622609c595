import { z } from 'zod';

/** Reliability of a source in the Admiralty system: A reliable … E unreliable, F cannot be judged. */
export const SOURCE_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceLetter = (typeof SOURCE_LETTERS)[number];

/** Credibility of an item in the Admiralty system: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const ITEM_DIGITS = [1, 2, 3, 4, 5, 6] as const;

/** What a source's record in this store shows, and nothing from outside it. */
export const sourceGradeSchema = z
  .object({
    outlet: z.string(),
    letter: z.enum(SOURCE_LETTERS),
    /** Items that others tell too, alike or otherwise, so that they can be checked. */
    checked: z.int().min(0),
    confirmed: z.int().min(0),
    contradicted: z.int().min(0),
    /** Figures that it passes on as something else than others have them. */
    misrelayed: z.int().min(0),
    reasons: z.array(z.string()).readonly(),
  })
  .readonly();

export type SourceGrade = z.infer<typeof sourceGradeSchema>;

/** What the other origins say of one item; the source's letter plays no part. */
export const itemGradeSchema = z.object({ digit: z.literal(ITEM_DIGITS), reasons: z.array(z.string()).readonly() }).readonly();

export type ItemGrade = z.infer<typeof itemGradeSchema>;
