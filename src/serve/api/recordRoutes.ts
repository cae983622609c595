import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Filter, Page } from '../../store/store.ts';
import { type FilterParameters, filterOf, readFilterParameters } from '../filterParameters.ts';
import type { Queries } from '../queries.ts';
import { answerProblem } from './problem.ts';

type Answer = (filter: Filter, page: Page, parameters: FilterParameters) => Promise<unknown>;

/** The record over HTTP: lists under a filter, and single things by id. */
export function recordRoutes(queries: Queries): Hono {
  const list = (answer: Answer) => (context: Context) => answerList(context, answer);
  const one = (answer: (id: string) => Promise<unknown>) => (context: Context) => answerOne(context, answer);
  return new Hono()
    .get('/summary', async (context) => answerJson(context, await queries.summary()))
    .get(
      '/documents',
      list((filter, page) => queries.documents(filter, page)),
    )
    .get(
      '/documents/:id',
      one((id) => queries.document(id)),
    )
    .get('/documents/:id/original', (context) => answerOriginal(context, queries))
    .get(
      '/events',
      list((filter, page, { agreement }) => queries.events(filter, page, agreement)),
    )
    .get(
      '/events/:id',
      one((id) => queries.event(id)),
    )
    .get(
      '/figures',
      list((filter, page) => queries.figures(filter, page)),
    )
    .get(
      '/claims',
      list((filter, page) => queries.claims(filter, page)),
    )
    .get(
      '/assessments',
      list(async (filter) => ({ items: await queries.assessments(filter) })),
    );
}

function answerJson(context: Context, value: unknown): Response {
  return context.json(value as object, 200, { 'Cache-Control': 'no-store' });
}

async function answerList(context: Context, answer: Answer): Promise<Response> {
  const read = readFilterParameters(new URL(context.req.url).searchParams);
  if (read.ok) {
    const { filter, page } = filterOf(read.parameters);
    return answerJson(context, await answer(filter, page, read.parameters));
  }
  return answerProblem(context, {
    status: 400,
    code: 'parameters-unread',
    title: 'Parameters not understood',
    detail: read.problems.map(({ parameter, reason }) => `${parameter}: ${reason}`).join(' '),
    parameters: read.problems,
  });
}

async function answerOne(context: Context, answer: (id: string) => Promise<unknown>): Promise<Response> {
  const found = await answer(context.req.param('id') ?? '');
  return found === null ? answerAbsent(context) : answerJson(context, found);
}

/** The bytes as they came, to be saved and never shown: what they hold may be anything. */
async function answerOriginal(context: Context, queries: Queries): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const bytes = await queries.originalBytes(id);
  if (bytes === null) return answerAbsent(context);
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id.replace(/[^A-Za-z0-9_-]/g, '_')}.txt"`,
    'Cache-Control': 'no-store',
  });
}

const answerAbsent = (context: Context): Response =>
  answerProblem(context, {
    status: 404,
    code: 'not-found',
    title: 'Not found',
    detail: 'The record holds nothing under this id.',
  });
