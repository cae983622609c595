import { z } from 'zod';

/** One parameter that could not be understood. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly reason: string;
}

export type ReadParameters<T> =
  | { readonly ok: true; readonly parameters: T }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/**
 * Reads the parameters of an address by the schema that also documents them: a parameter whose schema is an
 * array may be given again, any other once. A name that is not known is refused, not ignored: a filter that
 * was misspelt would otherwise show everything and look like an answer.
 */
export function readParameters<S extends z.ZodObject>(schema: S, search: URLSearchParams): ReadParameters<z.output<S>> {
  const raw: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    raw[name] = isRepeatable(schema, name) || values.length > 1 ? values : (values[0] ?? '');
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, parameters: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, schema)) };
}

/** Whether a parameter may be given several times. */
export function isRepeatable(schema: z.ZodObject, name: string): boolean {
  let field: unknown = schema.shape[name];
  while (field instanceof z.ZodOptional || field instanceof z.ZodReadonly || field instanceof z.ZodDefault) field = field.unwrap();
  return field instanceof z.ZodArray;
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodObject): readonly ParameterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape).join(', ');
    const reason = `Unknown parameter. ${known === '' ? 'There are none here' : `Known: ${known}`}.`;
    return issue.keys.map((parameter) => ({ parameter, reason }));
  }
  return [{ parameter: String(issue.path[0] ?? ''), reason: issue.message }];
}
