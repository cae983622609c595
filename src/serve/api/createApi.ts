import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { CODER_VERSION } from '../../codebook/coderVersion.ts';
import { answerWait, requireToken } from './access.ts';
import { type AnswerOptions, createAnswers } from './createAnswers.ts';
import { freshness } from './freshness.ts';
import { jsonOnly, knownMethods, sameHost, secureHeaders } from './guards.ts';
import { openApi } from './openApi.ts';
import type { PageFile, PageFiles } from './pageFiles.ts';
import { answerProblem } from './problem.ts';
import { rateLimit } from './rateLimit.ts';
import type { Route } from './route.ts';

export interface ApiOptions extends AnswerOptions {
  readonly page: PageFiles;
  /** What others must know to ask; null where the server is reached from this machine alone. */
  readonly token: string | null;
  /** Whether a Host header is this server's own. */
  readonly isHost: (host: string) => boolean;
  /** Who asks: an address. */
  readonly askerOf: (context: Context) => string;
  readonly nowMs: () => number;
}

/** A page asks some dozens of times while it opens; nobody who reads asks faster than this. */
const RATE = { burst: 600, perSecond: 100 } as const;
const GUESSES = { burst: 10, perSecond: 0.2 } as const;
const BODY_BYTES_MAX = 65_536;

/** The HTTP face: `/api/v1/…` answers from the record, `/openapi.json` says how, every other path is the built page's. */
export function createApi(options: ApiOptions, { routes, app, tag } = createAnswers(options)): Hono {
  const description = openApi(routes, CODER_VERSION);
  const api = new Hono();
  guard(api, routes, options);
  api.use('/api/v1/*', freshness(tag));
  api.route('/', app);
  api.get('/openapi.json', etag(), (context) => context.json(description, 200, { 'Cache-Control': 'no-cache' }));
  api.all('/api/*', (context) =>
    answerProblem(context, { status: 404, code: 'route-unknown', title: 'Not found', detail: `There is no ${context.req.path}.` }),
  );
  api.get('*', etag(), (context) => answerFile(fileAt(options.page, context.req.path)));
  api.onError((error, context) => answerError(error, context, options.onError));
  return api;
}

/** What every request passes before it is looked at. */
function guard(api: Hono, routes: readonly Route[], { token, isHost, askerOf, nowMs }: ApiOptions): void {
  const asked = rateLimit(RATE, nowMs);
  const guesses = rateLimit(GUESSES, nowMs);
  const posts = new Set(routes.filter(({ method }) => method === 'post').map(({ path }) => `/api/v1${path}`));
  const signsIn = token === null ? [] : ['/sign-in'];
  api.use(secureHeaders, sameHost(isHost), async (context, next) => {
    const seconds = asked(askerOf(context));
    return seconds > 0 ? answerWait(context, seconds) : next();
  });
  api.use(knownMethods(new Set([...posts, ...signsIn])), jsonOnly(posts));
  api.use(
    bodyLimit({
      maxSize: BODY_BYTES_MAX,
      onError: (context) =>
        answerProblem(context, {
          status: 413,
          code: 'body-too-large',
          title: 'Too large',
          detail: `A body holds at most ${BODY_BYTES_MAX} bytes.`,
        }),
    }),
  );
  if (token !== null) api.use(requireToken(token, (context) => guesses(askerOf(context))));
}

function answerError(error: Error, context: Context, onError: (error: Error) => void): Response {
  // The store alone can tell whether a cursor is one of its own.
  if ('code' in error && error.code === 'page-invalid') {
    return answerProblem(context, { status: 400, code: 'page-invalid', title: 'Cursor not understood', detail: error.message });
  }
  onError(error);
  return answerProblem(context, {
    status: 500,
    code: 'broken',
    title: 'The server failed',
    detail: 'Something went wrong while answering. The terminal that runs Tacitus shows what.',
  });
}

/** Paths that are no file are views of the page, which reads them itself. */
const fileAt = (page: PageFiles, path: string): PageFile | undefined =>
  page.get(path) ?? (/^\/assets\/|\.[a-z0-9]{2,5}$/.test(path) ? undefined : page.get('/index.html'));

function answerFile(file: PageFile | undefined): Response {
  if (!file) return new Response('Not found.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.mediaType,
      'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
