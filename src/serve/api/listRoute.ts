import type { Context } from 'hono';
import { z } from 'zod';
import { exportName } from '../../codebook/exportName.ts';
import type { Filter, Page, Paged } from '../../store/store.ts';
import type { Listed } from '../answers.ts';
import { everyItem } from '../everyItem.ts';
import type { CsvColumn } from '../export/csv.ts';
import { EXPORT_MEDIA_TYPE, type ExportFormat, exportStream } from '../export/exportStream.ts';
import { type FilterParameters, filterOf, filterShape, orderShape, pageOf, pageShape } from '../filterParameters.ts';
import { type Named, type Route, withParameters } from './route.ts';

export interface ListRoute<T> {
  /** What is listed, plural: 'events'; also the path. */
  readonly of: string;
  readonly says: string;
  readonly answer: Named;
  /** Whether its items stand at places, and so can be GeoJSON. */
  readonly placed: boolean;
  /** Whether it can be asked for in other orders than its own. */
  readonly ordered?: boolean;
  readonly columns: readonly CsvColumn<T>[];
  /** A page for people, with what the filter leaves out. */
  readonly list: (filter: Filter, page: Page, parameters: FilterParameters) => Promise<Listed<T>>;
  /** A page for walking the whole list. */
  readonly walk: (filter: Filter, page: Page) => Promise<Paged<T>>;
  /** What else an item must be to pass, where the store does not know. */
  readonly keep?: (item: T, parameters: FilterParameters) => boolean;
}

const formats = (placed: boolean) => (placed ? (['json', 'csv', 'ndjson', 'geojson'] as const) : (['json', 'csv', 'ndjson'] as const));

/** A path that lists under a filter: a page as JSON, or all of it as CSV, JSON Lines or GeoJSON, streamed and never cut short. */
export function listRoute<T>(route: ListRoute<T>): Route {
  const parameters = parametersOf(route);
  const whole = formats(route.placed).flatMap((format) => (format === 'json' ? [] : [EXPORT_MEDIA_TYPE[format]]));
  return {
    method: 'get',
    path: `/${route.of}`,
    id: `list${route.of[0]?.toUpperCase()}${route.of.slice(1)}`,
    says: route.says,
    parameters,
    answers: {
      says: 'A page of them, or with another `format` all of them.',
      content: { 'application/json': route.answer, ...Object.fromEntries(whole.map((type) => [type.split(';')[0], null])) },
    },
    answer: (context) =>
      withParameters(context, parameters, async ({ format, limit, ...asked }) => {
        // The schema above has all of a list's parameters, but for an order where there is none to choose.
        const filtering: FilterParameters = {
          ...(asked as Omit<FilterParameters, 'limit'>),
          limit: limit ?? pageShape.limit.parse(undefined),
        };
        if (format !== 'json') return answerWhole(context, route, { ...filtering, format, most: limit });
        return context.json((await route.list(filterOf(filtering), pageOf(filtering), filtering)) as object);
      }),
  };
}

const parametersOf = ({ placed, ordered = false }: Pick<ListRoute<unknown>, 'placed' | 'ordered'>) =>
  z
    .strictObject({
      ...filterShape,
      ...pageShape,
      ...(ordered ? orderShape : {}),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .describe('How many items: of a page at most 1,000, and 100 where it is left out; in another format all where it is left out.'),
      format: z
        .enum(formats(placed))
        .default('json')
        .describe('json is a page; the other formats are the whole list under the filter, streamed. In csv an empty cell is unknown.'),
    })
    .refine(({ format, limit }) => format !== 'json' || limit === undefined || limit <= 1000, {
      path: ['limit'],
      message: 'A page of JSON holds at most 1000 items; format=ndjson gives all of them.',
    });

interface Whole extends FilterParameters {
  readonly format: ExportFormat;
  readonly most: number | undefined;
}

function answerWhole<T>(context: Context, { of, walk, keep, columns }: ListRoute<T>, asked: Whole): Response {
  const { format, most, cursor, order } = asked;
  const filter = filterOf(asked);
  const all = everyItem((page) => walk(filter, { ...page, ...(order !== undefined && { order }) }), {
    cursor,
    ...(keep === undefined && { most }),
  });
  const items =
    keep === undefined
      ? all
      : upTo(
          kept(all, (item) => keep(item, asked)),
          most,
        );
  return context.body(exportStream(items, columns, format), 200, {
    'Content-Type': EXPORT_MEDIA_TYPE[format],
    'Content-Disposition': `attachment; filename="${exportName(of, asked)}.${format}"`,
  });
}

async function* kept<T>(items: AsyncIterable<T>, passes: (item: T) => boolean): AsyncIterable<T> {
  for await (const item of items) if (passes(item)) yield item;
}

async function* upTo<T>(items: AsyncIterable<T>, most = Number.POSITIVE_INFINITY): AsyncIterable<T> {
  let left = most;
  for await (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
