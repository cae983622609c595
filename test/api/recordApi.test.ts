import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { DocumentAnswer, EventAnswer, Listed, PlaceAnswer, RecordSummary } from '../../src/serve/answers.ts';
import type { Problem } from '../../src/serve/api/problem.ts';
import type { ToldNotice } from '../../src/store/store.ts';
import { fileStore } from './fileStore.ts';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { HOSTILE_ID, HOSTILE_OUTLET, tellMany, tellStory, WIRE_ID, WIRE_TEXT } from './storyRecord.ts';

let api: Hono;
fileStore(tellStory, (store) => {
  api = recordApi(store).api;
});

type Rows = Listed<{ readonly id: string }>;
const get = async <T>(path: string): Promise<T> => {
  const response = await api.request(`/api/v1/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
};
const ids = async (path: string): Promise<readonly string[]> => (await get<Rows>(path)).items.map(({ id }) => id);

describe('what the record holds', () => {
  test('the summary names outlets by alphabet and who can be followed', async () => {
    const summary = await get<RecordSummary>('summary');
    expect(summary).toMatchObject({ name: 'story', documents: 4, events: 5, figures: 6, claims: 2, notices: 1 });
    expect(summary.outlets.map(({ outlet }) => outlet)).toEqual([HOSTILE_OUTLET, 'Harbour Wire', 'Ministry Bulletin', 'Old Quay Gazette']);
    // Poland speaks through two of its parts, the others through one: only then are parts worth choosing between.
    expect(summary.voices.map(({ says }) => says)).toEqual(['BLR', 'POL', 'POL/MIL', 'POL/GOV', 'UKR', 'USA']);
  });

  test('a document comes with its findings, its notices and the rules that found them', async () => {
    const answer = await get<DocumentAnswer>(`documents/${WIRE_ID}`);
    expect(answer.document.text).toBe(WIRE_TEXT);
    expect(answer.mentions.map(({ id }) => id)).toEqual(['m-wire-cannon', 'm-wire-accuse', 'm-wire-attack']);
    for (const { start, end, quote } of [...answer.mentions, ...answer.figures, ...answer.claims]) {
      expect(answer.document.text.slice(start, end)).toBe(quote);
    }
    expect(answer.rules).toEqual({
      'assault/verb': { id: 'assault/verb', says: 'somebody struck somebody', why: 'The clause states the deed itself.' },
    });
  });

  test('an event comes with every telling and the outlet of each', async () => {
    const { event, tellings } = await get<EventAnswer>('events/e-cannon');
    expect(event.agreement).toBe('disputed');
    expect(tellings.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['m-wire-cannon', 'Harbour Wire'],
      ['m-agency-force', 'Ministry Bulletin'],
      ['m-agency-hurt', 'Ministry Bulletin'],
    ]);
  });

  test('assessments come as a list', async () => {
    expect((await get<Rows>('assessments')).items).toHaveLength(1);
  });
});

describe('filters', () => {
  test.each([
    ['events?status=planned', ['e-exercise']],
    ['events?type=ACCUSE&type=MOBILIZE', ['e-exercise', 'e-accuse']],
    ['events?agreement=disputed', ['e-cannon']],
    ['events?agreement=disputed&status=planned', []],
    ['events?outlet=Ministry+Bulletin&outlet=Old+Quay+Gazette&says=own', ['e-cannon', 'e-exercise']],
    ['events?actor=BLR', ['e-accuse']],
    ['events?says=BLR%2FGOV', ['e-attack']],
    ['figures?says=own', ['f-wire-migrants', 'f-paper-injured', 'f-hostile']],
    ['figures?says=USA', ['f-paper-washington']],
    ['figures?measure=injured', ['f-paper-injured']],
    ['figures?actor=RUS&atleast=100000', ['f-paper-washington']],
    ['figures?actor=RUS&order=newest&atmost=100000', ['f-paper-kyiv']],
    ['figures?actor=RUS&from=2021-12-01&to=2021-12-05', ['f-paper-kyiv', 'f-paper-washington']],
    ['claims?says=POL', ['c-agency-hurt']],
    ['documents?text=cannon', [WIRE_ID]],
  ])('%s', async (path, expected) => {
    expect(await ids(path)).toEqual(expected);
  });

  test('a voice says how many others tell, everyone does not', async () => {
    expect(await get('events?says=BLR')).toMatchObject({ total: 1, all: 5, others: 4 });
    expect(await get('events?outlet=Harbour+Wire&says=own')).toMatchObject({ total: 2, all: 5, others: 3 });
    expect(await get('events?says=POL&status=planned')).toMatchObject({ total: 0, all: 5, others: 1 });
    expect(await get('events?agreement=disputed&says=BLR')).toMatchObject({ total: 0, all: 5, others: 1 });
    expect(await get('events')).toMatchObject({ total: 5, all: 5, others: null });
  });

  test('pages follow one another without gap or repeat, filtered by the store or after it', async () => {
    const many = recordApi(await freshStore((store) => tellMany(store, 25))).api;
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 9; page += 1) {
      const list: Rows = (await (await many.request(`/api/v1/figures?limit=10${cursor && `&cursor=${cursor}`}`)).json()) as Rows;
      seen.push(...list.items.map(({ id }) => id));
      expect(list.total).toBe(25);
      cursor = list.next;
    }
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);

    const first = await get<Rows>('events?agreement=single&limit=3');
    const second = await get<Rows>(`events?agreement=single&limit=3&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([3, 1, null]);
  });
});

