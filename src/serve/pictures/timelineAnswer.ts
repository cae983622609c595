import { z } from 'zod';
import type { EventType } from '../../codebook/eventType.ts';
import type { Agreement, EventStatus } from '../../codebook/status.ts';
import type { Day } from '../../model/day.ts';
import { count, many, others, word, wordOrNone, wordsSchema } from './answerParts.ts';

/** An event as a bar. */
export interface TimelineBar {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly told: Day | null;
  readonly agreement: Agreement;
  readonly independent: number;
  readonly who: string;
  readonly whom: string;
  /** Indexes of the lanes it stands in. */
  readonly lanes: readonly number[];
  /** Of a plan: the events that carry it out. */
  readonly planOf: readonly string[];
}

const barsSchema = z
  .object({
    id: many(z.string()),
    type: many(word),
    mode: many(wordOrNone),
    status: many(word),
    start: many(wordOrNone),
    end: many(wordOrNone),
    told: many(wordOrNone).describe('The day of the first report.'),
    agreement: many(word),
    independent: many(count),
    who: many(word),
    whom: many(word),
    lanes: many(many(count)).describe('Indexes of the lanes each stands in.'),
  })
  .describe('Events as columns.');

export const LANE_KINDS = ['actor', 'place'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const timelineAnswerSchema = z.object({
  words: wordsSchema,
  lanes: many(z.object({ key: z.string(), title: z.string(), events: count })).describe(
    'Most events first; what names no actor or place stands last.',
  ),
  bars: barsSchema,
  plans: many(z.object({ bar: count.describe('Where the plan stands in the columns.'), deeds: many(z.string()) })).describe(
    'Plans with the ids of the events that carry them out.',
  ),
  events: count.describe('Events that pass the filter; more than there are bars where there are too many to draw.'),
  others,
});
export type TimelineAnswer = Readonly<z.infer<typeof timelineAnswerSchema>>;

/** What a timeline is drawn from. */
export interface TimelinePicture extends Omit<TimelineAnswer, 'words' | 'bars' | 'plans'> {
  readonly bars: readonly TimelineBar[];
}
