import { z } from 'zod';

/** What a day looks like where it is read from outside: by itself, so that reckoning with days needs no validator. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
