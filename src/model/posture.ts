import { z } from 'zod';
import { MEASURES } from '../codebook/measure.ts';
import { POSTURE_COLUMNS } from '../codebook/postureColumn.ts';
import { daySchema } from './daySchema.ts';
import { placeSchema } from './place.ts';
import { misrelaySchema, quantityPairSchema, quantitySchema } from './quantity.ts';

/** The latest figure of one origin: an outlet with the speaker it quotes, or the outlet itself. */
export const postureEntrySchema = z
  .object({
    /** Everything about the figure: bounds, status, zone, voice, days. */
    quantity: quantitySchema,
    quote: z.string(),
    title: z.string().nullable(),
    column: z.enum(POSTURE_COLUMNS),
    /** Days from the day it is told of to the day of the posture; null where no day is known. */
    ageDays: z.int().nullable(),
    /** Ids of figures that contradict it; of a denial, also those it denies. */
    contradictedBy: z.array(z.string()).readonly(),
    /** Ids of figures that deny this number ('900 men are not there', 'an exaggeration'), in whatever row; absent where none does. Who denies the charge around it stands in `quantity.chargeDeniedBy`; who only calls the talk of it a campaign denies neither. */
    deniedBy: z.array(z.string()).readonly().optional(),
    /** The later figure of the same voice, by whatever outlet, that replaces it; null where none does. */
    replacedBy: z.string().nullable(),
    /** How many outlets print this voice's figure alike. */
    printedBy: z.array(z.string()).readonly(),
  })
  .readonly();

export type PostureEntry = z.infer<typeof postureEntrySchema>;

/** From where to where the figures of a column reach, and why it is no single number. */
export const postureRangeSchema = z.object({ low: z.number().nullable(), high: z.number().nullable(), why: z.string() }).readonly();

export type PostureRange = z.infer<typeof postureRangeSchema>;

/** A figure in the course of time. */
export const postureMomentSchema = z
  .object({
    figure: z.string(),
    /** The last day it is told of, or else the day it was said. */
    day: daySchema,
    column: z.enum(POSTURE_COLUMNS),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .readonly();

export type PostureMoment = z.infer<typeof postureMomentSchema>;

/** One number read out of rival figures, where somebody asks for it: beside them, never instead of them. */
export const postureReadingSchema = z.object({ value: z.number(), why: z.string() }).readonly();

export type PostureReading = z.infer<typeof postureReadingSchema>;

/** One force (or the dead, injured and captured of one) in one place. */
export const postureRowSchema = z
  .object({
    /** Whose, by codes, sorted; several where a figure counts them together. */
    holders: z.array(z.string()).readonly(),
    measure: z.enum(MEASURES),
    /** What narrows it ('police officer'); '' for troops, people or ships in general. */
    item: z.string(),
    /** Where, by id; several where a figure counts them together, none where the text does not say. */
    places: z.array(placeSchema).readonly(),
    entries: z.array(postureEntrySchema).readonly(),
    /** How figures of one column stand to one another, and why, in words. */
    pairs: z.array(quantityPairSchema).readonly(),
    /** Every figure of it that was told up to the day, by the day it is told of: how what is claimed has moved. */
    history: z.array(postureMomentSchema).readonly(),
    /** For each column that has figures, what they span; figures replaced by their own voice left out. */
    ranges: z.partialRecord(z.enum(POSTURE_COLUMNS), postureRangeSchema).readonly(),
    /** Where asked for, for columns in which voices differ: a number read out of theirs. */
    readings: z.partialRecord(z.enum(POSTURE_COLUMNS), postureReadingSchema).readonly(),
  })
  .readonly();

export type PostureRow = z.infer<typeof postureRowSchema>;

/** What a force has in several places together: a sum only where no place holds another, else a range. */
export const postureTotalSchema = z
  .object({
    holders: z.array(z.string()).readonly(),
    measure: z.enum(MEASURES),
    column: z.enum(POSTURE_COLUMNS),
    places: z.array(z.string()).readonly(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** Whether it is a sum of parts known to lie apart. */
    sum: z.boolean(),
    why: z.string(),
  })
  .readonly();

export type PostureTotal = z.infer<typeof postureTotalSchema>;

/** Who has what where, as told by a day: nothing that was said later is in it. */
export const postureSchema = z
  .object({
    asOf: daySchema,
    /** The voices followed: codes of speakers and names of outlets; none where everyone is heard. */
    accordingTo: z.array(z.string()).readonly(),
    forces: z.array(postureRowSchema).readonly(),
    losses: z.array(postureRowSchema).readonly(),
    totals: z.array(postureTotalSchema).readonly(),
    misrelays: z.array(misrelaySchema).readonly(),
    /** Figures that could not be put anywhere, by reason. */
    leftOut: z.array(z.object({ reason: z.string(), figures: z.int() }).readonly()).readonly(),
  })
  .readonly();

export type Posture = z.infer<typeof postureSchema>;
