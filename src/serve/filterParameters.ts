import { z } from 'zod';
import { EVENT_TYPES } from '../codebook/eventType.ts';
import { MEASURES } from '../codebook/measure.ts';
import { SECTORS } from '../codebook/sector.ts';
import { AGREEMENTS, EVENT_STATUSES, FIGURE_STATUSES } from '../codebook/status.ts';
import { isDay } from '../model/day.ts';
import { ORIGIN_KINDS } from '../model/origin.ts';
import { LIST_ORDERS } from '../store/filter.ts';
import type { Filter, Page } from '../store/store.ts';
import { type ReadParameters, readParameters } from './readParameters.ts';

const FINDING_STATUSES = [...new Set([...EVENT_STATUSES, ...FIGURE_STATUSES])];

const isSpeakerCode = (value: string): boolean => {
  const [code = '', sector, ...rest] = value.split('/');
  return (
    rest.length === 0 && /^[A-Za-z0-9_-]{1,32}$/.test(code) && (sector === undefined || (SECTORS as readonly string[]).includes(sector))
  );
};

const outlet = z.string().min(1).max(300);
const speaker = z.string().refine(isSpeakerCode, 'Write "own" for the outlet\'s own voice, or a code such as "USA" or "USA/MIL".');
const actor = z.string().refine(isSpeakerCode, 'Write a code such as "POL", "NATO" or "USA/MIL".');
const place = z.string().trim().min(1).max(200);
const most = 50;
const anyOf = <T extends z.ZodType>(value: T) => z.array(value).max(most).readonly().optional();

/** A calendar day as a parameter. */
export const dayParameter = z.string().refine(isDay, 'Write a day as 2021-12-14.').meta({ format: 'date' });

const number = z.coerce.number().positive().max(1e15);

/** What narrows, the same for the page's address, the HTTP API and the command line. */
export const filterShape = {
  outlet: anyOf(outlet).describe('Only what this outlet tells.'),
  says: anyOf(speaker).describe(
    'Only what this speaker says: a code such as USA (a state with all its parts) or USA/MIL, or "own" for the outlet\'s own voice.',
  ),
  actor: anyOf(actor).describe('Only where this actor has a part: a code such as RUS, NATO or POL/MIL.'),
  place: anyOf(place).describe('Only what happened or is counted at this place, by its id in the gazetteer: city:703448, border:BLR-POL.'),
  type: anyOf(z.enum(EVENT_TYPES)).describe('Only this class of events.'),
  measure: anyOf(z.enum(MEASURES)).describe('Only figures that count this.'),
  status: anyOf(z.enum(FINDING_STATUSES)).describe('Only this status, of events or of figures.'),
  atleast: number.optional().describe('Only figures that tell this number or a larger one; of two bounds, the upper counts.'),
  atmost: number.optional().describe('Only figures that tell this number or a smaller one; of two bounds, the lower counts.'),
  agreement: anyOf(z.enum(AGREEMENTS)).describe('Only events whose tellings stand to one another so.'),
  story: anyOf(z.string().min(1).max(200)).describe('Only documents of this story, by its id.'),
  origin: anyOf(z.enum(ORIGIN_KINDS)).describe(
    'Only documents that come to their text so: a copy or rewrite of another, a report credited to an agency, or nothing else seen.',
  ),
  from: dayParameter.optional().describe('Published on this day or later.'),
  to: dayParameter.optional().describe('Published on this day or earlier.'),
  text: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'Only documents whose text or title has all these words. A place, state or organisation is looked for by its other names too (Kiev for Kyiv), what stands in quotation marks as it is written.',
    ),
} as const;

/** Which part of a list is asked for. */
export const pageShape = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many items a page holds.'),
  cursor: z.string().min(1).max(2000).optional().describe('Where to go on: the `next` of the page before.'),
} as const;

/** Which way a list goes. */
export const orderShape = {
  order: z
    .enum(LIST_ORDERS)
    .optional()
    .describe(
      'day for the day an event begins or a text was published; newest for what was first told or published last. Without a day last.',
    ),
} as const;

/** The parameters of every list. */
export const filterParametersSchema = z.strictObject({ ...filterShape, ...pageShape, ...orderShape });

export type FilterParameters = Readonly<z.output<typeof filterParametersSchema>>;

export const readFilterParameters = (search: URLSearchParams): ReadParameters<FilterParameters> =>
  readParameters(filterParametersSchema, search);

/** The store's filter that parameters ask for. `agreement` is no matter of the store: see `queries.ts`. */
export function filterOf(parameters: Omit<FilterParameters, 'limit' | 'cursor'>): Filter {
  const { outlet, says, actor, place: places, type, measure, status, atleast, atmost, story, origin, from, to, text } = parameters;
  return {
    ...(outlet && { outlets: outlet }),
    ...(says && { says }),
    ...(actor && { actors: actor }),
    ...(places && { places }),
    ...(type && { types: type }),
    ...(measure && { measures: measure }),
    ...(status && { statuses: status }),
    ...(atleast !== undefined && { atLeast: atleast }),
    ...(atmost !== undefined && { atMost: atmost }),
    ...(story && { stories: story }),
    ...(origin && { origins: origin }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(text !== undefined && { text }),
  };
}

/** The page of a list that parameters ask for. */
export const pageOf = ({ limit, cursor, order }: Pick<FilterParameters, 'limit' | 'cursor' | 'order'>): Page => ({
  limit,
  ...(cursor !== undefined && { cursor }),
  ...(order !== undefined && { order }),
});
