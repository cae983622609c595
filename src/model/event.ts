import { z } from 'zod';
import { EVENT_TYPES } from '../codebook/eventType.ts';
import { SECTORS } from '../codebook/sector.ts';
import { AGREEMENTS, EVENT_STATUSES } from '../codebook/status.ts';
import { placeSchema } from './place.ts';
import { whenSchema } from './when.ts';

/** A party to an event, apart from the words that named it. */
export const partySchema = z
  .object({
    code: z.string(),
    sector: z.enum(SECTORS).nullable(),
    name: z.string(),
  })
  .readonly();

export type Party = z.infer<typeof partySchema>;

/** A matter on which tellings of one event differ, with who stands where. */
export const disputeSchema = z
  .object({
    about: z.string(),
    sides: z.array(z.object({ value: z.string(), mentions: z.array(z.string()).readonly() }).readonly()).readonly(),
  })
  .readonly();

export type Dispute = z.infer<typeof disputeSchema>;

/** What several mentions tell of. */
export const eventSchema = z
  .object({
    kind: z.literal('event'),
    id: z.string(),
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    when: whenSchema.nullable(),
    where: z.array(placeSchema).readonly(),
    status: z.enum(EVENT_STATUSES),
    /** Ids of the mentions, in reading order. */
    mentions: z.array(z.string()).readonly(),
    /** Distinct outlets. */
    sources: z.array(z.string()).readonly(),
    /** Outlets after copies are folded onto their origin. */
    independent: z.int().min(1),
    agreement: z.enum(AGREEMENTS),
    disputes: z.array(disputeSchema).readonly(),
    /** Of a plan, ids of the events that carry it out; of these, ids of the plans they came of. Absent where there are none. */
    planOf: z.array(z.string()).readonly().optional(),
    cameOf: z.array(z.string()).readonly().optional(),
    /** The earliest publication that tells it; null where none is dated. */
    first_reported: z.string().nullable(),
  })
  .readonly();

export type Event = z.infer<typeof eventSchema>;
