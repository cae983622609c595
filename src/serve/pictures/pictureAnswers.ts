import { z } from 'zod';
import { EVENT_TYPES } from '../../codebook/eventType.ts';
import { MEASURES } from '../../codebook/measure.ts';
import { FIGURE_STATUSES } from '../../codebook/status.ts';
import { STRANDS, type Strand } from '../../codebook/strand.ts';
import { daySchema } from '../../model/daySchema.ts';
import { eventSchema } from '../../model/event.ts';
import { count, many, others } from './answerParts.ts';

// What the pictures of the page but the map and the timeline are drawn from: counts of events, never sentences; those open by an event's id.

const anyDay = daySchema.nullable();
const bound = z.number().nullable();

const newestSchema = z.object({ id: z.string(), document: z.string() }).describe('The newest of the figures, to be opened.');

const FORCES_MOVED = 'Of forces that are moved to, near or against the other, to help or to threaten.';

const strandCounts = z.object(Object.fromEntries(STRANDS.map((strand) => [strand, count])) as Record<Strand, typeof count>);

const networkDyadSchema = z.object({
  actor: z.string(),
  recipient: z.string(),
  events: count.describe('Of whatever status.'),
  strands: strandCounts.describe('Events told as having happened.'),
  cooperation: z.number().describe('Sum of the positive PLOVER scores of what happened.'),
  conflict: z.number().describe('Sum of the negative ones, as a positive number, but for those of forces that are moved.'),
  forces: z.number().describe(FORCES_MOVED),
});

export const networkAnswerSchema = z.object({
  actors: many(z.object({ code: z.string(), title: z.string(), events: count })).describe(
    'Most events first; an event counts once for each other actor it is with.',
  ),
  dyads: many(networkDyadSchema).describe('Most events first.'),
  events: count.describe('Events that pass the filter, with or without two known actors.'),
  others,
});
export type NetworkAnswer = Readonly<z.infer<typeof networkAnswerSchema>>;

const daysSchema = z.object({ from: daySchema, to: daySchema });
export type Days = Readonly<z.infer<typeof daysSchema>>;

const spanSchema = z.object({ low: bound, high: bound, figures: count });
export type FigureSpan = Readonly<z.infer<typeof spanSchema>>;

const changedFigureSchema = z.object({
  of: z.string(),
  measure: z.enum(MEASURES),
  item: z.string(),
  where: z.string().nullable(),
  status: z.enum(FIGURE_STATUSES),
  now: spanSchema,
  before: spanSchema.nullable().describe('Null where none was told in the days before.'),
  newest: newestSchema,
});
export type ChangedFigure = Readonly<z.infer<typeof changedFigureSchema>>;

const weekSchema = z.object({
  week: daySchema,
  cooperation: z.number(),
  conflict: z.number().describe('Of all that is hostile but forces that are moved.'),
  forces: z.number().describe(FORCES_MOVED),
  events: count,
});
const nowDyadSchema = z.object({
  actor: z.string(),
  recipient: z.string(),
  weeks: many(weekSchema).describe('Oldest first; weeks in which nothing was told are there with zeros.'),
});
export type NowDyad = Readonly<z.infer<typeof nowDyadSchema>>;

const counts = z.object({ now: count, before: count });

export const nowAnswerSchema = z.object({
  days: daysSchema,
  before: daysSchema,
  chosen: z.boolean().describe('Whether the days were asked for; else they are the last week that the record covers.'),
  types: many(z.object({ type: z.enum(EVENT_TYPES), now: count, before: count })).describe('Events first reported in the days, by class.'),
  dyads: many(nowDyadSchema),
  largest: many(eventSchema).describe('Most independent outlets first.'),
  disputed: many(eventSchema),
  disputes: counts,
  figures: many(changedFigureSchema).describe('Those that most figures tell, first.'),
  figuresChanged: count.describe('How many are new or changed in all.'),
  silent: many(z.object({ outlet: z.string(), before: count, last: anyDay })).describe(
    'Outlets with documents in the days before and none in these.',
  ),
  documents: counts,
});
export type NowAnswer = Readonly<z.infer<typeof nowAnswerSchema>>;

export const markAnswerSchema = z.object({ title: z.string(), items: many(eventSchema), total: count });
export type MarkAnswer = Readonly<z.infer<typeof markAnswerSchema>>;
