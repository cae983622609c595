import { z } from 'zod';

const runSchema = z.object({ seconds: z.number(), peakMb: z.number() }).readonly();

/** What one process measured: a first reading from its start, and a second one. */
export const measuredSchema = z.object({ workers: z.int(), documents: z.int(), cold: runSchema, warm: runSchema }).readonly();

export type Measured = z.infer<typeof measuredSchema>;
