import type { Context } from 'hono';
import { z } from 'zod';
import { judgementSchema, VERDICTS } from '../../model/judgement.ts';
import { everyItem } from '../everyItem.ts';
import { EXPORT_MEDIA_TYPE, exportStream } from '../export/exportStream.ts';
import { JUDGEMENT_COLUMNS } from '../export/judgementColumns.ts';
import { pageOf, pageShape } from '../filterParameters.ts';
import type { JudgementQueries } from '../judgementQueries.ts';
import { answerProblem } from './problem.ts';
import { answerUnread, type Named, type Route, withoutParameters, withParameters } from './route.ts';

const storedJudgementSchema = judgementSchema.unwrap().extend({
  findings: z.array(z.string().nullable()).readonly().describe('What stands at the letters today; null where nothing does.'),
});
const JUDGEMENT: Named = { name: 'StoredJudgement', schema: storedJudgementSchema };
const JUDGEMENT_LIST: Named = {
  name: 'JudgementList',
  schema: z.object({
    items: z.array(storedJudgementSchema).readonly(),
    total: z.int().min(0),
    next: z.string().nullable(),
  }),
};

const parametersSchema = z.strictObject({
  from: z
    .enum(['users', 'program'])
    .default('users')
    .describe("What users said, the latest first; or the program's own merges, the least sure first."),
  verdict: z.array(z.enum(VERDICTS)).max(5).readonly().optional().describe('Only these verdicts.'),
  document: z.string().min(1).max(200).optional().describe('About a finding of this document.'),
  event: z.string().min(1).max(200).optional().describe('About a telling of this event.'),
  ...pageShape,
  format: z.enum(['json', 'csv', 'ndjson']).default('json').describe('json is a page; the others are all that pass, streamed.'),
});

const givenSchema = z.strictObject({
  verdict: z.enum(VERDICTS).describe('same, different or unsure of two findings of one kind; right or wrong of one.'),
  findings: z.array(z.string().min(1).max(200)).min(1).max(2).readonly().describe('Their ids.'),
  by: z.string().trim().min(1).max(100).describe('The name of who judges, as they give it.'),
  reasons: z.array(z.string().trim().min(1).max(2000)).max(10).readonly().default([]).describe('Why, in words.'),
});

/** What users hold of merges, disputes and findings: kept, listed, and given out as gold. */
export const judgementRoutes = (queries: JudgementQueries, now: () => string): readonly Route[] => [
  {
    method: 'get',
    path: '/judgements',
    id: 'listJudgements',
    says: 'What is held to be one thing or not, and which findings are right, by whom and since when.',
    parameters: parametersSchema,
    answers: {
      says: 'A page of them, or with another `format` all of them.',
      content: { 'application/json': JUDGEMENT_LIST, 'text/csv': null, 'application/x-ndjson': null },
    },
    answer: (context) => withParameters(context, parametersSchema, (asked) => answerList(context, queries, asked)),
  },
  {
    method: 'post',
    path: '/judgements',
    id: 'judge',
    says: 'Keeps a judgement with its time and the name given. The same again is one.',
    parameters: null,
    body: { name: 'GivenJudgement', schema: givenSchema },
    answers: { says: 'The judgement as kept.', content: { 'application/json': JUDGEMENT } },
    answer: (context) => answerJudged(context, queries, now),
  },
  {
    method: 'get',
    path: '/gold/clusters',
    id: 'goldClusters',
    says: "What users joined and kept apart, in the form of the evaluation's clusters files.",
    parameters: null,
    answers: { says: 'A file.', content: { 'application/json': null } },
    answer: withoutParameters(async (context) =>
      context.body(`${JSON.stringify(await queries.goldClusters(), null, 2)}\n`, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="clusters-judged.json"',
      }),
    ),
  },
  {
    method: 'get',
    path: '/gold/documents',
    id: 'goldDocuments',
    says: "What users called right and wrong, in the form of the evaluation's gold files: one document a line.",
    parameters: null,
    answers: { says: 'A file.', content: { 'application/x-ndjson': null } },
    answer: withoutParameters(async (context) =>
      context.body(exportStream(queries.goldDocuments(), [], 'ndjson'), 200, {
        'Content-Type': EXPORT_MEDIA_TYPE.ndjson,
        'Content-Disposition': 'attachment; filename="gold-judged.ndjson"',
      }),
    ),
  },
];

async function answerList(context: Context, queries: JudgementQueries, asked: z.output<typeof parametersSchema>): Promise<Response> {
  const { from, verdict, document, event, format } = asked;
  const filter = {
    from,
    ...(verdict && { verdicts: verdict }),
    ...(document !== undefined && { document }),
    ...(event !== undefined && { event }),
  };
  if (format === 'json') return context.json(await queries.list(filter, pageOf(asked)));
  return context.body(
    exportStream(
      everyItem((page) => queries.list(filter, page)),
      JUDGEMENT_COLUMNS,
      format,
    ),
    200,
    {
      'Content-Type': EXPORT_MEDIA_TYPE[format],
      'Content-Disposition': `attachment; filename="judgements.${format}"`,
    },
  );
}

async function answerJudged(context: Context, queries: JudgementQueries, now: () => string): Promise<Response> {
  const given = givenSchema.safeParse(await context.req.json().catch(() => null));
  if (!given.success) {
    return answerUnread(
      context,
      given.error.issues.map(({ path, message }) => ({ parameter: path.join('.') || 'body', reason: message })),
    );
  }
  try {
    return context.json(await queries.judge({ ...given.data, at: now() }));
  } catch (error) {
    const refusal = error instanceof Error && 'code' in error && typeof error.code === 'string' ? REFUSAL[error.code] : undefined;
    if (refusal === undefined) throw error;
    return answerProblem(context, { ...refusal, detail: (error as Error).message });
  }
}

/** What a store may say to a judgement; anything else is a fault of the server. */
const REFUSAL: Readonly<Record<string, { readonly status: 400 | 409; readonly code: string; readonly title: string }>> = {
  'judgement-invalid': { status: 400, code: 'judgement-invalid', title: 'Judgement not understood' },
  'store-locked': { status: 409, code: 'store-locked', title: 'The store is being written' },
  'store-read-only': { status: 409, code: 'store-read-only', title: 'The store cannot be written' },
};
