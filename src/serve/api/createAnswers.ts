import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { JudgementQueries } from '../judgementQueries.ts';
import type { Pictures } from '../pictures/createPictures.ts';
import type { Queries } from '../queries.ts';
import { type ReadingWatch, readingTold } from '../readingTold.ts';
import { changesRoute } from './changesRoute.ts';
import { judgementRoutes } from './judgementRoutes.ts';
import { keptAnswers } from './keptAnswers.ts';
import { matterRoutes } from './matterRoutes.ts';
import { pictureRoutes } from './pictureRoutes.ts';
import { recordRoutes } from './recordRoutes.ts';
import type { Route } from './route.ts';
import { watchChanges } from './watchChanges.ts';

export interface AnswerOptions {
  readonly queries: Queries;
  readonly judgements: JudgementQueries;
  readonly pictures: Pictures;
  /** A word for the state the record is in; see the store's own. */
  readonly state: () => Promise<string>;
  /** What is read into the record meanwhile; nothing where left out. */
  readonly reading?: ReadingWatch;
  /** Another word each time the server starts, so that what was kept before is asked for again. */
  readonly start: string;
  /** The time of day as an ISO instant. */
  readonly now: () => string;
  /** Told of what broke inside; the answer itself says no more than that something did. */
  readonly onError: (error: Error) => void;
}

/** The answers of the record, with nobody in front of them who asks who asks. */
export interface Answers {
  readonly routes: readonly Route[];
  readonly app: Hono;
  /** The state the record is in, as ETags have it. */
  readonly tag: () => Promise<string>;
}

const LOOK_MS = 1000;
/** What counts up much of the record. */
const COUNTING = /^\/api\/v1\/(?:summary|facets|pictures\/.*|posture(?:\/cell)?|disputes|comparison|grades)$/;
const KEPT_BYTES_MAX = 64 * 2 ** 20;

/** All that is answered under `/api/v1`, each on its path. */
export function createAnswers({
  queries,
  judgements,
  pictures,
  state,
  reading = readingTold(),
  start,
  now,
  onError,
}: AnswerOptions): Answers {
  const tag = async (): Promise<string> =>
    createHash('sha256')
      .update(`${start} ${await state()}`)
      .digest('base64url')
      .slice(0, 16);
  const changes = watchChanges({ state, everyMs: LOOK_MS, onError });
  const routes = [
    ...recordRoutes(queries),
    ...matterRoutes(queries),
    ...pictureRoutes(pictures),
    ...judgementRoutes(judgements, now),
    changesRoute({ changes, tag, reading }),
  ];
  const app = new Hono();
  app.use('/api/v1/*', keptAnswers({ tag, paths: COUNTING, bytesMax: KEPT_BYTES_MAX }));
  for (const { method, path, answer } of routes) app.on(method.toUpperCase(), honoPath(path), answer);
  return { routes, app, tag };
}

/** '/events/{id}' as hono writes it. */
const honoPath = (path: string): string => `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
