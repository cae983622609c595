import { z } from 'zod';
import { EVENT_TYPES } from '../../codebook/eventType.ts';
import { MEASURES } from '../../codebook/measure.ts';
import { PLACE_KINDS } from '../../codebook/placeKind.ts';
import { AGREEMENTS, EVENT_STATUSES, FIGURE_STATUSES } from '../../codebook/status.ts';
import { STRANDS, type Strand } from '../../codebook/strand.ts';
import { daySchema } from '../../model/daySchema.ts';
import { eventSchema } from '../../model/event.ts';
import { CELL_BINS } from '../../store/aggregates.ts';

// What the pictures of the page are drawn from: counts of events, never sentences; those open by an event's id.

const count = z.int().min(0);
const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const others = count.nullable().describe('Where one voice is followed: how many more events pass when everyone is heard. Else null.');
const anyDay = daySchema.nullable();
const bound = z.number().nullable();

const cellSchema = z
  .object({
    type: z.enum(EVENT_TYPES),
    status: z.enum(EVENT_STATUSES),
    start: anyDay.describe('The days between which it happened, or the month in which it counts; both null where none is told.'),
    end: anyDay,
    told: anyDay.describe('Where no text tells a day, that of the first report; null where no telling is dated.'),
    count,
  })
  .describe('Events of one class and status that no day tells apart.');
export type Cell = Readonly<z.infer<typeof cellSchema>>;

const mapStateSchema = z.object({
  code: z.string().describe('ISO 3166-1 alpha-3.'),
  number: z.string().nullable().describe('ISO 3166-1 numeric, as base maps name their areas.'),
  title: z.string(),
  lat: z.number(),
  lon: z.number(),
});
export type MapState = Readonly<z.infer<typeof mapStateSchema>>;

const mapPlaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  lat: bound.describe('Degrees; null where only a line is known, as for the whole border of a state.'),
  lon: bound,
  events: count,
  cells: many(cellSchema),
});
export type MapPlace = Readonly<z.infer<typeof mapPlaceSchema>>;

const mapDyadSchema = z.object({ actor: z.string(), recipient: z.string(), events: count, cells: many(cellSchema) });
export type MapDyad = Readonly<z.infer<typeof mapDyadSchema>>;

const newestSchema = z.object({ id: z.string(), document: z.string() }).describe('The newest of the figures, to be opened.');

export const mapAnswerSchema = z.object({
  places: many(mapPlaceSchema).describe('Most events first.'),
  dyads: many(mapDyadSchema).describe('Most events first.'),
  states: many(mapStateSchema),
  bin: z.enum(CELL_BINS).describe('How finely cells tell days: as the texts do, or, where there are too many events, by month or by year.'),
  days: many(z.object({ day: daySchema, events: count })).describe('Events by the day each counts in, where cells tell no days.'),
  inAll: z
    .object({ places: count, dyads: count })
    .describe('How many places and pairs of actors there are; those of fewest events are left out where there are too many to draw.'),
  events: count.describe('Events that pass the filter.'),
  others,
  placed: count.nullable().describe('How many of them tell a place that can be drawn; null where they were not counted one by one.'),
});
export type MapAnswer = Readonly<z.infer<typeof mapAnswerSchema>>;

const barSchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  status: z.enum(EVENT_STATUSES),
  start: anyDay,
  end: anyDay,
  told: anyDay,
  agreement: z.enum(AGREEMENTS),
  independent: count,
  who: z.string(),
  whom: z.string(),
  lanes: many(count).describe('Indexes of the lanes it stands in.'),
  planOf: many(z.string()).describe('Of a plan: the events that carry it out.'),
});
export type TimelineBar = Readonly<z.infer<typeof barSchema>>;

export const LANE_KINDS = ['actor', 'place'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const timelineAnswerSchema = z.object({
  lanes: many(z.object({ key: z.string(), title: z.string(), events: count })).describe(
    'Most events first; what names no actor or place stands last.',
  ),
  bars: many(barSchema),
  events: count.describe('Events that pass the filter; more than there are bars where there are too many to draw.'),
  others,
});
export type TimelineAnswer = Readonly<z.infer<typeof timelineAnswerSchema>>;

const strandCounts = z.object(Object.fromEntries(STRANDS.map((strand) => [strand, count])) as Record<Strand, typeof count>);

const networkDyadSchema = z.object({
  actor: z.string(),
  recipient: z.string(),
  events: count.describe('Of whatever status.'),
  strands: strandCounts.describe('Events told as having happened.'),
  cooperation: z.number().describe('Sum of the positive PLOVER scores of what happened.'),
  conflict: z.number().describe('Sum of the negative ones, as a positive number.'),
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

const weekSchema = z.object({ week: daySchema, cooperation: z.number(), conflict: z.number(), events: count });
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
  figures: many(changedFigureSchema),
  silent: many(z.object({ outlet: z.string(), before: count, last: anyDay })).describe(
    'Outlets with documents in the days before and none in these.',
  ),
  documents: counts,
});
export type NowAnswer = Readonly<z.infer<typeof nowAnswerSchema>>;

export const markAnswerSchema = z.object({ title: z.string(), items: many(eventSchema), total: count });
export type MarkAnswer = Readonly<z.infer<typeof markAnswerSchema>>;
