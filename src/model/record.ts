import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { judgementSchema } from './judgement.ts';
import { mentionSchema } from './mention.ts';

/** One line of a record file: JSON Lines, UTF-8, `kind` first. */
export const recordLineSchema = z
  .discriminatedUnion('kind', [
    documentSchema.unwrap(),
    mentionSchema.unwrap(),
    figureSchema.unwrap(),
    claimSchema.unwrap(),
    eventSchema.unwrap(),
    judgementSchema.unwrap(),
  ])
  .readonly();

export type RecordLine = z.infer<typeof recordLineSchema>;

/** The JSON Schema (draft 2020-12) of a record line, generated from the types. Unknown keys are allowed. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordLineSchema, { io: 'input', target: 'draft-2020-12' });
}
