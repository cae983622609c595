import { expect, onTestFinished, test, vi } from 'vitest';
import { watchChanges } from '../../src/serve/api/watchChanges.ts';
import { readingTold } from '../../src/serve/readingTold.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, asRead } from '../store/build.ts';
import { freshFolder } from '../store/folder.ts';
import { recordApi } from './recordApi.ts';

/** The events of a stream of server-sent events, one a call. */
function eventsOf(response: Response): () => Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  onTestFinished(() => reader.cancel());
  let held = '';
  return async () => {
    while (!held.includes('\n\n')) held += new TextDecoder().decode((await reader.read()).value);
    const end = held.indexOf('\n\n');
    const event = held.slice(0, end);
    held = held.slice(end + 2);
    return event;
  };
}

test('a page that listens is told of what another process wrote, by the word that ETags have', { timeout: 20_000 }, async () => {
  const folder = freshFolder();
  const writer = await openSqliteStore(folder);
  onTestFinished(() => writer.close());
  const reader = await openSqliteStore(folder, { readOnly: true });
  onTestFinished(() => reader.close());
  const { api } = recordApi(reader);

  const response = await api.request('/api/v1/changes');
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const next = eventsOf(response);
  const etag = async () => (await api.request('/api/v1/summary')).headers.get('etag')?.replaceAll('"', '');
  expect(await next()).toBe(`event: state\ndata: {"state":"${await etag()}","reading":null}`);
  await writer.add([asRead(aDocument('Ships left port.'))]);
  const change = await next();
  expect(change).toBe(`event: change\ndata: {"state":"${await etag()}","reading":null}`);
});

test('a page that listens is told how far documents are that are being read, the last of many steps at once', async () => {
  const store = await openSqliteStore(freshFolder());
  onTestFinished(() => store.close());
  const told = readingTold();
  const { api } = recordApi(store, { reading: told });
  const next = eventsOf(await api.request('/api/v1/changes'));
  const readingIn = (event: string): unknown => JSON.parse(event.slice(event.indexOf('{'))).reading;
  expect(readingIn(await next())).toBeNull();
  for (const done of [1, 2, 3]) told.tell({ doing: 'reading', done, of: 30, areSamples: true });
  const moved = await next();
  expect(moved).toMatch(/^event: reading\n/);
  expect(readingIn(moved)).toEqual({ doing: 'reading', done: 3, of: 30, areSamples: true });
  told.tell(null);
  expect(readingIn(await next())).toBeNull();
});

test('nobody looks while nobody listens', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let state = 'a';
  let looks = 0;
  const told: string[] = [];
  const changes = watchChanges({
    state: async () => {
      looks += 1;
      return state;
    },
    everyMs: 1000,
    onError: (error) => expect.fail(error.message),
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toBe(0);
  const stop = changes.listen((now) => told.push(now));
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([]);
  state = 'b';
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual(['b']);
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  const before = looks;
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toBe(before);
});
