import { z } from 'zod';
import { MEASURES } from '../codebook/measure.ts';
import { POSTURE_COLUMNS } from '../codebook/postureColumn.ts';
import { CONTENTION_TOPICS } from '../model/contention.ts';
import { dayParameter, filterShape } from './filterParameters.ts';

const name = z.string().trim().min(1).max(300);
const most = z.coerce.number().int().min(1).max(1000).optional();

/** What a posture is asked by: what narrows figures, by the names that lists have. */
export const postureParametersSchema = z.strictObject({
  asof: dayParameter.optional().describe('The day; the last day of publication in the record where it is left out.'),
  place: z
    .array(name)
    .max(50)
    .readonly()
    .optional()
    .describe('Only at these: a place by id or name, or a state by its code with all in it.'),
  reading: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('Whether to read one number out of rival figures, beside them: a weighted median, one vote a voice.'),
  outlet: filterShape.outlet,
  says: filterShape.says.describe(
    'Hear these speakers alone, wherever they are quoted: codes such as USA or USA/MIL. "own" hears the outlets alone that `outlet` names.',
  ),
  actor: filterShape.actor.describe('Only forces of these.'),
  measure: filterShape.measure,
  atleast: filterShape.atleast.describe('Only rows in which a figure that stands tells this number or a larger one.'),
  atmost: filterShape.atmost.describe('Only rows in which a figure that stands tells this number or a smaller one.'),
  from: filterShape.from,
  to: filterShape.to,
  text: filterShape.text,
});

/** What one cell of a posture is asked by: what narrows it, and the row and column that it stands in. */
export const cellParametersSchema = postureParametersSchema
  .omit({ place: true, reading: true, atleast: true, atmost: true, measure: true })
  .extend({
    holder: z.array(name).max(50).readonly().optional().describe('Whose, by codes.'),
    counts: z.enum(MEASURES).describe('What is counted.'),
    item: z
      .string()
      .max(300)
      .default('')
      .describe('What narrows it, as the ledger tells it; nothing for troops, people or ships in general.'),
    at: z.array(name).max(50).readonly().optional().describe('Where, by all the ids of the row; none for where no place is told.'),
    column: z.enum(POSTURE_COLUMNS).describe('Which column.'),
  });

/** Whose telling is followed, as speakers' codes and outlets' names, and what else narrows. */
export function voicesOf({ says, outlet }: Pick<z.output<typeof postureParametersSchema>, 'says' | 'outlet'>): {
  readonly accordingTo: readonly string[];
  readonly narrowing: { readonly outlet?: readonly string[] | undefined; readonly says?: readonly string[] | undefined };
} {
  if (says === undefined) return { accordingTo: [], narrowing: { outlet } };
  const codes = says.filter((code) => code !== 'own');
  if (!says.includes('own')) return { accordingTo: codes, narrowing: { outlet } };
  if (outlet === undefined && codes.length === 0) return { accordingTo: [], narrowing: { says } };
  return { accordingTo: [...codes, ...(outlet ?? [])], narrowing: {} };
}

/** What disputes are asked by. */
export const contentionParametersSchema = z.strictObject({
  about: z.array(z.enum(CONTENTION_TOPICS)).max(10).readonly().optional().describe('Only these matters.'),
  actor: z.array(name).max(50).readonly().optional().describe('Only those about one of these actors.'),
  outlet: z.array(name).max(50).readonly().optional().describe('Only those that one of these outlets shows.'),
  says: filterShape.says.describe(
    'Only those in which this voice takes a side: a code such as USA or USA/MIL, or "own" for an outlet by itself (of those `outlet` names).',
  ),
  place: filterShape.place.describe('Only those in which a telling stands at one of these places, by their ids in the gazetteer.'),
  from: dayParameter.optional().describe('Told on this day or later.'),
  to: dayParameter.optional().describe('Told on this day or earlier.'),
  text: filterShape.text.describe('Only those of which a telling stands in a document whose text or title has all these words.'),
  limit: most.describe('How many at most: 100 where it is left out, and all of them in another format than json.'),
});

export type ContentionParameters = z.infer<typeof contentionParametersSchema>;

/** The days whose tellings disputes are made from: another range makes others, with other ids. */
export const disputeParametersSchema = contentionParametersSchema.pick({ from: true, to: true });

export const disputeListParametersSchema = contentionParametersSchema.extend({
  evidence: z.coerce.number().int().min(0).max(1000).default(3).describe('How many findings of each side to show; all are counted.'),
});

const voiceName = name.describe('A speaker by code (USA, USA/MIL), wherever it is quoted, or an outlet by name, in its own voice.');

/** Which two voices are set side by side, and what both are narrowed by. */
export const comparisonParametersSchema = z.strictObject({
  a: voiceName,
  b: voiceName,
  actor: filterShape.actor,
  place: filterShape.place,
  type: filterShape.type,
  status: filterShape.status,
  from: filterShape.from,
  to: filterShape.to,
  text: filterShape.text,
  limit: most.describe(
    'How many events of each group: 50 where it is left out, and all of them in another format than json; all are counted.',
  ),
});