describe('what is refused', () => {
  test.each([
    ['events?stauts=planned', 'stauts'],
    ['events?status=plannd', 'status'],
    ['events?from=2021-02-30', 'from'],
    ['events?from=2021-01-01&from=2021-01-02', 'from'],
    ['events?limit=0', 'limit'],
    ['events?limit=1001', 'limit'],
    ['events?says=USA%2FXXX', 'says'],
    ['events?outlet=', 'outlet'],
  ])('%s names the parameter', async (path, parameter) => {
    const response = await api.request(`/api/v1/${path}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({ type: 'about:blank', status: 400, code: 'parameters-unread' });
    expect(problem.parameters?.[0]).toMatchObject({ parameter });
    expect(problem.detail).toContain(parameter);
  });

  test('a cursor that is none is the asker’s mistake, not the server’s', async () => {
    for (const path of ['events?cursor=nonsense', 'figures?cursor=nonsense', 'events?agreement=single&cursor=!!']) {
      const response = await api.request(`/api/v1/${path}`);
      expect(response.status, path).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'page-invalid' });
    }
  });

  test('notices are listed with their documents, a page at a time', async () => {
    const list = await get<Listed<ToldNotice>>('notices');
    expect(list).toMatchObject({ total: 1, all: 1, items: [{ outlet: 'Ministry Bulletin', notice: { code: 'day-unread' } }] });
    expect(await get<Listed<ToldNotice>>('notices?outlet=Harbour+Wire')).toMatchObject({ total: 0, all: 1 });
    expect((await api.request('/api/v1/notices?format=csv')).headers.get('content-disposition')).toContain('notices.csv');
  });

  test('a document asked for with words says where they stand', async () => {
    const { document, hits } = await get<DocumentAnswer>(`documents/${WIRE_ID}?text=poland`);
    expect(hits.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Poland']);
    expect((await get<DocumentAnswer>(`documents/${WIRE_ID}`)).hits).toEqual([]);
  });

  test('a place narrows what was told of it, and tells its name', async () => {
    expect(await ids('events?place=border:BLR-POL')).toEqual(['e-cannon']);
    expect((await ids('figures?place=border:BLR-POL')).toSorted()).toEqual(['f-wire-migrants', 'f-wire-soldiers']);
    expect((await get<{ readonly forces: readonly unknown[] }>('posture?place=city:472045')).forces).toEqual([]);
    expect(await get<PlaceAnswer>('places/city:472045')).toEqual({
      id: 'city:472045',
      name: 'Voronezh',
      kind: 'city',
      country: 'RUS',
      lat: 51.7,
      lon: 39.2,
    });
  });

  test.each(['documents/none', 'places/city:1', 'documents/none/original', 'events/none', 'nothing', 'events/e-cannon/more'])(
    '%s is not found',
    async (path) => {
      const response = await api.request(`/api/v1/${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );

  test('what would write is not allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await api.request('/api/v1/events', { method });
      expect(response.status, method).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    }
    expect((await api.request('/api/v1/events', { method: 'HEAD' })).status).toBe(200);
  });

  test('a store that breaks is answered without its insides', async () => {
    const store = await freshStore(tellStory);
    const { api: failing, broken } = recordApi({ ...store, summary: () => Promise.reject(new Error('disk /secret/path gone')) });
    const response = await failing.request('/api/v1/summary');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(broken.map(({ message }) => message)).toEqual(['disk /secret/path gone']);
  });
});

describe('what a browser is told', () => {
  test.each(['/', '/events', '/assets/index-abc.js', '/api/v1/events', '/api/v1/none', '/assets/none.js'])(
    '%s is guarded',
    async (path) => {
      const { headers } = await api.request(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('views of the page are the page; files that are not there are not', async () => {
    for (const path of ['/', '/figures?says=own', `/documents/${HOSTILE_ID}`, '/documents/a%2Fb']) {
      const response = await api.request(path);
      expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
    }
    for (const path of ['/assets/none.js', '/robots.txt', '/..%2f..%2fpackage.json']) {
      expect((await api.request(path)).status, path).toBe(404);
    }
    expect((await api.request('/assets/index-abc.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('a foreign host and a foreign origin are refused', async () => {
    expect((await api.request('/api/v1/events', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await api.request('/', { headers: { host: 'localhost.evil.example' } })).status).toBe(421);
    expect((await api.request('/api/v1/events', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await api.request('/api/v1/events', { headers: { origin: 'null' } })).status).toBe(403);
    expect((await api.request('/api/v1/events', { headers: { origin: 'http://localhost' } })).status).toBe(200);
  });

  test('original bytes are a file to save, whatever is in them', async () => {
    const response = await api.request(`/api/v1/documents/${HOSTILE_ID}/original`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="hostile-document.txt"');
    expect(await response.text()).toContain('<script>window.ran=1</script>');
  });

  test('hostile text travels as JSON and nothing else', async () => {
    const response = await api.request(`/api/v1/documents/${HOSTILE_ID}`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(((await response.json()) as DocumentAnswer).document.source).toBe(HOSTILE_OUTLET);
  });
});

test.each(['gold/clusters', 'gold/documents', 'changes', `documents/${WIRE_ID}/original`, 'grades'])(
  '%s takes no parameter, and says so',
  async (path) => {
    const response = await api.request(`/api/v1/${path}?from=2021-12-01`);
    expect(response.headers.get('content-type')).toMatch(/^application.problem.json/);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({
        code: 'parameters-unread',
        parameters: [{ parameter: 'from', reason: 'Unknown parameter. There are none here.' }],
      }),
    ]);
  },
);
