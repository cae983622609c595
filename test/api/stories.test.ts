import type { Hono } from 'hono';
import { expect, test } from 'vitest';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { settleStories } from '../../src/pipeline/settleStories.ts';
import type { DocumentList, FacetList, StoryList } from '../../src/serve/answers.ts';
import { aDocument, asRead } from '../store/build.ts';
import { fileStore } from './fileStore.ts';
import { recordApi } from './recordApi.ts';

const TEXT =
  'Plough drivers walked out over unpaid overtime on Monday and snow shut the pass above the valley, where sixty lorries waited for the road to open again.';
const origin = aDocument(TEXT, { source: 'Kestrel Agency', published: '2022-03-01', title: 'Strike shuts the pass' });
const copy = aDocument(`${TEXT} So ran the report.`, { source: 'Valley Post', published: '2022-03-02', title: '=Strike' });
const other = aDocument('A tapir was named at the zoo.', { source: 'Valley Post', published: '2022-03-02', title: 'Tapir named' });

let api: Hono;
const tell: Parameters<typeof fileStore>[0] = async (store) => {
  await store.add([origin, copy, other].map((document) => asRead(document)));
  await refreshEvents(store);
  await settleStories(store);
};
fileStore(tell, (store) => {
  api = recordApi(store).api;
});
const get = async <T>(path: string): Promise<T> => (await (await api.request(`/api/v1/${path}`)).json()) as T;

test('stories come with their days, outlets, documents and origins', async () => {
  const { items, total } = await get<StoryList>('stories');
  expect(total).toBe(2);
  expect(items[0]).toEqual({
    id: origin.id,
    title: 'Strike shuts the pass',
    first: '2022-03-01',
    last: '2022-03-02',
    documents: 2,
    outlets: ['Kestrel Agency', 'Valley Post'],
    origins: 1,
  });
  const first = await get<StoryList>('stories?limit=1');
  const { items: rest } = await get<StoryList>(`stories?limit=1&cursor=${first.next}`);
  expect(rest.map(({ id }) => id)).toEqual([other.id]);
});

test('documents say their story, and where their text comes from, how surely and why', async () => {
  const { items } = await get<DocumentList>(`documents?story=${origin.id}&origin=copy`);
  expect(items).toMatchObject([
    {
      id: copy.id,
      story: { id: origin.id, documents: 2 },
      origin: { kind: 'copy', document: origin.id, outlet: 'Kestrel Agency', agency: null },
    },
  ]);
  expect(items[0]?.origin?.sure).toBeGreaterThan(0.8);
  expect(items[0]?.origin?.reasons).toHaveLength(1);
  const facets = await get<FacetList>('facets');
  expect(facets.stories).toEqual([{ value: origin.id, title: 'Strike shuts the pass', documents: 2 }]);
  expect(facets.origins).toEqual([
    { value: 'copy', documents: 1 },
    { value: 'own', documents: 2 },
  ]);
});

test('both lists are given whole as files', async () => {
  const lines = (await (await api.request('/api/v1/stories?format=csv')).text()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('id,title,first,last,documents,origins,outlets');
  expect(lines[1]).toContain('2022-03-02,2,1,Kestrel Agency; Valley Post');
  const documents = (await (await api.request('/api/v1/documents?origin=copy&format=csv')).text()).trimEnd().split('\r\n');
  expect(documents[1]).toContain(`'=Strike`);
  expect(documents[1]).toContain(`copy,${origin.id},Kestrel Agency`);
  const whole = (await (await api.request('/api/v1/stories?format=ndjson')).text()).trimEnd().split('\n');
  expect(whole).toHaveLength(2);
});

test('an origin of no known kind is refused by name', async () => {
  const response = await api.request('/api/v1/documents?origin=theft');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('origin');
});
