import { z } from 'zod';
import { EVENT_TYPES } from '../codebook/eventType.ts';
import { MEASURES } from '../codebook/measure.ts';
import { SECTORS } from '../codebook/sector.ts';
import { AGREEMENTS, EVENT_STATUSES, FIGURE_STATUSES } from '../codebook/status.ts';
import { isDay } from '../model/day.ts';
import type { Filter, Page } from '../store/store.ts';

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
const day = z.string().refine(isDay, 'Write a day as 2021-12-14.');
const most = 50;

/** The parameters of every list, the same for the page's address, the HTTP API and the command line. */
export const filterParametersSchema = z
  .strictObject({
    outlet: z.array(outlet).max(most).readonly().optional(),
    says: z.array(speaker).max(most).readonly().optional(),
    actor: z.array(actor).max(most).readonly().optional(),
    type: z.array(z.enum(EVENT_TYPES)).max(most).readonly().optional(),
    measure: z.array(z.enum(MEASURES)).max(most).readonly().optional(),
    status: z.array(z.enum(FINDING_STATUSES)).max(most).readonly().optional(),
    agreement: z.array(z.enum(AGREEMENTS)).max(most).readonly().optional(),
    from: day.optional(),
    to: day.optional(),
    text: z.string().trim().min(1).max(500).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    cursor: z.string().min(1).max(2000).optional(),
  })
  .readonly();

export type FilterParameters = z.infer<typeof filterParametersSchema>;

const REPEATABLE: ReadonlySet<string> = new Set(['outlet', 'says', 'actor', 'type', 'measure', 'status', 'agreement']);

/** One parameter that could not be understood. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly reason: string;
}

export type ReadParameters =
  | { readonly ok: true; readonly parameters: FilterParameters }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/**
 * Reads the parameters of a list. A name that is not known is refused, not ignored: a filter that
 * was misspelt would otherwise show everything and look like an answer.
 */
export function readFilterParameters(search: URLSearchParams): ReadParameters {
  const raw: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    raw[name] = REPEATABLE.has(name) || values.length > 1 ? values : (values[0] ?? '');
  }
  const parsed = filterParametersSchema.safeParse(raw);
  if (parsed.success) return { ok: true, parameters: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
}

function problemsOf(issue: z.core.$ZodIssue): readonly ParameterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(filterParametersSchema.unwrap().shape).join(', ');
    return issue.keys.map((parameter) => ({ parameter, reason: `Unknown parameter. Known: ${known}.` }));
  }
  return [{ parameter: String(issue.path[0] ?? ''), reason: issue.message }];
}

/** The store's filter and page that parameters ask for. `agreement` is no matter of the store: see `queries.ts`. */
export function filterOf(parameters: FilterParameters): { readonly filter: Filter; readonly page: Page } {
  const { outlet, says, actor, type, measure, status, from, to, text, limit, cursor } = parameters;
  return {
    filter: {
      ...(outlet && { outlets: outlet }),
      ...(says && { says }),
      ...(actor && { actors: actor }),
      ...(type && { types: type }),
      ...(measure && { measures: measure }),
      ...(status && { statuses: status }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(text !== undefined && { text }),
    },
    page: { limit, ...(cursor !== undefined && { cursor }) },
  };
}
