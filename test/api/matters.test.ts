import type { Hono } from 'hono';
import { expect, test } from 'vitest';
import { cellTellingSchema } from '../../src/model/cellTelling.ts';
import { postureSchema } from '../../src/model/posture.ts';
import type { ComparisonAnswer, DisputeDetail, DisputeList, EventList } from '../../src/serve/answers.ts';
import type { ContentionList } from '../../src/serve/matterQueries.ts';
import { fileStore } from './fileStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory } from './storyRecord.ts';

let api: Hono;
fileStore(tellStory, (store) => {
  api = recordApi(store).api;
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

test('a cell of the ledger tells its figures with their sentences, and refuses what is no cell', async () => {
  const found = cellTellingSchema.parse(await (await get('posture/cell?holder=RUS&counts=personnel&column=present')).json());
  expect(found.total).toBe(found.figures.length);
  const [first] = found.figures;
  expect(first?.sentence.text.slice(first.start - first.sentence.start, first.end - first.sentence.start)).toContain('94,300');
  expect(found.rivals).toEqual([]);
  expect((await get('posture/cell?holder=RUS')).status).toBe(400);
});

test('rows of the ledger are those in which a figure that stands tells so large or so small a number', async () => {
  const rows = async (search: string): Promise<readonly string[]> =>
    postureSchema.parse(await (await get(`posture?${search}`)).json()).forces.map(({ holders }) => holders.join());
  expect(await rows('atleast=94300')).toEqual(['RUS']);
  expect(await rows('atmost=2000')).not.toContain('RUS');
  expect((await get('posture?atleast=')).status).toBe(400);
});

test('a dispute comes with both sides and where they stand', async () => {
  const { items, total } = (await (await get('disputes')).json()) as ContentionList;
  expect(total).toBe(items.length);
  const first = items.find(({ event }) => event === 'e-cannon');
  expect(first?.sides).toHaveLength(2);
  expect(first?.sides.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

test('disputes are narrowed to those of which a telling stands at a place', async () => {
  const { items } = (await (await get('events')).json()) as EventList;
  const place = items.find(({ id }) => id === 'e-cannon')?.where[0]?.id ?? '';
  const found = (await (await get(`disputes?place=${encodeURIComponent(place)}`)).json()) as ContentionList;
  expect(found.items.map(({ event }) => event)).toContain('e-cannon');
  expect(found.places).toContainEqual({ id: place, name: expect.any(String), matters: found.total });
  const nowhere = (await (await get('disputes?place=city:nowhere')).json()) as ContentionList;
  expect([nowhere.total, nowhere.places]).toEqual([0, found.places]);
});

test('disputes are narrowed to those told in a document that has some words', async () => {
  const among = async (text: string): Promise<number> =>
    ((await (await get(`disputes?text=${encodeURIComponent(text)}`)).json()) as ContentionList).total;
  expect(await among('cannon')).toBeGreaterThan(0);
  expect(await among('zebra')).toBe(0);
  expect((await get('disputes?text=')).status).toBe(400);
});

test('a day that is none is refused', async () => {
  expect((await get('posture?asof=tomorrow')).status).toBe(400);
});

test('a list of disputes shows a few findings a side and counts all; one of them comes with its sentences', async () => {
  const list = (await (await get('disputes?evidence=1')).json()) as DisputeList;
  const cannon = list.items.find(({ event }) => event === 'e-cannon');
  expect(cannon?.sides.map(({ told, evidence }) => [told, evidence.length])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  const one = (await (await get(`disputes/${cannon?.id}`)).json()) as DisputeDetail;
  expect(one.sides.map(({ evidence }) => evidence[0]?.sentence.text)).toEqual([
    'Polish border guards fired water cannon at migrants on Tuesday.',
    'Warsaw denies that water was fired at anyone.',
  ]);
  for (const { evidence } of one.sides)
    for (const { sentence, start, end, quote } of evidence)
      expect(sentence.text.slice(start - sentence.start, end - sentence.start)).toBe(quote);
  expect((await get('disputes/none')).status).toBe(404);
  const csv = await (await get('disputes?format=csv')).text();
  expect(csv.split('\r\n')[0]).toBe('dispute,about,question,why,first_told,last_told,side,voices,findings');
  const lines = (await (await get('disputes?format=ndjson&evidence=0')).text()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(list.items.map(({ id }) => id));
});

test('disputes in which a voice takes a side: a speaker by its code, an outlet by itself', async () => {
  const heldBy = async (search: string): Promise<readonly (string | null)[]> =>
    ((await (await get(`disputes?${search}`)).json()) as DisputeList).items.map(({ event }) => event);
  expect(await heldBy('says=POL')).toContain('e-cannon');
  expect(await heldBy('says=own&outlet=Harbour+Wire')).toContain('e-cannon');
  expect(await heldBy('says=CHN')).toEqual([]);
});

test('two voices: what both tell, what each tells alone, and what they tell differently', async () => {
  const compared = async (a: string, b: string) =>
    (await (await get(`comparison?${new URLSearchParams({ a, b })}`)).json()) as ComparisonAnswer;
  const outlets = await compared('Harbour Wire', 'Ministry Bulletin');
  expect(outlets).toMatchObject({
    both: { total: 1, items: [{ id: 'e-cannon' }] },
    onlyA: { total: 1 },
    onlyB: { total: 1 },
    differently: [],
  });
  const speakers = await compared('Harbour Wire', 'POL');
  expect(speakers.differently.map(({ event }) => event)).toEqual(['e-cannon']);
  const csv = await (await get('comparison?a=Harbour+Wire&b=Ministry+Bulletin&format=csv')).text();
  expect(csv.split('\r\n').map((line) => line.split(',').slice(0, 2).join())).toEqual([
    'told_by,id',
    'both,e-cannon',
    'Harbour Wire,e-accuse',
    'Ministry Bulletin,e-exercise',
    '',
  ]);
  const lines = (await (await get('comparison?a=Harbour+Wire&b=Ministry+Bulletin&format=ndjson&limit=1')).text()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { told: string }).told)).toEqual(['both', 'Harbour Wire', 'Ministry Bulletin']);
  expect((await get('comparison?a=POL')).status).toBe(400);
});
