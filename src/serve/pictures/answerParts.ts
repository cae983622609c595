import { z } from 'zod';

// What several answers of pictures have in common.

export const count = z.int().min(0);
export const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();
export const others = count
  .nullable()
  .describe('Where one voice is followed: how many more events pass when everyone is heard. Else null.');

/** An index into the words of an answer. */
export const word = z.int().min(0);
export const wordOrNone = word.nullable();
export const wordsSchema = many(z.string()).describe(
  'Classes, statuses, days and names, each told once: a column of classes, statuses, days or names holds indexes into this list.',
);
