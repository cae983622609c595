import { z } from 'zod';

const numbers = z.array(z.number()).readonly();

/** What one process measured on a store of its own. */
export const recordMeasuredSchema = z
  .object({
    documents: z.int(),
    mentions: z.int(),
    figures: z.int(),
    events: z.int(),
    /** Seconds to write all documents, and to take them in. */
    writtenS: z.number(),
    takenInS: z.number(),
    /** Memory of the process after that, and at most. */
    rssMb: z.number(),
    peakMb: z.number(),
    /** For each document that was added to the whole: mentions it was compared with, and those that were looked at to make events anew. */
    candidates: numbers,
    touched: numbers,
    /** Milliseconds of each turn, by what was asked. */
    ms: z.record(z.string(), z.object({ wall: numbers, cpu: numbers }).readonly()),
  })
  .readonly();

export type RecordMeasured = z.infer<typeof recordMeasuredSchema>;
