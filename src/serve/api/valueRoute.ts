import type { Context } from 'hono';
import { z } from 'zod';
import { exportName } from '../../codebook/exportName.ts';
import { type CsvColumn, csvHead, csvRow } from '../export/csv.ts';
import { EXPORT_MEDIA_TYPE } from '../export/exportStream.ts';
import { answerAbsent, type Named, type Route, withParameters } from './route.ts';

/** How an answer is laid as a table. */
export interface Sheet<T, R> {
  /** What its lines are, plural: 'disputes'; the file is called so. */
  readonly of: string;
  /** The day the answer is of, where it is of one. */
  readonly asOf?: (value: T) => string;
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
        return format === 'csv' && sheet ? answerSheet(context, sheet, found, asked) : context.json(found);
      }),
  };
}

function answerSheet<T, R>(context: Context, { of, asOf, columns, rows }: Sheet<T, R>, value: T, asked: Record<string, unknown>): Response {
  const lines = rows(value).map((row) => csvRow(row, columns));
  return context.body([csvHead(columns), ...lines].join(''), 200, {
    'Content-Type': EXPORT_MEDIA_TYPE.csv,
    'Content-Disposition': `attachment; filename="${exportName(of, { ...daysOf(asked), asof: asOf?.(value) })}.csv"`,
  });
}

/** The days asked for, which were checked to be days. */
const daysOf = ({ from, to }: Readonly<Record<string, unknown>>): { readonly from: string | null; readonly to: string | null } => ({
  from: typeof from === 'string' ? from : null,
  to: typeof to === 'string' ? to : null,
});
