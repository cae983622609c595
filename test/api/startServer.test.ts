import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/serve/api/startServer.ts';
import { freshStore } from './freshStore.ts';
import { tellStory } from './storyRecord.ts';

async function aPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tacitus-page-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Tacitus</title>');
  return folder;
}

/** Status of an answer to a request with headers that `fetch` would not let through. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('a server listens, answers under its own names alone, and closes', async () => {
  const server = await startServer({ store: await freshStore(tellStory), port: 0, host: '127.0.0.1', page: await aPage() });
  const { port } = new URL(server.url);
  expect(await (await fetch(`${server.url}api/v1/summary`)).json()).toMatchObject({ documents: 4 });
  expect(await (await fetch(server.url)).text()).toContain('<title>Tacitus</title>');
  expect(await statusOf(server.url, { host: `localhost:${port}` })).toBe(200);
  expect(await statusOf(server.url, { host: `[::1]:${port}` })).toBe(200);
  expect(await statusOf(server.url, { host: 'localhost:1' })).toBe(421);
  expect(await statusOf(server.url, { host: 'rebound.example' })).toBe(421);
  expect(await statusOf(server.url, { origin: `http://localhost:${port}` })).toBe(200);
  expect(await statusOf(server.url, { origin: `https://127.0.0.1:${port}.example` })).toBe(403);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a taken port leads to a later one, and that is said', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  onTestFinished(() => void taken.close());
  const said: string[] = [];
  const server = await startServer({
    store: await freshStore(tellStory),
    port,
    host: '127.0.0.1',
    page: await aPage(),
    say: (message) => said.push(message),
  });
  const chosen = Number(new URL(server.url).port);
  expect(chosen).toBeGreaterThan(port);
  expect(chosen).toBeLessThanOrEqual(port + 10);
  expect(said).toEqual([`Port ${port} is taken; serving on ${chosen} instead.`]);
  await server.close();
});

test.each(['0.0.0.0', '::', '192.168.1.4', 'example.org'])('%s is refused: others could reach it', async (host) => {
  const store = await freshStore(tellStory);
  await expect(startServer({ store, port: 0, host, page: await aPage() })).rejects.toMatchObject({
    code: 'host-open',
    message: expect.stringMatching(/other machines could reach it.*TACITUS_TOKEN/),
  });
});

test('an address that others can reach is served to who knows the token, under its own names and those given', async () => {
  const said: string[] = [];
  const server = await startServer({
    store: await freshStore(tellStory),
    port: 0,
    host: '0.0.0.0',
    token: 'a secret of some length',
    names: ['records.example'],
    page: await aPage(),
    say: (message) => said.push(message),
  });
  onTestFinished(() => server.close());
  const { port } = new URL(server.url);
  const url = `http://127.0.0.1:${port}/api/v1/summary`;
  const authorization = 'Bearer a secret of some length';
  expect(await statusOf(url, {})).toBe(401);
  expect(await statusOf(url, { authorization })).toBe(200);
  expect(await statusOf(url, { authorization, host: 'records.example' })).toBe(200);
  expect(await statusOf(url, { authorization, host: 'records.example', origin: 'https://records.example' })).toBe(200);
  expect(await statusOf(url, { authorization, host: 'rebound.example' })).toBe(421);
});

test('a token that could be guessed is refused', async () => {
  const store = await freshStore(tellStory);
  await expect(startServer({ store, port: 0, host: '0.0.0.0', token: 'secret', page: await aPage() })).rejects.toMatchObject({
    code: 'token-short',
  });
});

test('a page that was not built is said to be missing, with what would do', async () => {
  const store = await freshStore(tellStory);
  await expect(startServer({ store, port: 0, host: '127.0.0.1', page: join(tmpdir(), 'no-such-page') })).rejects.toMatchObject({
    code: 'page-missing',
    message: expect.stringContaining('scripts/buildPage.ts'),
  });
});
