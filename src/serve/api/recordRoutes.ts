import type { Context } from 'hono';
import { z } from 'zod';
import {
  assessmentListSchema,
  claimListSchema,
  derivationAnswerSchema,
  documentAnswerSchema,
  documentListSchema,
  eventAnswerSchema,
  eventListSchema,
  facetListSchema,
  figureListSchema,
  mentionListSchema,
  noticeListSchema,
  placeAnswerSchema,
  recordSummarySchema,
  storyListSchema,
} from '../answerSchemas.ts';
import {
  ASSESSMENT_COLUMNS,
  CLAIM_COLUMNS,
  DOCUMENT_COLUMNS,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  MENTION_COLUMNS,
  NOTICE_COLUMNS,
  STORY_COLUMNS,
} from '../export/columns.ts';
import { filterOf, filterShape } from '../filterParameters.ts';
import type { Queries } from '../queries.ts';
import { listRoute } from './listRoute.ts';
import { answerAbsent, type Named, type Route, withoutParameters } from './route.ts';
import { valueRoute } from './valueRoute.ts';

const named = (name: string, schema: Named['schema']): Named => ({ name, schema });

/** The record over HTTP: lists under a filter, and single things by id. */
export const recordRoutes = (queries: Queries): readonly Route[] => [
  valueRoute({
    path: '/summary',
    id: 'summary',
    says: 'How much the record holds, of which outlets, and who is quoted.',
    answer: named('RecordSummary', recordSummarySchema),
    find: () => queries.summary(),
  }),
  ...documentRoutes(queries),
  ...findingRoutes(queries),
  placeRoute(queries),
  noticeRoute(queries),
];

const documentRoutes = (queries: Queries): readonly Route[] => [
  listRoute({
    of: 'documents',
    says: 'Documents without their texts, by the day they were published, or the newest first; with `text`, the passages that have its words.',
    answer: named('DocumentList', documentListSchema),
    placed: false,
    ordered: true,
    columns: DOCUMENT_COLUMNS,
    list: (filter, page) => queries.documents(filter, page),
    walk: queries.pages.documents,
  }),
  listRoute({
    of: 'stories',
    says: 'Documents of one matter over days, put together: those that pass, the stories with most of them first.',
    answer: named('StoryList', storyListSchema),
    placed: false,
    columns: STORY_COLUMNS,
    list: (filter, page) => queries.stories(filter, page),
    walk: queries.pages.stories,
  }),
  valueRoute({
    path: '/facets',
    id: 'documentFacets',
    says: 'By what the documents that pass can be narrowed: each facet counted as if nothing were asked in its own place.',
    parameters: z.strictObject(filterShape),
    answer: named('FacetList', facetListSchema),
    find: (parameters) => queries.facets(filterOf(parameters)),
  }),
  valueRoute({
    path: '/documents/{id}',
    id: 'document',
    says: 'A document with its text and all that was found in it; with `text`, where its words stand.',
    parameters: z.strictObject({ text: filterShape.text }),
    answer: named('DocumentAnswer', documentAnswerSchema),
    find: ({ text }, { id = '' }) => queries.document(id, text),
  }),
  valueRoute({
    path: '/documents/{id}/findings/{finding}/derivation',
    id: 'derivation',
    says: 'Why a finding is as it is, step by step. The document is read again for it.',
    answer: named('DerivationAnswer', derivationAnswerSchema),
    find: (_, { id = '', finding = '' }) => queries.derivation(id, finding),
  }),
  {
    method: 'get',
    path: '/documents/{id}/original',
    id: 'originalBytes',
    says: 'The bytes that a document was read from, to be saved and never shown.',
    parameters: null,
    answers: { says: 'The bytes as they came.', content: { 'text/plain': null } },
    answer: withoutParameters((context) => answerOriginal(context, queries)),
  },
];

const noticeRoute = (queries: Queries): Route =>
  listRoute({
    of: 'notices',
    says: 'What of the documents could not be read, or was odd, by publication.',
    answer: named('NoticeList', noticeListSchema),
    placed: false,
    columns: NOTICE_COLUMNS,
    list: (filter, page) => queries.notices(filter, page),
    walk: queries.pages.notices,
  });

const placeRoute = (queries: Queries): Route =>
  valueRoute({
    path: '/places/{id}',
    id: 'place',
    says: 'What a place is called that an event or a figure of the record names.',
    answer: named('PlaceAnswer', placeAnswerSchema),
    find: (_, { id = '' }) => queries.place(id),
  });

const findingRoutes = (queries: Queries): readonly Route[] => [
  listRoute({
    of: 'events',
    says: 'Events by the day they began, or the newest first. An event passes where one of its tellings does.',
    answer: named('EventList', eventListSchema),
    placed: true,
    ordered: true,
    columns: EVENT_COLUMNS,
    list: (filter, page, { agreement }) => queries.events(filter, page, agreement),
    walk: queries.pages.events,
    keep: ({ agreement }, asked) => asked.agreement?.includes(agreement) ?? true,
  }),
  valueRoute({
    path: '/events/{id}',
    id: 'event',
    says: 'An event with every telling of it.',
    answer: named('EventAnswer', eventAnswerSchema),
    find: (_, { id = '' }) => queries.event(id),
  }),
  listRoute({
    of: 'mentions',
    says: 'Events as single clauses tell them, by publication and place in the text, or the newest first.',
    answer: named('MentionList', mentionListSchema),
    placed: true,
    ordered: true,
    columns: MENTION_COLUMNS,
    list: (filter, page) => queries.mentions(filter, page),
    walk: queries.pages.mentions,
  }),
  listRoute({
    of: 'figures',
    says: 'Counted things: whose, how many, where, and whether there or only planned; by publication, or the newest first.',
    answer: named('FigureList', figureListSchema),
    placed: true,
    ordered: true,
    columns: FIGURE_COLUMNS,
    list: (filter, page) => queries.figures(filter, page),
    walk: queries.pages.figures,
  }),
  listRoute({
    of: 'claims',
    says: 'Words as deeds: what is said, by whom, and against whom; by publication, or the newest first.',
    answer: named('ClaimList', claimListSchema),
    placed: false,
    ordered: true,
    columns: CLAIM_COLUMNS,
    list: (filter, page) => queries.claims(filter, page),
    walk: queries.pages.claims,
  }),
  valueRoute({
    path: '/assessments',
    id: 'listAssessments',
    says: 'Cooperation and conflict of each pair of actors by week.',
    parameters: z.strictObject(filterShape),
    answer: named('AssessmentList', assessmentListSchema),
    find: async (parameters) => ({ items: await queries.assessments(filterOf(parameters)) }),
    sheet: { of: 'assessments', columns: ASSESSMENT_COLUMNS, rows: ({ items }) => items, items: ({ items }) => items },
  }),
];

async function answerOriginal(context: Context, queries: Queries): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const bytes = await queries.originalBytes(id);
  if (bytes === null) return answerAbsent(context);
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id.replace(/[^A-Za-z0-9_-]/g, '_')}.txt"`,
  });
}
