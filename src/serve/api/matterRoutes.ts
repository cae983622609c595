import { z } from 'zod';
import { contentionSchema } from '../../model/contention.ts';
import { postureSchema } from '../../model/posture.ts';
import { POSTURE_CSV, postureLines } from '../export/postureColumns.ts';
import { filterOf } from '../filterParameters.ts';
import { contentionParametersSchema, postureParametersSchema, voicesOf } from '../matterParameters.ts';
import type { MatterQueries } from '../matterQueries.ts';
import type { Route } from './route.ts';
import { valueRoute } from './valueRoute.ts';

const contentionListSchema = z.object({ items: z.array(contentionSchema).readonly(), total: z.int().min(0) });

/** What is asked across documents, over HTTP. */
export const matterRoutes = (queries: MatterQueries): readonly Route[] => [
  valueRoute({
    path: '/posture',
    id: 'posture',
    says: 'Who has what where, as told up to a day: the latest figure of each origin, plans and presences apart, losses likewise.',
    parameters: postureParametersSchema,
    answer: { name: 'Posture', schema: postureSchema },
    find: ({ asof, place, says, outlet, ...rest }) => {
      const { accordingTo, narrowing } = voicesOf({ says, outlet });
      return queries.posture({ asOf: asof ?? null, accordingTo, place: place ?? null, filter: filterOf({ ...rest, ...narrowing }) });
    },
    sheet: { columns: POSTURE_CSV, rows: ({ forces, losses }) => postureLines([...forces, ...losses]) },
  }),
  valueRoute({
    path: '/disputes',
    id: 'listDisputes',
    says: 'Matters on which voices differ, most outlets first, with the evidence of each side and no word on who is right.',
    parameters: contentionParametersSchema,
    answer: { name: 'DisputeList', schema: contentionListSchema },
    find: (asked) => queries.disputes(asked),
  }),
];
