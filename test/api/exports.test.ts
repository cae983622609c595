import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Posture } from '../../src/model/posture.ts';
import { fileStore } from './fileStore.ts';
import { freshStore } from './freshStore.ts';
import { recordApi } from './recordApi.ts';
import { tellMany, tellStory } from './storyRecord.ts';

let api: Hono;
fileStore(tellStory, (store) => {
  api = recordApi(store).api;
});

const text = async (path: string, from = api): Promise<string> => {
  const response = await from.request(`/api/v1/${path}`);
  expect(response.status, path).toBe(200);
  return response.text();
};

/** Cells of each line; the test's own texts hold no line break inside a cell. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell).slice(0, line.endsWith(',') ? undefined : -1),
    );

describe('a list as a table', () => {
  test.each(['documents', 'events', 'mentions', 'figures', 'claims', 'assessments'])(
    '%s: each line has a cell for each head',
    async (list) => {
      const response = await api.request(`/api/v1/${list}?format=csv`);
      expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.csv"$/);
      const [head = [], ...rows] = cellsOf(await response.text());
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(head.length);
    },
  );

  test.each([
    ['disputes?', 'disputes.csv'],
    ['pictures/mark?who=RUS&', 'events.csv'],
    ['posture?asof=2021-12-10&', 'forces-as-of-2021-12-10.csv'],
    ['comparison?a=RUS&b=UKR&from=2021-12-01&', 'two-voices-from-2021-12-01.csv'],
    ['events?from=2021-12-01&to=2021-12-09&', 'events-from-2021-12-01-to-2021-12-09.csv'],
  ])('%s is saved as %s: what it holds, and the days it is of', async (path, name) => {
    const response = await api.request(`/api/v1/${path}format=csv`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  });

  test('it holds what passes the filter, with open bounds left empty', async () => {
    const [head = [], ...rows] = cellsOf(await text('figures?actor=RUS&format=csv'));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('id')).toEqual(['f-paper-kyiv', 'f-paper-washington']);
    expect(column('low')).toEqual(['94300', '']);
    expect(column('high')).toEqual(['94300', '175000']);
    expect(column('says_codes')).toEqual(['UKR/GOV', 'USA/GOV']);
  });

  test('an event names its tellings by the ids under which mentions tell of their rule and sentence', async () => {
    const [head = [], ...rows] = cellsOf(await text('events?format=csv'));
    const ids = rows.flatMap((row) => (row[head.indexOf('mentions')] ?? '').split('; '));
    const [of = [], ...mentions] = cellsOf(await text('mentions?format=csv'));
    expect(mentions.map((row) => row[of.indexOf('id')])).toEqual(expect.arrayContaining(ids));
    expect(of).toEqual(expect.arrayContaining(['rule', 'sentence', 'url']));
  });

  test('tellings stand under their event, each with its sentence, who says so and the rule that found it', async () => {
    const [head = [], ...rows] = cellsOf(await text('tellings?format=csv'));
    for (const row of rows) expect(row).toHaveLength(head.length);
    const [eventHead = [], ...events] = cellsOf(await text('events?format=csv'));
    const told = Map.groupBy(rows, (row) => row[head.indexOf('event')]);
    for (const row of events) {
      const mentions = told.get(row[eventHead.indexOf('id')])?.map((line) => line[head.indexOf('mention')]);
      expect(mentions?.join('; ')).toBe(row[eventHead.indexOf('mentions')]);
    }
    for (const row of rows) for (const name of ['rule', 'quote', 'outlet', 'score']) expect(row[head.indexOf(name)]).toBeTruthy();
    expect(
      cellsOf(await text('tellings?agreement=disputed&format=csv'))
        .slice(1)
        .every((row) => row[0] === 'e-cannon'),
    ).toBe(true);
  });

  test('the tellings of a pair are those of its events, in the order asked for, as many as asked for', async () => {
    const all = cellsOf(await text('tellings?who=POL&whom=REF&order=day&format=csv')).slice(1);
    const marked = cellsOf(await text('pictures/mark?who=POL&whom=REF&format=csv')).slice(1);
    expect(new Set(all.map(([event]) => event))).toEqual(new Set(marked.map(([event]) => event)));
    expect(cellsOf(await text('tellings?limit=2&format=csv'))).toHaveLength(3);
    expect((JSON.parse(await text('tellings?limit=2')) as { readonly items: readonly unknown[] }).items).toHaveLength(2);
  });

  test('each figure of a ledger tells the rule that found it, and its sentence', async () => {
    const [head = [], ...rows] = cellsOf(await text('posture?asof=2021-12-14&format=csv'));
    const [of = [], ...figures] = cellsOf(await text('figures?format=csv'));
    const ruleOf = new Map(figures.map((row) => [row[of.indexOf('id')], row[of.indexOf('rule')]]));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row[head.indexOf('rule')]).toBe(ruleOf.get(row[head.indexOf('figure')]));
      const [sentence, quote] = ['sentence', 'quote'].map((name) => row[head.indexOf(name)]?.replaceAll('"', ''));
      expect(sentence).toContain(quote);
    }
  });

  test('a filter that the store does not know holds too', async () => {
    const [head = [], ...rows] = cellsOf(await text('events?agreement=disputed&format=csv'));
    expect(rows.map((row) => row[head.indexOf('id')])).toEqual(['e-cannon']);
    expect(cellsOf(await text('events?agreement=single&limit=2&format=csv'))).toHaveLength(3);
  });

  test('what a spreadsheet would run is text', async () => {
    const { csvLine } = await import('../../src/serve/export/csv.ts');
    expect(csvLine(['=HYPERLINK("https://x.example")', '+1', '@SUM(A1)', -5, null, 'plain, with comma'])).toBe(
      `"'=HYPERLINK(""https://x.example"")",'+1,'@SUM(A1),-5,,"plain, with comma"\r\n`,
    );
  });
});

describe('a list line by line', () => {
  test('JSON Lines hold the items of the page of JSON', async () => {
    const lines = (await text('events?format=ndjson')).trimEnd().split('\n');
    const page = JSON.parse(await text('events')) as { readonly items: readonly unknown[] };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(page.items);
  });

  test('so do those of an answer that is one whole: the weeks of pairs, the rows of a ledger', async () => {
    const linesOf = async (path: string, name: string): Promise<readonly unknown[]> => {
      const response = await api.request(`/api/v1/${path}format=ndjson`);
      expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      return (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    };
    const { items } = JSON.parse(await text('assessments')) as { readonly items: readonly unknown[] };
    expect(await linesOf('assessments?', 'assessments.ndjson')).toEqual(items);
    const { forces, losses } = JSON.parse(await text('posture?asof=2021-12-14')) as Posture;
    expect(forces.length).toBeGreaterThan(0);
    expect(await linesOf('posture?asof=2021-12-14&', 'forces-as-of-2021-12-14.ndjson')).toEqual([
      ...forces.map((row) => ({ part: 'forces', ...row })),
      ...losses.map((row) => ({ part: 'losses', ...row })),
    ]);
  });

  test('nothing is cut short: more than any page holds', async () => {
    const many = recordApi(await freshStore((store) => tellMany(store, 1205))).api;
    expect((await text('figures?format=ndjson', many)).trimEnd().split('\n')).toHaveLength(1205);
    expect((await text('figures?format=ndjson&limit=1101', many)).trimEnd().split('\n')).toHaveLength(1101);
  });
});

describe('a list on a map', () => {
  interface Collection {
    readonly features: readonly {
      readonly geometry: { readonly coordinates: readonly unknown[] } | null;
      readonly properties: { readonly id: string };
    }[];
  }

  test('points are longitude first, and what has none stays without', async () => {
    const response = await api.request('/api/v1/events?format=geojson');
    expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    const { features } = (await response.json()) as Collection;
    const geometry = (id: string) => features.find(({ properties }) => properties.id === id)?.geometry;
    expect(features).toHaveLength(5);
    expect(geometry('e-exercise')?.coordinates).toEqual([[39.2, 51.7]]);
    expect(geometry('e-accuse')).toBeNull();
  });

  test('an empty list is an empty collection, and what has no place has no map', async () => {
    expect(JSON.parse(await text('events?says=FRA&format=geojson'))).toEqual({ type: 'FeatureCollection', features: [] });
    expect((await api.request('/api/v1/claims?format=geojson')).status).toBe(400);
  });
});
