import { z } from 'zod';
import { PLACE_KINDS } from '../codebook/placeKind.ts';
import { PLACE_PRECISIONS } from '../codebook/placePrecision.ts';

/** A place as the text names it, with coordinates in degrees (WGS 84) where they are known. */
export const placeSchema = z
  .object({
    name: z.string(),
    /** ISO 3166-1 alpha-3, null for what lies in no one state. */
    country: z.string().nullable(),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    kind: z.enum(PLACE_KINDS),
    /** Stable id in the gazetteer, e.g. 'state:POL', 'border:BLR-POL', 'city:703448'. */
    id: z.string(),
    text: z.string(),
    /** What the coordinates stand for; absent where there are none, and in records of before it was kept. */
    precision: z.enum(PLACE_PRECISIONS).optional(),
    /** What the place was resolved from, where `text` only leads back to it ('there', 'the city') or another sentence tells it. */
    resolvedFrom: z.string().optional(),
  })
  .readonly();

export type Place = z.infer<typeof placeSchema>;
