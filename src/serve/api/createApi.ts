import { Hono } from 'hono';
import { CODER_VERSION } from '../../codebook/coderVersion.ts';
import type { Queries } from '../queries.ts';
import { readOnly, sameHost, secureHeaders } from './guards.ts';
import { openApi } from './openApi.ts';
import type { PageFile, PageFiles } from './pageFiles.ts';
import { answerProblem } from './problem.ts';
import { recordRoutes } from './recordRoutes.ts';

export interface ApiOptions {
  readonly queries: Queries;
  readonly page: PageFiles;
  /** Whether a Host header is this server's own. */
  readonly isHost: (host: string) => boolean;
  /** Told of what broke inside; the answer itself says no more than that something did. */
  readonly onError: (error: Error) => void;
}

/** The HTTP face: `/api/v1/…` answers from the record, every other path from the built page. */
export function createApi({ queries, page, isHost, onError }: ApiOptions): Hono {
  const api = new Hono();
  api.use(secureHeaders, readOnly, sameHost(isHost));
  const routes = recordRoutes(queries);
  for (const { method, path, answer } of routes) api.on(method.toUpperCase(), honoPath(path), answer);
  const description = openApi(routes, CODER_VERSION);
  api.get('/openapi.json', (context) => context.json(description));
  api.all('/api/*', (context) =>
    answerProblem(context, {
      status: 404,
      code: 'route-unknown',
      title: 'Not found',
      detail: `There is no ${context.req.path}.`,
    }),
  );
  api.get('*', (context) => answerFile(fileAt(page, context.req.path)));
  api.onError((error, context) => {
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
  });
  return api;
}

/** '/events/{id}' as hono writes it. */
const honoPath = (path: string): string => `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

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
