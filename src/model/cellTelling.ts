import { z } from 'zod';
import { quantityPairSchema, quantitySchema } from './quantity.ts';
import { spanShape } from './span.ts';

/** A figure with the sentence that tells it. */
export const toldQuantitySchema = z
  .object({
    quantity: quantitySchema,
    /** Where its letters stand in the text, and those of the sentence. */
    ...spanShape,
    sentence: z.object({ ...spanShape, text: z.string() }).readonly(),
  })
  .readonly();

export type ToldQuantity = z.infer<typeof toldQuantitySchema>;

/** What was ever told of one force at a place up to a day, in one column of the ledger; and of the same force where no place is told. */
export const cellTellingSchema = z
  .object({
    /** The last told, newest first, with their sentences. */
    figures: z.array(toldQuantitySchema).readonly(),
    /** How many there are in all. */
    total: z.int().min(0),
    /** Where voices differ over it in the same days: contradictions first, then the latest; among the figures above. */
    rivals: z.array(quantityPairSchema).readonly(),
  })
  .readonly();

export type CellTelling = z.infer<typeof cellTellingSchema>;
