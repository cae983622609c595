import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory } from './storyRecord.ts';

const TOKEN = 'a secret of some length';
const guarded = async (nowMs: () => number = () => 0): Promise<Hono> => recordApi(await freshStore(tellStory), { token: TOKEN, nowMs }).api;

const form = (token: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams({ token }).toString(),
});

describe('a server with a token', () => {
  test('answers programs that bring it, and no others', async () => {
    const api = await guarded();
    const status = async (authorization?: string) =>
      (await api.request('/api/v1/summary', authorization === undefined ? {} : { headers: { authorization } })).status;
    expect(await status()).toBe(401);
    expect(await status(`Bearer ${TOKEN}`)).toBe(200);
    expect(await status(`Bearer ${TOKEN}x`)).toBe(401);
    expect(await status('Basic YTpi')).toBe(401);
    const refused = await api.request('/openapi.json');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    expect(await refused.json()).toMatchObject({ code: 'token-needed' });
  });

  test('asks people by a form, whose cookie is not the token and goes nowhere else', async () => {
    const api = await guarded();
    const asked = await api.request('/figures?says=own');
    expect(asked.status).toBe(401);
    expect(asked.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; .*form-action 'self'$/);
    expect(await asked.text()).toContain('<form method="post" action="/sign-in">');
    const signedIn = await api.request('/sign-in', form(TOKEN));
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/']);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(TOKEN);
    expect((await api.request('/api/v1/summary', { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200);
    expect((await api.request('/sign-in', form('wrong'))).status).toBe(401);
    expect((await api.request('/sign-in', form(TOKEN, { origin: 'https://evil.example' }))).status).toBe(403);
  });

  test('lets nobody guess fast, whoever else asks', async () => {
    let now = 0;
    const api = await guarded(() => now);
    const guess = async (asker: string) => (await api.request('/sign-in', form('wrong', { 'test-asker': asker }))).status;
    for (let tries = 0; tries < 10; tries += 1) expect(await guess('one')).toBe(401);
    expect(await guess('one')).toBe(429);
    expect(await guess('another')).toBe(401);
    now += 5001;
    expect(await guess('one')).toBe(401);
  });
});

describe('a server without one', () => {
  test('has nothing to sign in to', async () => {
    const { api } = recordApi(await freshStore(tellStory));
    expect((await api.request('/sign-in', form(TOKEN))).status).toBe(405);
  });

  test('makes who asks too fast wait, and says how long', async () => {
    let now = 0;
    const { api } = recordApi(await freshStore(tellStory), { nowMs: () => now });
    const statuses = await Promise.all(Array.from({ length: 610 }, async () => (await api.request('/assets/index-abc.js')).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    const refused = await api.request('/api/v1/summary');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ status: 429, code: 'too-fast', detail: 'Ask again in 1 s.' });
    now += 1000;
    expect((await api.request('/api/v1/summary')).status).toBe(200);
  });
});
