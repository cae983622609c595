import type { MiddlewareHandler } from 'hono';
import { answerProblem } from './problem.ts';

/**
 * What the page may do: run and show its own files, and ask its own server. Nothing inline, so
 * that a document's text could not run even where it were inserted as markup.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sets the headers that keep a browser from doing what the page does not need. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // The page that asks for the token brings a policy of its own, which lets it send its form.
  for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

/** Lets through what reads, and what writes only where a path takes it. */
export const knownMethods =
  (posts: ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    const { method, path } = context.req;
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && posts.has(path))) return next();
    const allowed = posts.has(path) ? 'GET, HEAD, POST' : 'GET, HEAD';
    const answer = answerProblem(context, {
      status: 405,
      code: 'method-not-allowed',
      title: 'Method not allowed',
      detail: `${method} is not answered here: only ${allowed}.`,
    });
    answer.headers.set('Allow', allowed);
    return answer;
  };

/**
 * What writes must be JSON and come from this server's own page or from a program: a form of another site could
 * send neither that type nor, where the browser says where it comes from, this origin.
 */
export const jsonOnly =
  (posts: ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    if (context.req.method !== 'POST' || !posts.has(context.req.path)) return next();
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') {
      return answerProblem(context, {
        status: 403,
        code: 'origin-foreign',
        title: 'Foreign origin',
        detail: 'Only the page of this server may write.',
      });
    }
    if (/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) return next();
    return answerProblem(context, {
      status: 415,
      code: 'not-json',
      title: 'Not JSON',
      detail: 'Send the body as application/json.',
    });
  };

/**
 * Refuses a Host that is not this server's, which stops a foreign site whose name was pointed at
 * this machine (DNS rebinding), and an Origin that is not this page's.
 */
export const sameHost =
  (isHost: (host: string) => boolean): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (!isHost(host)) {
      return answerProblem(context, {
        status: 421,
        code: 'host-unknown',
        title: 'Misdirected request',
        detail: 'This server answers only under its own address. Open the address that it printed when it started.',
      });
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && !isHost(origin.replace(/^https?:\/\//, ''))) {
      return answerProblem(context, {
        status: 403,
        code: 'origin-foreign',
        title: 'Foreign origin',
        detail: 'Pages of other origins may not ask this server.',
      });
    }
    return next();
  };
