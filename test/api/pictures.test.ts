import type { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/serve/api/problem.ts';
import { changedFigures } from '../../src/serve/pictures/changedFigures.ts';
import { leadingDyads } from '../../src/serve/pictures/leadingDyads.ts';
import type { ArcsAnswer, MapAnswer } from '../../src/serve/pictures/mapAnswer.ts';
import { networkPicture } from '../../src/serve/pictures/networkPicture.ts';
import { nowDays } from '../../src/serve/pictures/nowDays.ts';
import type { MarkAnswer, NetworkAnswer, NowAnswer } from '../../src/serve/pictures/pictureAnswers.ts';
import type { TimelineAnswer } from '../../src/serve/pictures/timelineAnswer.ts';
import type { OwnedFigure } from '../../src/store/figures.ts';
import { unpackArcs, unpackMap } from '../../web/src/map/unpackMap.ts';
import { unpackTimeline } from '../../web/src/timeline/unpackTimeline.ts';
import { anAssessment } from '../store/build.ts';
import { fileStore } from './fileStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory } from './storyRecord.ts';

let api: Hono;
fileStore(tellStory, (store) => {
  api = recordApi(store).api;
});

const get = async <T>(path: string): Promise<T> => {
  const response = await api.request(`/api/v1/pictures/${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
};

describe('the map', () => {
  test('counts events by place, class, status and days, and says how many tell no place', async () => {
    const map = unpackMap(await get<MapAnswer>('map'));
    expect(map).toMatchObject({ events: 5, placed: 3 });
    expect(map.places.map(({ id, events }) => [id, events])).toEqual([
      ['city:472045', 2],
      ['border:BLR-POL', 1],
    ]);
    expect(map.places[0]?.cells).toEqual([
      { type: 'ASSAULT', status: 'actual', start: null, end: null, told: '2021-12-06', count: 1 },
      { type: 'MOBILIZE', status: 'planned', start: '2022-01-01', end: '2022-01-31', told: null, count: 1 },
    ]);
    expect(map.states.find(({ code }) => code === 'BLR')).toMatchObject({ number: '112', title: 'Belarus' });
  });

  test('counts events by who did it to whom, apart from the places', async () => {
    const arcs = unpackArcs(await get<ArcsAnswer>('arcs'));
    expect(arcs.dyads.map(({ actor, recipient, events }) => [actor, recipient, events])).toEqual([
      ['POL', 'REF', 2],
      ['BLR', 'POL', 1],
    ]);
    expect(arcs.dyads[1]?.cells).toEqual([{ type: 'ACCUSE', status: 'actual', start: null, end: null, told: '2021-11-16', count: 1 }]);
    expect(arcs).toMatchObject({ bin: 'exact', inAll: 2 });
    expect(arcs.states.map(({ code }) => code)).toEqual(['BLR', 'POL']);
  });

  test('tells each word once, and cells as columns', async () => {
    const { words, cells, places } = await get<MapAnswer>('map');
    expect(new Set(words).size).toBe(words.length);
    expect(words).toContain('ASSAULT');
    for (const column of Object.values(cells)) expect(column).toHaveLength(places.reduce((sum, place) => sum + place.cells, 0));
  });
});

test('the timeline has a lane for each actor or place, and leaves unknown days unknown', async () => {
  const byActor = unpackTimeline(await get<TimelineAnswer>('timeline'));
  expect(byActor.lanes.map(({ title, events }) => [title, events])).toEqual([
    ['Poland', 2],
    ['Belarus', 1],
    ['Russia', 1],
    ['unknown', 1],
  ]);
  expect(byActor.bars.find(({ id }) => id === 'e-accuse')).toMatchObject({
    start: null,
    end: null,
    told: '2021-11-16',
    who: 'Belarus',
    whom: 'Poland',
    lanes: [1],
  });
  const byPlace = await get<TimelineAnswer>('timeline?lanes=place&actor=RUS');
  expect(byPlace.lanes.map(({ title }) => title)).toEqual(['Voronezh']);
});

test('the network keeps strands apart, and what is only possible apart from what happened', async () => {
  const { dyads, events, actors } = await get<NetworkAnswer>('network');
  expect(events).toBe(5);
  expect(dyads[0]).toMatchObject({ actor: 'POL', recipient: 'REF', events: 2, cooperation: 0 });
  expect(dyads[0]?.strands).toMatchObject({ 'word-cooperation': 0, 'deed-conflict': 1 });
  expect(actors.map(({ code, events: told }) => [code, told])).toEqual([
    ['POL', 3],
    ['REF', 2],
    ['BLR', 1],
  ]);
});

test('forces that are moved, to help or to threaten, add nothing to hostility between two actors', () => {
  const strands = { 'word-cooperation': 0, 'deed-cooperation': 1, 'word-conflict': 1, posture: 2, 'deed-conflict': 0 };
  const dyad = { actor: 'USA', recipient: 'POL', events: 4, strands, cooperation: 8 };
  const shown = networkPicture([{ ...dyad, conflict: 15, posture: 13 }], 4);
  expect(shown.dyads).toEqual([{ ...dyad, conflict: 2, forces: 13 }]);
  expect(shown.actors.map(({ code, events }) => [code, events])).toEqual([
    ['POL', 4],
    ['USA', 4],
  ]);
});

test('what one voice leaves out is counted', async () => {
  for (const picture of ['map', 'timeline', 'network']) {
    expect(await get<{ readonly others: number | null }>(picture)).toMatchObject({ events: 5, others: null });
    expect(await get<{ readonly others: number | null }>(`${picture}?says=BLR`), picture).toMatchObject({ events: 1, others: 4 });
  }
});

test('a mark opens the events behind it', async () => {
  const idsOf = async (query: string): Promise<readonly string[]> => (await get<MarkAnswer>(`mark?${query}`)).items.map(({ id }) => id);
  expect(await idsOf('at=border:BLR-POL')).toEqual(['e-cannon']);
  expect((await idsOf('who=POL&whom=REF')).toSorted()).toEqual(['e-attack', 'e-cannon']);
  expect(await idsOf('at=border:BLR-POL&place=city:472045')).toEqual([]);
  expect((await idsOf('place=city:472045&who=RUS')).length).toBe(1);
  expect(await idsOf('who=BLR')).toEqual(['e-accuse']);
  expect(await get<MarkAnswer>('mark?who=POL&whom=REF&limit=1')).toMatchObject({ title: 'Poland → Refugees and migrants', total: 2 });
});

test('parameters that are not understood are named', async () => {
  const response = await api.request('/api/v1/pictures/timeline?lanes=colour&size=3');
  expect(response.status).toBe(400);
  const problem = (await response.json()) as Problem;
  expect(problem.parameters?.map(({ parameter }) => parameter)).toEqual(['lanes', 'size']);
});

describe('what changed', () => {
  const outlets = [{ outlet: 'Wire', documents: 3, first: '2021-11-01', last: '2021-12-14T10:00:00Z' }];

  test('the days are those asked for, else the last week, against as many before', () => {
    expect(nowDays({}, outlets)).toEqual({
      days: { from: '2021-12-08', to: '2021-12-14' },
      before: { from: '2021-12-01', to: '2021-12-07' },
      chosen: false,
    });
    expect(nowDays({ from: '2021-12-10', to: '2021-12-11' }, outlets)?.before).toEqual({ from: '2021-12-08', to: '2021-12-09' });
    expect(nowDays({ to: '2021-11-02' }, outlets)?.days).toEqual({ from: '2021-11-01', to: '2021-11-02' });
    expect(nowDays({}, [])).toBeNull();
  });

  test('leading dyads come with every week, the empty ones too, and with what forces moved make of it', () => {
    const assessments = [
      { ...anAssessment('RUS', 'UKR', '2021-11-29', ['a']), cooperation: 0, conflict: 5 },
      { ...anAssessment('RUS', 'UKR', '2021-12-13', ['b']), cooperation: 2, conflict: 1 },
      { ...anAssessment('USA', 'RUS', '2021-12-06', ['c']), cooperation: 4, conflict: 0 },
    ];
    const [first, second] = leadingDyads(assessments, {
      count: 2,
      weeks: 3,
      to: '2021-12-14',
      movedIn: (ids) => (ids.includes('a') ? 3 : 0),
    });
    expect(first?.weeks.map(({ week, conflict, forces }) => [week, conflict, forces])).toEqual([
      ['2021-11-29', 2, 3],
      ['2021-12-06', 0, 0],
      ['2021-12-13', 1, 0],
    ]);
    expect(second?.actor).toBe('USA');
  });

  test('a figure is new, changed, or left out where it stayed as it was', () => {
    const figure = (id: string, of: string, high: number): OwnedFigure => ({
      ...{ id, of, measure: 'personnel', place: null, status: 'present', low: high, high },
      ...{ document: 'told', published: '2021-12-05' },
    });
    const changes = changedFigures(
      [figure('a', 'RUS', 100), figure('b', 'UKR', 50), figure('c', 'POL', 7)],
      [figure('d', 'RUS', 90), figure('e', 'POL', 7)],
    );
    expect(changes.map(({ of, before }) => [of, before?.high ?? null])).toEqual([
      ['RUS', 90],
      ['UKR', null],
    ]);
  });

  test('the whole answer tells of the last week, and of outlets that fell silent', async () => {
    const now = await get<NowAnswer>('now?from=2021-12-01&to=2021-12-31');
    expect(now).toMatchObject({ chosen: true, before: { from: '2021-10-31', to: '2021-11-30' }, documents: { now: 2, before: 2 } });
    expect(now.silent.map(({ outlet, before }) => [outlet, before])).toEqual([
      ['Harbour Wire', 1],
      ['Ministry Bulletin', 1],
    ]);
    expect(now.types.find(({ type }) => type === 'ASSAULT')).toMatchObject({ now: 1, before: 2 });
    expect(now.figuresChanged).toBeGreaterThanOrEqual(now.figures.length);
  });
});
