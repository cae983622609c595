import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { answerProblem } from './problem.ts';
import { SIGN_IN_POLICY, signInPage } from './signInPage.ts';

/** Shorter ones could be guessed. */
export const TOKEN_CHARACTERS_MIN = 16;
const COOKIE = 'tacitus';
const PATH = '/sign-in';

/**
 * Lets through only who knows the token: programs with `Authorization: Bearer …`, people by a form that leaves a cookie.
 * The cookie is no copy of the token, and goes to this server alone. Whoever gives wrong tokens too fast is told to wait.
 */
export function requireToken(token: string, waitFor: (context: Context) => number): MiddlewareHandler {
  const proof = createHmac('sha256', token).update('the page of this record').digest('base64url');
  return async (context, next) => {
    const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && isSame(bearer, token)) return next();
    if (isSame(getCookie(context, COOKIE) ?? '', proof)) return next();
    const isSignIn = context.req.path === PATH && context.req.method === 'POST';
    const isGuess = isSignIn || bearer !== undefined;
    const seconds = isGuess ? waitFor(context) : 0;
    if (seconds > 0) return answerWait(context, seconds);
    return isSignIn ? signIn(context, token, proof) : refuse(context, false);
  };
}

async function signIn(context: Context, token: string, proof: string): Promise<Response> {
  const given = (await context.req.parseBody())['token'];
  if (typeof given !== 'string' || !isSame(given, token)) return refuse(context, true);
  setCookie(context, COOKIE, proof, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return context.redirect('/', 303);
}

function refuse(context: Context, wrong: boolean): Response {
  if (!context.req.path.startsWith('/api/') && context.req.path !== '/openapi.json') {
    return context.html(signInPage(wrong), 401, { 'Content-Security-Policy': SIGN_IN_POLICY, 'Cache-Control': 'no-store' });
  }
  const answer = answerProblem(context, {
    status: 401,
    code: 'token-needed',
    title: 'Token needed',
    detail: 'This server was started with a token. Send it as "Authorization: Bearer …", or sign in with the page.',
  });
  answer.headers.set('WWW-Authenticate', 'Bearer realm="Tacitus"');
  return answer;
}

/** Says when to ask again. */
export function answerWait(context: Context, seconds: number): Response {
  const answer = answerProblem(context, {
    status: 429,
    code: 'too-fast',
    title: 'Too many requests',
    detail: `Ask again in ${seconds} s.`,
  });
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}

// Digests are of one length, so that comparing them tells nothing by how long it takes.
const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(wanted).digest());
