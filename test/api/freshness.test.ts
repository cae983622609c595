import { expect, test } from 'vitest';
import { aDocument, asRead } from '../store/build.ts';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory } from './storyRecord.ts';

test('what was answered is not sent again until the record changes', async () => {
  const store = await freshStore(tellStory);
  const { api } = recordApi(store);
  const ask = (etag?: string) => api.request('/api/v1/events', etag === undefined ? {} : { headers: { 'if-none-match': etag } });
  const first = await ask();
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{16}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const again = await ask(etag);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await ask(`W/${etag}, "other"`)).status).toBe(304);
  expect((await ask('"other"')).status).toBe(200);
  await store.add([asRead(aDocument('Another ship left.'))]);
  const changed = await ask(etag);
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
});

test('refusals are never kept', async () => {
  const { api } = recordApi(await freshStore(tellStory));
  for (const path of ['events?limit=0', 'events/none', 'nothing']) {
    const response = await api.request(`/api/v1/${path}`);
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  }
});

test.each(['/', '/voices', '/openapi.json', '/assets/index-abc.js'])('%s is not sent again as long as it is the same', async (path) => {
  const { api } = recordApi(await freshStore(tellStory));
  const first = await api.request(path);
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"\w{40}"$/)]);
  const again = await api.request(path, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
  expect((await api.request(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});
