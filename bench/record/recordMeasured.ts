import { z } from 'zod';

const numbers = z.array(z.number()).readonly();

const secondsSchema = z.object({ wall: z.number(), cpu: z.number() }).readonly();

/** What filling a store came to. */
export const filledSchema = z
  .object({
    /** Seconds to write all documents, and to take them in. */
    written: secondsSchema,
    takenIn: secondsSchema,
    /** Memory of the process at most, and what it holds after that once all that is not needed was given back. */
    peakMb: z.number(),
    heldMb: z.number(),
  })
  .readonly();

export type Filled = z.infer<typeof filledSchema>;

/** What one process measured on a store of its own. */
export const recordMeasuredSchema = z
  .object({
    /** How many crises the news is of, and how many mentions a day it has of each: on the average, and on the fullest day of one. */
    crises: z.int(),
    perDay: z.number(),
    most: z.number(),
    documents: z.int(),
    mentions: z.int(),
    figures: z.int(),
    events: z.int(),
    filled: filledSchema,
    /** Memory of a process that opens the filled store and asks of it, at most. */
    askingMb: z.number(),
    /** For each document that was added to the whole: mentions it was compared with, and those that were looked at to make events anew. */
    candidates: numbers,
    touched: numbers,
    /** Milliseconds of each turn, by what was asked. */
    ms: z.record(z.string(), z.object({ wall: numbers, cpu: numbers }).readonly()),
  })
  .readonly();

export type RecordMeasured = z.infer<typeof recordMeasuredSchema>;
