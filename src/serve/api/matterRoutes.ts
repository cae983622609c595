import { z } from 'zod';
import { cellTellingSchema } from '../../model/cellTelling.ts';
import { contentionEvidenceSchema, contentionSchema, contentionSideSchema } from '../../model/contention.ts';
import { eventSchema } from '../../model/event.ts';
import { postureSchema } from '../../model/posture.ts';
import { sourceGradeSchema } from '../../model/sourceGrade.ts';
import { spanShape } from '../../model/span.ts';
import { everyCompared } from '../compareVoices.ts';
import { brief } from '../disputes.ts';
import { COMPARISON_COLUMNS, DISPUTE_COLUMNS, sideLines } from '../export/matterColumns.ts';
import { POSTURE_CSV } from '../export/postureColumns.ts';
import { filterOf } from '../filterParameters.ts';
import {
  cellParametersSchema,
  comparisonParametersSchema,
  disputeListParametersSchema,
  disputeParametersSchema,
  postureParametersSchema,
  voicesOf,
} from '../matterParameters.ts';
import type { MatterQueries } from '../matterQueries.ts';
import { reachingNumbers } from '../reachingNumbers.ts';
import type { Route } from './route.ts';
import { valueRoute } from './valueRoute.ts';

const count = z.int().min(0);
const briefSideSchema = contentionSideSchema.unwrap().extend({ told: count.describe('How many findings hold it in all.') });
const briefDisputeSchema = contentionSchema.unwrap().extend({ sides: z.array(briefSideSchema).readonly() });
const disputePlaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  matters: count.describe('How many of the matters have a telling there, whatever place is asked for.'),
});
const disputeListSchema = z.object({
  items: z.array(briefDisputeSchema).readonly(),
  total: count,
  places: z.array(disputePlaceSchema).readonly(),
});
const shownEvidenceSchema = contentionEvidenceSchema.unwrap().extend({
  ...spanShape,
  title: z.string().nullable(),
  sentence: z.object({ ...spanShape, text: z.string() }),
});
const disputeSchema = briefDisputeSchema.extend({
  sides: z.array(briefSideSchema.extend({ evidence: z.array(shownEvidenceSchema).readonly() })).readonly(),
});
const eventGroupSchema = z.object({ total: count, items: z.array(eventSchema).readonly() });
const comparisonSchema = z.object({
  a: z.string(),
  b: z.string(),
  both: eventGroupSchema,
  onlyA: eventGroupSchema,
  onlyB: eventGroupSchema,
  differently: z.array(briefDisputeSchema).readonly().describe('Matters on which the two take different sides.'),
});

/** How many an answer shows where no limit is given. */
const SHOWN = { disputes: 100, events: 50 } as const;

/** What is asked across documents, over HTTP. */
export const matterRoutes = (queries: MatterQueries): readonly Route[] => [
  valueRoute({
    path: '/posture',
    id: 'posture',
    says: 'Who has what where, as told up to a day: the latest figure of each origin, plans and presences apart, losses likewise.',
    parameters: postureParametersSchema,
    answer: { name: 'Posture', schema: postureSchema },
    find: async ({ asof, place, says, outlet, reading, atleast, atmost, ...rest }) => {
      const { accordingTo, narrowing } = voicesOf({ says, outlet });
      const filter = filterOf({ ...rest, ...narrowing });
      const found = await queries.posture({ asOf: asof ?? null, accordingTo, places: place ?? [], filter, reading: reading === 'yes' });
      return found && reachingNumbers(found, { atLeast: atleast, atMost: atmost });
    },
    sheet: {
      of: 'forces',
      asOf: ({ asOf }) => asOf,
      columns: POSTURE_CSV,
      rows: (posture) => queries.postureLines(posture),
      items: ({ forces, losses }) => [
        ...forces.map((row) => ({ part: 'forces', ...row })),
        ...losses.map((row) => ({ part: 'losses', ...row })),
      ],
    },
  }),
  valueRoute({
    path: '/posture/cell',
    id: 'postureCell',
    says: 'What was told of one force at one place, and of the same force where no place is told: each figure with its sentence, and where voices differ in the same days.',
    parameters: cellParametersSchema,
    answer: { name: 'CellTelling', schema: cellTellingSchema },
    find: ({ asof, holder, counts, item, at, column, says, outlet, ...rest }) => {
      const { accordingTo, narrowing } = voicesOf({ says, outlet });
      const filter = filterOf({ ...rest, ...narrowing });
      const cell = { holders: holder ?? [], measure: counts, item, at: at ?? [], column };
      return queries.cellTelling({ ...cell, asOf: asof ?? null, accordingTo, filter });
    },
  }),
  valueRoute({
    path: '/disputes',
    id: 'listDisputes',
    says: 'Matters on which voices differ, most outlets first, with the evidence of each side and no word on who is right.',
    parameters: disputeListParametersSchema,
    answer: { name: 'DisputeList', schema: disputeListSchema },
    find: async ({ evidence, ...asked }) => {
      const { items, ...rest } = await queries.disputes({ ...asked, limit: asked.limit ?? SHOWN.disputes });
      return { items: items.map((one) => brief(one, evidence)), ...rest };
    },
    whole: {
      of: 'disputes',
      columns: DISPUTE_COLUMNS,
      async *items({ evidence, limit = Number.POSITIVE_INFINITY, ...asked }) {
        for (const one of (await queries.disputes({ ...asked, limit })).items) yield brief(one, evidence);
      },
      rows: (dispute) => sideLines([dispute]),
    },
  }),
  valueRoute({
    path: '/disputes/{id}',
    id: 'dispute',
    says: 'A matter on which voices differ, with the sentences of each side: one finding a voice first.',
    parameters: disputeParametersSchema,
    answer: { name: 'DisputeAnswer', schema: disputeSchema },
    find: (days, { id = '' }) => queries.dispute(id, days),
  }),
  valueRoute({
    path: '/comparison',
    id: 'compareVoices',
    says: 'What two voices tell: both of them, the one alone, the other alone, and what they tell differently.',
    parameters: comparisonParametersSchema,
    answer: { name: 'VoiceComparison', schema: comparisonSchema },
    find: async ({ a, b, limit, ...rest }) => {
      const found = await queries.compare({ a, b, filter: filterOf(rest), most: limit ?? SHOWN.events });
      return { ...found, differently: found.differently.map((one) => brief(one, 0)) };
    },
    whole: {
      of: 'two-voices',
      columns: COMPARISON_COLUMNS,
      items: ({ a, b, limit = Number.POSITIVE_INFINITY, ...rest }) =>
        everyCompared(queries.comparedEvents, { a, b, filter: filterOf(rest), most: limit }),
      rows: (compared) => [compared],
    },
  }),
  valueRoute({
    path: '/grades',
    id: 'listGrades',
    says: 'The Admiralty letter of each outlet from its own record here, with the reasons; F until enough could be checked.',
    answer: { name: 'GradeList', schema: z.object({ items: z.array(sourceGradeSchema).readonly() }) },
    find: async () => ({ items: await queries.grades() }),
  }),
];
