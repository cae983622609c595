import { z } from 'zod';
import { PLACE_KINDS } from '../../codebook/placeKind.ts';
import { daySchema } from '../../model/daySchema.ts';
import { CELL_BINS, type EventCell } from '../../store/aggregates.ts';
import { count, many, others, word, wordOrNone, wordsSchema } from './answerParts.ts';

/** A cell as the page unpacks it. */
export type Cell = EventCell;

const cellsSchema = z
  .object({
    type: many(word),
    status: many(word),
    start: many(wordOrNone).describe('The days between which it happened, or the month in which it counts; both null where none is told.'),
    end: many(wordOrNone),
    told: many(wordOrNone).describe('Where no text tells a day, that of the first report; null where no telling is dated.'),
    count: many(count),
  })
  .describe(
    'Events of one class and status that no day tells apart, as columns: first all of the first place or pair, then those of the next.',
  );

const mapStateSchema = z.object({
  code: z.string().describe('ISO 3166-1 alpha-3.'),
  number: z.string().nullable().describe('ISO 3166-1 numeric, as base maps name their areas.'),
  title: z.string(),
  lat: z.number(),
  lon: z.number(),
});
export type MapState = Readonly<z.infer<typeof mapStateSchema>>;

const cellCount = count.describe('How many of the cells are its own.');
const degrees = z.number().nullable();
const placeSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  lat: degrees.describe('Degrees; null where only a line is known, as for the whole border of a state.'),
  lon: degrees,
  events: count,
  cells: cellCount,
});
const dyadSchema = z.object({ actor: z.string(), recipient: z.string(), events: count, cells: cellCount });

const states = many(mapStateSchema);
const bin = z
  .enum(CELL_BINS)
  .describe('How finely cells tell days: as the texts do, or, where there are too many events, by month or by year.');
const inAll = count.describe('How many there are; those of fewest events are left out where there are too many to draw.');

export const mapAnswerSchema = z.object({
  words: wordsSchema,
  places: many(placeSchema).describe('Most events first.'),
  cells: cellsSchema,
  states: states.describe('Those in which the places are.'),
  bin,
  days: many(z.object({ day: daySchema, events: count })).describe('Events by the day each counts in, where cells tell no days.'),
  inAll,
  events: count.describe('Events that pass the filter.'),
  others,
  placed: count.nullable().describe('How many of them tell a place that can be drawn; null where they were not counted one by one.'),
});
export type MapAnswer = Readonly<z.infer<typeof mapAnswerSchema>>;

export const arcsAnswerSchema = z.object({
  words: wordsSchema,
  dyads: many(dyadSchema).describe('Most events first.'),
  cells: cellsSchema,
  states: states.describe('Those that act or to which something is done.'),
  bin,
  inAll,
});
export type ArcsAnswer = Readonly<z.infer<typeof arcsAnswerSchema>>;

/** Cells of an answer as it is sent. */
export type CellColumns = MapAnswer['cells'];

/** What has cells. */
export interface Celled {
  readonly cells: readonly Cell[];
}
export type MapPlace = Omit<MapAnswer['places'][number], 'cells'> & Celled;
export type MapDyad = Omit<ArcsAnswer['dyads'][number], 'cells'> & Celled;

/** What a map is drawn from: places, each with its cells. */
export interface MapPicture extends Omit<MapAnswer, 'words' | 'places' | 'cells'> {
  readonly places: readonly MapPlace[];
}

/** What the arcs of a map are drawn from: who did it to whom, each pair with its cells. */
export interface ArcsPicture extends Omit<ArcsAnswer, 'words' | 'dyads' | 'cells'> {
  readonly dyads: readonly MapDyad[];
}
