import type { Context } from 'hono';
import { z } from 'zod';
import { type CsvColumn, csvHead, csvRow } from '../export/csv.ts';
import { EXPORT_MEDIA_TYPE } from '../export/exportStream.ts';
import { answerAbsent, type Named, type Route, withParameters } from './route.ts';

/** How an answer is laid as a table. */
export interface Sheet<T, R> {
  readonly columns: readonly CsvColumn<R>[];
  readonly rows: (value: T) => readonly R[];
}

export interface ValueRoute<S extends z.ZodObject, T, R> {
  /** As OpenAPI writes it: '/events/{id}'. */
  readonly path: string;
  readonly id: string;
  readonly says: string;
  /** Query parameters; none where left out, and any is then refused. */
  readonly parameters?: S;
  readonly answer: Named;
  /** Where given, `format=csv` gives the answer as a table. */
  readonly sheet?: Sheet<T, R>;
  /** The value, by the parameters and by what stands in the path; null where the record holds none. */
  readonly find: (parameters: z.output<S>, at: Readonly<Record<string, string>>) => Promise<T | null>;
}

const EMPTY: z.ZodRawShape = {};
const FORMAT = { format: z.enum(['json', 'csv']).default('json').describe('csv is the same as a table; an empty cell is unknown.') };

/** A path that answers one value as JSON, and as CSV where it can be laid as a table. */
export function valueRoute<S extends z.ZodObject, T extends object, R>(route: ValueRoute<S, T, R>): Route {
  const { path, id, says, answer, sheet, find } = route;
  const own = route.parameters?.shape ?? EMPTY;
  const parameters = z.strictObject({ ...own, ...(sheet && FORMAT) });
  return {
    method: 'get',
    path,
    id,
    says,
    parameters,
    answers: { says: 'The answer.', content: { 'application/json': answer, ...(sheet && { 'text/csv': null }) } },
    answer: (context) =>
      withParameters(context, parameters, async (asked) => {
        const { format, ...rest } = asked;
        // The schema above is the route's own with `format` beside it.
        const found = await find(rest as z.output<S>, context.req.param() as Readonly<Record<string, string>>);
        if (found === null) return answerAbsent(context);
        return format === 'csv' && sheet ? answerSheet(context, id, sheet, found) : context.json(found);
      }),
  };
}

function answerSheet<T, R>(context: Context, name: string, { columns, rows }: Sheet<T, R>, value: T): Response {
  const lines = rows(value).map((row) => csvRow(row, columns));
  return context.body([csvHead(columns), ...lines].join(''), 200, {
    'Content-Type': EXPORT_MEDIA_TYPE.csv,
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
