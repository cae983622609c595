import { z } from 'zod';
import { spanShape } from './span.ts';

/** What every finding carries: where it stands, the sentence around it, and what found it. */
export const findingShape = {
  id: z.string(),
  document: z.string(),
  ...spanShape,
  /** `text.slice(start, end)` of the document, always. */
  quote: z.string(),
  sentence: z.object({ ...spanShape, text: z.string() }).readonly(),
  /** The rule that found it, and the version of the rules. */
  rule: z.string(),
  version: z.string(),
  confidence: z.number().min(0).max(1),
};
