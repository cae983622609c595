import type { MiddlewareHandler } from 'hono';
import { bytesOf } from './answerBytes.ts';

export interface KeptAnswers {
  /** The state the record is in. */
  readonly tag: () => Promise<string>;
  /** Which paths: those whose answers count up much of the record. */
  readonly paths: RegExp;
  /** How much is kept at most; what was asked longest ago goes first. */
  readonly bytesMax: number;
}

/** Answers from what was answered before, as long as the record does not change: whoever looks again, or at the same, waits for nothing. */
export function keptAnswers({ tag, paths, bytesMax }: KeptAnswers): MiddlewareHandler {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let [state, bytes] = ['', 0];

  const forget = (key: string): void => {
    bytes -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, body: Uint8Array<ArrayBuffer>): void => {
    forget(key);
    if (body.byteLength > bytesMax) return;
    kept.set(key, body);
    bytes += body.byteLength;
    for (const oldest of kept.keys()) if (bytes > bytesMax) forget(oldest);
  };

  return async (context, next) => {
    const url = new URL(context.req.url);
    if (context.req.method !== 'GET' || !paths.test(url.pathname)) return next();
    const now = await tag();
    if (now !== state) {
      for (const key of [...kept.keys()]) forget(key);
      state = now;
    }
    url.searchParams.sort();
    const key = `${url.pathname}?${url.searchParams}`;
    const held = kept.get(key);
    if (held !== undefined) {
      keep(key, held);
      return context.body(held, 200, { 'Content-Type': JSON_TYPE });
    }
    await next();
    if (context.res.status !== 200 || context.res.headers.get('Content-Type') !== JSON_TYPE) return;
    const known = bytesOf(context.res);
    const body = known ?? new Uint8Array(await context.res.arrayBuffer());
    // What was read is given out again, since it can be read but once.
    if (known === null) context.res = new Response(body, context.res);
    // An answer of a state that has passed meanwhile must not stand for the one that follows.
    if ((await tag()) === now && state === now) keep(key, body);
  };
}

const JSON_TYPE = 'application/json';
