import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postureSchema } from '../../src/model/posture.ts';
import type { ContentionList } from '../../src/serve/matterQueries.ts';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory } from './storyRecord.ts';

let api: Hono;
beforeAll(async () => {
  api = recordApi(await freshStore(tellStory, afterAll)).api;
});
const get = (path: string) => api.request(`/api/v1/${path}`);

test('the posture of a day keeps presences and plans apart, and fits its schema', async () => {
  const found = postureSchema.parse(await (await get('posture?asof=2021-12-14')).json());
  expect(found.forces.find(({ holders }) => holders.includes('POL'))?.ranges.present).toMatchObject({ low: 15_000 });
  const csv = await (await get('posture?asof=2021-12-14&format=csv')).text();
  expect(csv.split('\r\n')[0]).toContain('holders,measure,places,column');
});

test('the last day of the record is the day where none is asked for', async () => {
  expect(postureSchema.parse(await (await get('posture')).json()).asOf).toBe('2021-12-06');
});

test('a dispute comes with both sides and where they stand', async () => {
  const { items, total } = (await (await get('disputes')).json()) as ContentionList;
  expect(total).toBe(items.length);
  const first = items.find(({ event }) => event === 'e-cannon');
  expect(first?.sides).toHaveLength(2);
  expect(first?.sides.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

test('a day that is none is refused', async () => {
  expect((await get('posture?asof=tomorrow')).status).toBe(400);
});
