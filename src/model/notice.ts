import { z } from 'zod';

/**
 * Something a user should know of the input: what was odd, where, and what would do.
 * Stages return notices beside their value and never throw for bad text.
 */
export const noticeSchema = z
  .object({
    code: z.string(),
    reason: z.string(),
    at: z
      .object({
        path: z.string().optional(),
        line: z.int().min(1).optional(),
        start: z.int().min(0).optional(),
        end: z.int().min(0).optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();

export type Notice = z.infer<typeof noticeSchema>;

/** What a stage returns. */
export interface Outcome<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

export const outcome = <T>(value: T, notices: readonly Notice[] = []): Outcome<T> => ({ value, notices });
