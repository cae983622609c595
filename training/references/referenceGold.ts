import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MENTION_KINDS } from './mentionKind.ts';

/** One mention and whom a careful reader takes it for. */
export const referenceItem = z
  .object({
    document: z.string(),
    start: z.int(),
    end: z.int(),
    kind: z.enum(MENTION_KINDS),
    /** Rules may be written while looking at the misses of 'tuning' only. */
    part: z.enum(['tuning', 'test']),
    /** An actor; nobody that the codebook has a code for; or one of several, with no way to choose. */
    answer: z.enum(['actor', 'nobody', 'unclear']),
    /** Every actor that is meant: two for 'both countries'. */
    means: z.array(z.string()),
    /** Codes that are right as well. */
    or: z.array(z.string()),
    /** Whether leaving it unresolved is right as well. */
    mayBeNobody: z.boolean(),
  })
  .readonly();
export type ReferenceItem = z.infer<typeof referenceItem>;

const referenceGold = z.object({ seed: z.int(), documents: z.record(z.string(), z.string()), items: z.array(referenceItem) }).readonly();
export type ReferenceGold = z.infer<typeof referenceGold>;

const PATH = join(import.meta.dirname, '..', 'gold', 'references', 'references.json');

/** The gold of references. @throws where the file is missing or not of its form */
export const readReferenceGold = (): ReferenceGold => referenceGold.parse(JSON.parse(readFileSync(PATH, 'utf8')));
