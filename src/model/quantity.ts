import { z } from 'zod';
import { MEASURES } from '../codebook/measure.ts';
import { QUALIFIERS } from '../codebook/qualifier.ts';
import { countVoiceSchema } from './countVoiceSchema.ts';
import { daySchema } from './daySchema.ts';
import { placeSchema } from './place.ts';

/**
 * How what is counted stands to the ground: there, on its way, in readiness, ahead, over, lost to the other side's fire or hands, denied,
 * only the change of it, or asked: a number of a question, or one of several that a sentence lets stand ('be it 900 or 9,000').
 */
export const COUNT_STATUSES = [
  'observed',
  'moving',
  'alert',
  'planned',
  'expected',
  'possible',
  'past',
  'lost',
  'denied',
  'increase',
  'decrease',
  'asked',
] as const;
export type CountStatus = (typeof COUNT_STATUSES)[number];

/** Parts of a force that a count may name as counted in, or as all it counts; men of an exercise are a part of whom a side has. */
export const COMPONENTS = ['ground', 'navy', 'air', 'separatists', 'national_guard', 'exercise'] as const;
export type Component = (typeof COMPONENTS)[number];

/** What one counted thing is. A battalion group is not a person, and neither is worth a fixed number of the other. */
export const COUNT_UNITS = ['one', 'battalion_group', 'battalion', 'brigade', 'division', 'formation'] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** Which ground a count covers, as far as the text says. */
export const countZoneSchema = z
  .object({
    places: z.array(placeSchema).readonly(),
    /** Whether it is the ground along a border and not a place. */
    border: z.boolean(),
    /** 'within 200 km'; null where no distance is told. */
    withinKm: z.number().positive().nullable(),
    /** Ground that is counted in by name: 'occupied', 'crimea'. */
    including: z.array(z.string()).readonly(),
  })
  .readonly();

/** A figure with what must be alike before two of them may be compared, each in a field of its own. */
export const quantitySchema = z
  .object({
    /** The figure's id. */
    id: z.string(),
    document: z.string(),
    outlet: z.string(),
    /** The day it was said or printed; null where unknown. */
    said: daySchema.nullable(),
    /** Whose: codes, sorted; none where the text does not say. */
    holders: z.array(z.string()).readonly(),
    measure: z.enum(MEASURES),
    item: z.string(),
    unit: z.enum(COUNT_UNITS),
    /** ISO 4217 or a unit of length; null for what is counted. */
    currency: z.string().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(QUALIFIERS),
    status: z.enum(COUNT_STATUSES),
    zone: countZoneSchema,
    /** Parts that the count names as counted in. */
    including: z.array(z.enum(COMPONENTS)).readonly(),
    /** Parts that are all it counts. */
    only: z.array(z.enum(COMPONENTS)).readonly(),
    /** The days it is told of; the day it was said where the text gives none. */
    asOf: z.object({ start: daySchema, end: daySchema, stated: z.boolean() }).readonly().nullable(),
    voice: countVoiceSchema,
    /** What the text adds it to ('another 143,500'): told as an addition. */
    added: z.boolean(),
    /** Told as a part of another number of its text ('900 of them'); absent where it is not. */
    part: z.literal(true).optional(),
    /** Its text goes on to another number 'by a later count'; absent where it does not. */
    corrected: z.literal(true).optional(),
    /** Who denies the charge that it stands in, of those whose forces it counts; absent where nobody does. */
    chargeDeniedBy: z.array(countVoiceSchema).readonly().optional(),
  })
  .readonly();

export type Quantity = z.infer<typeof quantitySchema>;

/** How one figure stands to another about the same force. */
export const QUANTITY_RELATIONS = ['equal', 'refines', 'different_scope', 'outdated_by', 'different_status', 'conflict'] as const;
export type QuantityRelation = (typeof QUANTITY_RELATIONS)[number];

/** Two figures with how the first stands to the second, and why in words. */
export const quantityPairSchema = z
  .object({ a: z.string(), b: z.string(), relation: z.enum(QUANTITY_RELATIONS), why: z.string() })
  .readonly();

export type QuantityPair = z.infer<typeof quantityPairSchema>;

/** A figure that an outlet passes on as something its source did not say, or as others do not have it. */
export const misrelaySchema = z
  .object({
    /** The figure as relayed, and the one it stands against. */
    figure: z.string(),
    against: z.string(),
    code: z.enum(['ring_as_addition', 'plan_as_presence', 'other_force']),
    why: z.string(),
  })
  .readonly();

export type Misrelay = z.infer<typeof misrelaySchema>;
