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
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

/** Lets through only what reads. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  const answer = answerProblem(context, {
    status: 405,
    code: 'method-not-allowed',
    title: 'Method not allowed',
    detail: `${context.req.method} is not answered here: the record is read with GET or HEAD.`,
  });
  answer.headers.set('Allow', 'GET, HEAD');
  return answer;
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
    if (origin !== undefined && !isHost(origin.replace(/^http:\/\//, ''))) {
      return answerProblem(context, {
        status: 403,
        code: 'origin-foreign',
        title: 'Foreign origin',
        detail: 'Pages of other origins may not ask this server.',
      });
    }
    return next();
  };
