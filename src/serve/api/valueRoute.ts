import type { Context } from 'hono';
import { z } from 'zod';
import { exportName } from '../../codebook/exportName.ts';
import { type CsvColumn, csvHead, csvRow } from '../export/csv.ts';
import { EXPORT_MEDIA_TYPE, exportStream } from '../export/exportStream.ts';
import { answerBytes } from './answerBytes.ts';
import { answerAbsent, type Named, type Route, withParameters } from './route.ts';

/** How an answer is laid as a table. */
export interface Sheet<T, R> {
  /** What its lines are, plural: 'disputes'; the file is called so. */
  readonly of: string;
  /** The day the answer is of, where it is of one. */
  readonly asOf?: (value: T) => string;
  readonly columns: readonly CsvColumn<R>[];
  readonly rows: (value: T) => readonly R[] | Promise<readonly R[]>;
  /** What a line of JSON Lines holds each. */
  readonly items: (value: T) => readonly object[];
}

/** An answer that shows the first of many lines, all of which can be had: as CSV or JSON Lines, streamed and never cut short. */
export interface WholeSheet<S extends z.ZodObject, I, R> {
  readonly of: string;
  readonly columns: readonly CsvColumn<R>[];
  readonly items: (parameters: z.output<S>) => AsyncIterable<I>;
  /** An item as lines of a table. */
  readonly rows: (item: I) => readonly R[];
}

export interface ValueRoute<S extends z.ZodObject, T, R, I> {
  /** As OpenAPI writes it: '/events/{id}'. */
  readonly path: string;
  readonly id: string;
  readonly says: string;
  /** Query parameters; none where left out, and any is then refused. */
  readonly parameters?: S;
  readonly answer: Named;
  /** Where given, `format=csv` gives the answer as a table, and `format=ndjson` its items line by line. */
  readonly sheet?: Sheet<T, R>;
  readonly whole?: WholeSheet<S, I, R>;
  /** The value, by the parameters and by what stands in the path; null where the record holds none. */
  readonly find: (parameters: z.output<S>, at: Readonly<Record<string, string>>) => Promise<T | null>;
}

const EMPTY: z.ZodRawShape = {};
const FORMAT = {
  format: z
    .enum(['json', 'csv', 'ndjson'])
    .default('json')
    .describe('csv is the same as a table, in which an empty cell is unknown; ndjson its items, one a line.'),
};
const WHOLE_FORMAT = {
  format: z
    .enum(['json', 'csv', 'ndjson'])
    .default('json')
    .describe('json shows the first; the other formats are all lines under the filter, streamed. In csv an empty cell is unknown.'),
};

/** A path that answers one value as JSON, and as CSV where it can be laid as a table. */
export function valueRoute<S extends z.ZodObject, T extends object, R, I>(route: ValueRoute<S, T, R, I>): Route {
  const { path, id, says, answer, sheet, whole, find } = route;
  const own = route.parameters?.shape ?? EMPTY;
  const parameters = z.strictObject({ ...own, ...(sheet && FORMAT), ...(whole && WHOLE_FORMAT) });
  return {
    method: 'get',
    path,
    id,
    says,
    parameters,
    answers: {
      says: 'The answer.',
      content: {
        'application/json': answer,
        ...((sheet || whole) && { 'text/csv': null }),
        ...((sheet || whole) && { 'application/x-ndjson': null }),
      },
    },
    answer: (context) =>
      withParameters(context, parameters, async (asked) => {
        const { format, ...rest } = asked;
        // The schema above is the route's own with `format` beside it.
        if (whole && (format === 'csv' || format === 'ndjson')) return answerWhole(context, whole, rest as z.output<S>, format);
        const found = await find(rest as z.output<S>, context.req.param() as Readonly<Record<string, string>>);
        if (found === null) return answerAbsent(context);
        return sheet && (format === 'csv' || format === 'ndjson')
          ? answerSheet(context, sheet, found, { ...asked, format })
          : answerBytes(context, found);
      }),
  };
}

function answerWhole<S extends z.ZodObject, I, R>(
  context: Context,
  { of, columns, items, rows }: WholeSheet<S, I, R>,
  asked: z.output<S>,
  format: 'csv' | 'ndjson',
): Response {
  const stream = format === 'csv' ? exportStream(flattened(items(asked), rows), columns, format) : exportStream(items(asked), [], format);
  return context.body(stream, 200, {
    'Content-Type': EXPORT_MEDIA_TYPE[format],
    'Content-Disposition': `attachment; filename="${exportName(of, daysOf(asked))}.${format}"`,
  });
}

async function* flattened<I, R>(items: AsyncIterable<I>, rows: (item: I) => readonly R[]): AsyncIterable<R> {
  for await (const item of items) yield* rows(item);
}

async function answerSheet<T, R>(
  context: Context,
  { of, asOf, columns, rows, items }: Sheet<T, R>,
  value: T,
  { format, ...asked }: Record<string, unknown> & { readonly format: 'csv' | 'ndjson' },
): Promise<Response> {
  const lines =
    format === 'csv'
      ? [csvHead(columns), ...(await rows(value)).map((row) => csvRow(row, columns))]
      : items(value).map((item) => `${JSON.stringify(item)}\n`);
  return context.body(lines.join(''), 200, {
    'Content-Type': EXPORT_MEDIA_TYPE[format],
    'Content-Disposition': `attachment; filename="${exportName(of, { ...daysOf(asked), asof: asOf?.(value) })}.${format}"`,
  });
}

/** The days asked for, which were checked to be days. */
const daysOf = ({ from, to }: Readonly<Record<string, unknown>>): { readonly from: string | null; readonly to: string | null } => ({
  from: typeof from === 'string' ? from : null,
  to: typeof to === 'string' ? to : null,
});
