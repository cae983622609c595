import { z } from 'zod';
import { eventSchema } from '../../model/event.ts';
import type { EventFilter } from '../../store/aggregates.ts';
import { toldMentionSchema } from '../answerSchemas.ts';
import { EVENT_COLUMNS, type EventTelling, TELLING_COLUMNS } from '../export/columns.ts';
import { type FilterParameters, filterOf, filterShape, orderShape, pageShape } from '../filterParameters.ts';
import type { Pictures } from '../pictures/createPictures.ts';
import { arcsAnswerSchema, mapAnswerSchema } from '../pictures/mapAnswer.ts';
import { packArcs, packMap } from '../pictures/packMap.ts';
import { packTimeline } from '../pictures/packTimeline.ts';
import { markAnswerSchema, networkAnswerSchema, nowAnswerSchema } from '../pictures/pictureAnswers.ts';
import { LANE_KINDS, timelineAnswerSchema } from '../pictures/timelineAnswer.ts';
import type { Route } from './route.ts';
import { valueRoute } from './valueRoute.ts';

const FILTER = z.strictObject(filterShape);
const LANES = z.strictObject({
  ...filterShape,
  lanes: z.enum(LANE_KINDS).default('actor').describe('What a lane stands for.'),
});
const actor = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'Write a code such as "POL" or "NATO".');
const MARK = z.strictObject({
  ...filterShape,
  limit: pageShape.limit
    .unwrap()
    .optional()
    .describe('How many events: 100 where it is left out, and all of them in another format than json.'),
  at: z.string().min(1).max(200).optional().describe('The place of the mark, by its id in the gazetteer.'),
  who: actor.optional().describe('Only where this actor has a part; with `whom`, only where it did it.'),
  whom: actor.optional().describe('Only where it was done to, or with, this actor.'),
});

const TELLINGS = MARK.extend({
  ...orderShape,
  limit: MARK.shape.limit.describe('How many tellings: 100 where it is left out, and all of them in another format than json.'),
});
const tellingListSchema = z.object({ items: z.array(z.object({ event: eventSchema, telling: toldMentionSchema })).readonly() });

const eventFilterOf = (parameters: Omit<FilterParameters, 'limit' | 'cursor'>): EventFilter => ({
  ...filterOf(parameters),
  ...(parameters.agreement && { agreements: parameters.agreement }),
});

/** What the page's pictures are drawn from, under the same filter as the lists. */
export const pictureRoutes = (pictures: Pictures): readonly Route[] => [
  valueRoute({
    path: '/pictures/now',
    id: 'pictureNow',
    says: 'What changed in the days asked for against as many days before them.',
    parameters: FILTER,
    answer: { name: 'NowPicture', schema: nowAnswerSchema },
    find: (asked) => pictures.now(eventFilterOf(asked)),
  }),
  valueRoute({
    path: '/pictures/map',
    id: 'pictureMap',
    says: 'Events by place.',
    parameters: FILTER,
    answer: { name: 'MapPicture', schema: mapAnswerSchema },
    find: async (asked) => packMap(await pictures.map(eventFilterOf(asked))),
  }),
  valueRoute({
    path: '/pictures/arcs',
    id: 'pictureArcs',
    says: 'Events by who did it to whom, for the arrows of the map.',
    parameters: FILTER,
    answer: { name: 'ArcsPicture', schema: arcsAnswerSchema },
    find: async (asked) => packArcs(await pictures.arcs(eventFilterOf(asked))),
  }),
  valueRoute({
    path: '/pictures/timeline',
    id: 'pictureTimeline',
    says: 'Events as bars on lanes, one lane for each actor or place.',
    parameters: LANES,
    answer: { name: 'TimelinePicture', schema: timelineAnswerSchema },
    find: async (asked) => packTimeline(await pictures.timeline(eventFilterOf(asked), asked.lanes)),
  }),
  valueRoute({
    path: '/pictures/network',
    id: 'pictureNetwork',
    says: 'Actors, and what passed from each to each.',
    parameters: FILTER,
    answer: { name: 'NetworkPicture', schema: networkAnswerSchema },
    find: (asked) => pictures.network(eventFilterOf(asked)),
  }),
  valueRoute({
    path: '/pictures/mark',
    id: 'pictureMark',
    says: 'The events behind one mark of a picture: a place, an actor, or two actors.',
    parameters: MARK,
    answer: { name: 'PictureMark', schema: markAnswerSchema },
    find: (asked) => pictures.mark(asked, eventFilterOf(asked), asked.limit ?? 100),
    whole: {
      of: 'events',
      columns: EVENT_COLUMNS,
      items: (asked) => pictures.markedEvents(asked, eventFilterOf(asked), asked.limit),
      rows: (event) => [event],
    },
  }),
  valueRoute({
    path: '/tellings',
    id: 'listTellings',
    says: 'Every telling of the events that pass, with its sentence and the rule that found it; those of an event together, the events told last first.',
    parameters: TELLINGS,
    answer: { name: 'TellingList', schema: tellingListSchema },
    async find({ order, limit = 100, ...asked }) {
      const items: EventTelling[] = [];
      for await (const one of pictures.markedTellings(asked, eventFilterOf(asked), { order, most: limit })) items.push(one);
      return { items };
    },
    whole: {
      of: 'tellings',
      columns: TELLING_COLUMNS,
      items: ({ order, limit, ...asked }) => pictures.markedTellings(asked, eventFilterOf(asked), { order, most: limit }),
      rows: (one: EventTelling) => [one],
    },
  }),
];
