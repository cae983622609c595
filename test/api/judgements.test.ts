import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GoldClusters } from '../../src/serve/gold/goldClusters.ts';
import type { GoldDocument } from '../../src/serve/gold/goldDocument.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { PAPER_ID, tellStory, WIRE_ID } from './storyRecord.ts';

let api: Hono;
let store: Store;
beforeEach(async () => {
  store = await freshStore(tellStory);
  api = recordApi(store).api;
});

const post = (body: unknown, headers: Record<string, string> = {}, to = api): Promise<Response> =>
  Promise.resolve(
    to.request('/api/v1/judgements', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
const same = { verdict: 'same', findings: ['m-wire-cannon', 'm-agency-force'], by: 'Ada' };
const get = async <T>(path: string): Promise<T> => (await (await api.request(`/api/v1/${path}`)).json()) as T;

describe('a judgement', () => {
  test('is kept with its time, its name and the letters it is about', async () => {
    const response = await post({ ...same, reasons: ['one clash'] });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      verdict: 'same',
      by: 'Ada',
      at: '2022-03-01T10:00:00.000Z',
      reasons: ['one clash'],
      about: [{ document: WIRE_ID, quote: 'Polish border guards fired water cannon at migrants' }, { as: 'ASSAULT' }],
    });
    await post(same);
    await post(same);
    expect(await get('judgements')).toMatchObject({ total: 2, items: [{ verdict: 'same' }, { verdict: 'same' }] });
    expect(await get('judgements?verdict=wrong')).toMatchObject({ total: 0 });
    const csv = await (await api.request('/api/v1/judgements?format=csv')).text();
    expect(csv.split('\r\n')[0]).toMatch(/^id,verdict,by,at,/);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  });

  test.each([
    [{ ...same, by: ' ' }, 'by'],
    [{ ...same, verdict: 'perhaps' }, 'verdict'],
    [{ ...same, findings: [] }, 'findings'],
    [{ ...same, sure: true }, 'body'],
    ['{"verdict":', 'body'],
  ])('%j is refused, naming %s', async (body, parameter) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'parameters-unread', parameters: [{ parameter }] });
  });

  test('that the store refuses is told in its words', async () => {
    const response = await post({ ...same, findings: ['m-wire-cannon', 'nobody'] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'judgement-invalid', detail: expect.stringContaining('no finding nobody') });
    const locked = recordApi({ ...store, addJudgement: () => Promise.reject(new StoreError('store-locked', 'Another process writes.')) });
    const refused = await post(same, {}, locked.api);
    expect([refused.status, locked.broken]).toEqual([409, []]);
    expect(await refused.json()).toMatchObject({ code: 'store-locked', detail: 'Another process writes.' });
  });

  test('comes as JSON from this page or a program, never from another site', async () => {
    expect((await post(same, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(same, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await post(same, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(same, { origin: 'null' })).status).toBe(403);
    expect((await post(same, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(same, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post(same, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' })).status).toBe(200);
    expect(await get('judgements')).toMatchObject({ total: 1 });
  });

  test('of more bytes than anybody writes is not read', async () => {
    const response = await post({ ...same, reasons: ['x'.repeat(70_000)] });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  });

  test('makes what was kept of the record old', async () => {
    const before = (await api.request('/api/v1/events')).headers.get('etag');
    await post(same);
    expect((await api.request('/api/v1/events')).headers.get('etag')).not.toBe(before);
  });
});

describe('judgements as gold', () => {
  test('what users joined is one event, what they kept apart is two, the last word counts', async () => {
    for (const [verdict, findings] of [
      ['same', ['m-wire-cannon', 'm-agency-force']],
      ['different', ['m-agency-force', 'm-agency-exercise']],
      ['same', ['f-paper-kyiv', 'f-paper-washington']],
      ['unsure', ['m-wire-attack', 'm-wire-accuse']],
    ] as const)
      await post({ verdict, findings, by: 'Ada' });
    const gold = await get<GoldClusters>('gold/clusters');
    expect(gold.events.map(({ mentions }) => mentions.map(({ quote }) => quote))).toEqual(
      expect.arrayContaining([
        expect.arrayContaining(['Polish border guards fired water cannon at migrants', 'Poland fired water at refugees']),
        ['Russian forces plan an exercise near Voronezh'],
      ]),
    );
    expect(gold.events).toHaveLength(2);
    expect(gold.disputes).toMatchObject([
      {
        sides: [
          { quote: '94,300', says: 'UKR' },
          { quote: 'up to 175,000 troops', says: 'USA' },
        ],
      },
    ]);
  });

  test('what is right is required, what is wrong a trap, what nobody judged neither', async () => {
    await post({ verdict: 'right', findings: ['f-paper-kyiv'], by: 'Ada' });
    await post({ verdict: 'wrong', findings: ['f-paper-injured'], by: 'Bo', reasons: ['Nobody is counted.'] });
    const response = await api.request('/api/v1/gold/documents');
    const documents = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldDocument);
    const paper = await store.document(PAPER_ID);
    expect(documents).toEqual([
      {
        document: paper?.document.path?.split('/').at(-1),
        published: '2021-12-05',
        note: 'Made from 2 judgements of Ada, Bo. Read it before it is used.',
        figures: [
          expect.objectContaining({ quote: '94,300', of: 'RUS', measure: 'personnel', low: 94_300, high: 94_300, says: ['UKR'] }),
          expect.objectContaining({ quote: 'up to 175,000 troops', low: null, high: 175_000, status: 'possible', optional: true }),
        ],
        events: [],
        traps: ["'No guard' is not injured: Nobody is counted."],
      },
    ]);
    expect(documents[0]?.figures[0]).not.toHaveProperty('optional');
  });
});
