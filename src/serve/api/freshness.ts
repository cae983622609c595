import type { MiddlewareHandler } from 'hono';

/**
 * Answers 304 where the asker holds what it would be told anyway: all that is read of the record carries one ETag,
 * which changes when the record does. Refusals are never kept.
 */
export const freshness =
  (tag: () => Promise<string>): MiddlewareHandler =>
  async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    // Asked for before the answer is made: one that is older than its answer costs a request, the other way round it would hide a change.
    const etag = `"${await tag()}"`;
    const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' };
    const held = context.req.header('if-none-match');
    if (held !== undefined && isHeld(held, etag)) return context.body(null, 304, headers);
    await next();
    if (context.res.status !== 200 || context.res.headers.has('Cache-Control')) return;
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };

const isHeld = (held: string, etag: string): boolean =>
  held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
