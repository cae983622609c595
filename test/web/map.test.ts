import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { PostureEntry, PostureRow } from '../../src/model/posture.ts';
import type { Cell, MapPicture } from '../../src/serve/pictures/mapAnswer.ts';
import { packMap } from '../../src/serve/pictures/packMap.ts';
import { overlaps } from '../../web/src/map/box.ts';
import { countShown, isWithin, tally } from '../../web/src/map/cellWindow.ts';
import { eventsByDay } from '../../web/src/map/eventsByDay.ts';
import { boxOf, forceSpots, leadOf } from '../../web/src/map/forceSpots.ts';
import { readAtlas } from '../../web/src/map/geography.ts';
import { cuts } from '../../web/src/map/lineBox.ts';
import { boundsOf, readAt, writeAt } from '../../web/src/map/mapView.ts';
import { nameSpots } from '../../web/src/map/nameSpots.ts';
import { agreementText, placedForces, spokenForce } from '../../web/src/map/placedForces.ts';
import { anchorOf, clusterMarks, placeMarks } from '../../web/src/map/placeMarks.ts';
import { areaKm2, contains, mercator } from '../../web/src/map/sphere.ts';
import { unpackMap } from '../../web/src/map/unpackMap.ts';

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
const geography = readAtlas(atlas);
const RUSSIA = '643';
const UKRAINE = '804';
const SIMFEROPOL = [34.1, 44.95];

const cell = (given: Partial<Cell>): Cell => ({
  type: 'CONSULT',
  status: 'actual',
  start: null,
  end: null,
  told: '2021-12-03',
  count: 1,
  ...given,
});

describe('the base map', () => {
  test('gives Crimea to neither side: it is an area of its own, and its line is dashed', () => {
    const ringsOf = (id: string) =>
      geography.land.features
        .filter((one) => one.id === id)
        .flatMap(({ geometry }) =>
          (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(([ring]) => ring ?? []),
        );
    expect(ringsOf(RUSSIA).some((ring) => contains(ring, SIMFEROPOL))).toBe(false);
    expect(ringsOf('region:crimea').some((ring) => contains(ring, SIMFEROPOL))).toBe(true);
    const isthmus = geography.disputedLines.features.find(({ properties }) => properties.area === 'region:crimea');
    expect(isthmus?.geometry.coordinates.flat().length).toBeGreaterThan(1);
    for (const [lon = 0, lat = 0] of isthmus?.geometry.coordinates.flat() ?? []) {
      expect(Math.abs(lon - 34.5)).toBeLessThan(1.5);
      expect(Math.abs(lat - 46)).toBeLessThan(0.5);
    }
  });

  test('a border is the line between two states, and leaves out what is disputed', () => {
    const border = geography.borderOf([RUSSIA, UKRAINE]).flat();
    expect(border.length).toBeGreaterThan(30);
    expect(Math.min(...border.map(([, lat = 0]) => lat))).toBeGreaterThan(46.5);
    expect(geography.borderOf([RUSSIA, UKRAINE])).toBe(geography.borderOf([RUSSIA, UKRAINE]));
    const whole = geography.borderOf([UKRAINE]).flat();
    expect(whole.length).toBeGreaterThan(border.length);
    expect(whole.filter(([lon = 0, lat = 0]) => lat < 46.3 && lon > 32)).toEqual([]);
  });

  test('no ring jumps over the 180th meridian', () => {
    for (const { geometry } of geography.land.features) {
      for (const ring of (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat()) {
        ring.forEach(([lon = 0, lat = 0], at) => {
          if (at > 0 && Math.abs(lat) < 85) expect(Math.abs(lon - (ring[at - 1]?.[0] ?? lon))).toBeLessThan(180);
        });
      }
    }
  });

  test('areas are near those that are known', () => {
    const ukraine = geography.land.features.find(({ id }) => id === UKRAINE);
    expect(ukraine && areaKm2(ukraine.geometry)).toBeGreaterThan(540_000);
    expect(ukraine && areaKm2(ukraine.geometry)).toBeLessThan(620_000);
  });
});

describe('what the map shows', () => {
  const answer: MapPicture = {
    places: [
      { id: 'city:1', name: 'Kyiv', kind: 'city', country: 'UKR', lat: 50.45, lon: 30.5, events: 4, cells: [cell({ count: 4 })] },
      {
        id: 'city:2',
        name: 'Irpin',
        kind: 'city',
        country: 'UKR',
        lat: 50.52,
        lon: 30.25,
        events: 1,
        cells: [cell({ status: 'planned' })],
      },
      {
        id: 'city:3',
        name: 'Moscow',
        kind: 'city',
        country: 'RUS',
        lat: 55.75,
        lon: 37.6,
        events: 2,
        cells: [cell({ count: 2, told: '2021-12-09' })],
      },
    ],
    states: [{ code: 'UKR', number: UKRAINE, title: 'Ukraine', lat: 49, lon: 32 }],
    bin: 'exact',
    days: [],
    inAll: 3,
    events: 9,
    placed: 7,
    others: null,
  };

  test('the slider counts a cell on each day it may have been, and none that is open or spans more than a week', () => {
    const cells = [
      cell({ told: '2021-12-02', count: 2 }),
      cell({ start: '2021-12-01', end: '2021-12-03', told: null }),
      cell({ start: '2021-12-03', end: '2021-12-03', told: null, count: 4 }),
      cell({ start: '2021-12-02', end: null, told: null, count: 8 }),
      cell({ start: '2021-12-01', end: '2021-12-31', told: null, count: 16 }),
    ];
    const [first] = answer.places;
    if (first === undefined) throw new Error('The answer has no place.');
    const asked = { ...answer, places: [{ ...first, cells }] };
    expect(eventsByDay(asked, '2021-11-30', '2021-12-04')).toEqual([0, 1, 3, 5, 0]);
    expect(eventsByDay({ ...asked, bin: 'month', days: [{ day: '2021-12-01', events: 7 }] }, '2021-11-30', '2021-12-01')).toEqual([0, 7]);
  });

  test('what is drawn is what was packed, cell by cell', () => {
    const sent = packMap(answer);
    expect(sent.cells.count).toEqual([4, 1, 2]);
    expect(unpackMap(JSON.parse(JSON.stringify(sent)))).toEqual(answer);
  });

  test('places that would cover one another become one mark that says how many of how many it shows', () => {
    const far = clusterMarks(placeMarks(answer, geography, null), 512 * 2 ** 4);
    expect(far.map(({ places, tally: { shown, total } }) => [places.map(({ name }) => name), shown, total])).toEqual([
      [['Kyiv', 'Irpin'], 5, 5],
      [['Moscow'], 2, 2],
    ]);
    expect(clusterMarks(placeMarks(answer, geography, null), 512 * 2 ** 9)).toHaveLength(3);
    const [early] = clusterMarks(placeMarks(answer, geography, { from: '2021-12-08', to: '2021-12-10' }), 512 * 2 ** 4);
    expect([early?.head.name, early?.tally.shown]).toEqual(['Moscow', 2]);
  });

  test('the mark of a whole state stands within the state, and not in its middle', () => {
    const world = 512 * 2 ** 5;
    const states = [
      { code: 'UKR', number: UKRAINE, title: 'Ukraine', lat: 49, lon: 32 },
      { code: 'BLR', number: '112', title: 'Belarus', lat: 53, lon: 28 },
      { code: 'POL', number: '616', title: 'Poland', lat: 52, lon: 20 },
      { code: 'DEU', number: '276', title: 'Germany', lat: 51, lon: 9 },
    ];
    const places = states.map(({ code, title, lat, lon }) => ({
      ...{ id: `country:${code}`, name: title, kind: 'country' as const, country: code, lat, lon, events: 1, cells: [cell({})] },
    }));
    for (const mark of placeMarks({ ...answer, places, states }, geography, null)) {
      const [x, y] = anchorOf(mark, world);
      const own = geography.land.features.filter(({ id }) => id === states.find(({ title }) => title === mark.name)?.number);
      const rings = own.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat());
      const onMap = rings.map((ring) => ring.map(([lon = 0, lat = 0]) => mercator(lon, lat).map((at) => at * world)));
      expect(
        onMap.some((ring) => contains(ring, [x, y])),
        mark.name,
      ).toBe(true);
      expect(y, mark.name).toBeLessThan(mercator(mark.lon, mark.lat)[1] * world - 20);
    }
  });

  test('a name stands beside its mark where there is room, and never over another', () => {
    const mark = { x: 200, y: 200, radius: 10, widths: [60] };
    const anchors = (taken: Parameters<typeof nameSpots>[1], width = 400) =>
      nameSpots([mark, { ...mark, y: 100 }], taken, width).map((spot) => spot?.anchor ?? null);
    expect(anchors([])).toEqual(['start', 'start']);
    expect(anchors([{ left: 212, top: 190, width: 20, height: 20 }])).toEqual(['end', 'start']);
    expect(anchors([], 250)).toEqual(['end', 'end']);
    expect(anchors([{ left: 0, top: 188, width: 400, height: 24 }])).toEqual(['middle', 'start']);
    expect(anchors([{ left: 0, top: 0, width: 400, height: 400 }])).toEqual([null, null]);
    const close = nameSpots([mark, { ...mark, x: 230 }], [], 400);
    expect(close.map((spot) => spot?.anchor)).toEqual(['end', 'start']);
    const forms = nameSpots([{ ...mark, widths: [300, 100, 50] }], [{ left: 280, top: 0, width: 9, height: 400 }], 400);
    expect(forms.map((spot) => [spot?.form, spot?.box.width])).toEqual([[1, 100]]);
  });

  test('the first marks have their name over small ones where there is no other room, and never over another name', () => {
    const large = { x: 200, y: 200, radius: 20, widths: [60] };
    const ring = (radius: number) =>
      Array.from({ length: 12 }, (_, turn) => {
        const angle = (turn * Math.PI) / 6;
        return { x: 200 + 40 * Math.cos(angle), y: 200 + 40 * Math.sin(angle), radius, widths: [900] };
      });
    expect(nameSpots([large, ...ring(9)], [], 400)[0]).not.toBeNull();
    expect(nameSpots([large, ...ring(11)], [], 400)[0]).toBeNull();
    expect(nameSpots([...ring(9), large], [], 400).at(-1)).toBeNull();
    expect(nameSpots([large, ...ring(9)], [{ left: 0, top: 0, width: 400, height: 400 }], 400)[0]).toBeNull();
  });

  test('an event stands on the days it may have happened on, and on that of its report only where none is told', () => {
    const week = { from: '2021-12-06', to: '2021-12-12' };
    expect(isWithin({ start: '2021-12-01', end: '2021-12-31', told: null }, week)).toBe(true);
    expect(isWithin({ start: '2021-12-13', end: null, told: '2021-12-07' }, week)).toBe(false);
    expect(isWithin({ start: null, end: null, told: '2021-12-07' }, week)).toBe(true);
    expect(isWithin({ start: null, end: null, told: null }, week)).toBe(false);
  });

  test('what a window shows is counted over all places at once as it is over each', () => {
    const groups = [
      { cells: [cell({ count: 3 }), cell({ start: '2021-12-04', end: '2021-12-05', count: 2 })] },
      { cells: [] },
      { cells: [cell({ told: '2021-12-20', count: 7 })] },
    ];
    for (const window of [null, { from: '2021-12-03', to: '2021-12-04' }, { from: '2021-12-19', to: '2021-12-21' }]) {
      const { total, shown } = tally(
        groups.flatMap(({ cells }) => cells),
        window,
      );
      expect(countShown(groups, window)).toEqual({ total, shown });
    }
    expect(countShown(groups, { from: '2021-12-03', to: '2021-12-04' })).toEqual({ total: 12, shown: 5 });
  });

  test('what is only planned is never counted as done', () => {
    const { kinds } = tally([cell({ count: 3 }), cell({ status: 'possible', count: 2 }), cell({ status: 'negated' })], null);
    expect(kinds).toEqual([{ kind: 'cooperation-word', done: 3, intended: 2, denied: 1 }]);
  });

  test('the first look is where most events are, and a place of the map is read as it was written', () => {
    const [west = 0, , east = 0] = boundsOf(answer) ?? [];
    expect(west).toBeLessThan(30.25);
    expect(east).toBeLessThan(36);
    expect(readAt(writeAt({ centre: [30.5, 50.25], zoom: 4.5 }))).toEqual({ centre: [30.5, 50.25], zoom: 4.5 });
    expect(readAt('2021-12-01,2021-12-14')).toBeNull();
    expect(readAt('1,2')).toBeNull();
  });
});

describe('forces on the map', () => {
  const row = (low: number, column: PostureEntry['column'], voice: string): PostureEntry => ({
    quantity: {
      id: `${voice} ${low}`,
      low,
      high: low,
      qualifier: 'exact',
      currency: null,
      voice: { name: voice, code: '', own: true },
    } as never,
    quote: String(low),
    title: null,
    column,
    ageDays: 0,
    contradictedBy: [],
    replacedBy: null,
    printedBy: [voice],
  });
  const posture = (entries: readonly PostureEntry[], given: Partial<PostureRow> = {}) => ({
    forces: [
      {
        holders: ['POL'],
        measure: 'personnel',
        item: '',
        places: [{ name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'city:1', text: 'Port' }],
        entries,
        pairs: [],
        history: [],
        ranges: { present: { low: 900, high: 1200, why: 'two voices' } },
        readings: {},
        ...given,
      } satisfies PostureRow,
    ],
  });

  test('are the spans of the ledger, what is planned on a line of its own, and lead to its cells', () => {
    const [force] = placedForces(
      posture([row(900, 'present', 'Wire'), row(1200, 'present', 'Bulletin'), row(3000, 'planned', 'Wire')]),
      () => 'Poland',
    );
    expect(force).toMatchObject({ title: 'Poland', place: 'Port', peak: 3000 });
    expect(force?.lines.map(({ id, words, voices }) => [id, words, voices])).toEqual([
      ['cell:POL|personnel||city:1|present', '900–1,200', 2],
      ['cell:POL|personnel||city:1|planned', '3,000 planned or possible', 1],
    ]);
  });

  test('what is denied is said to be, apart from what contradicts', () => {
    const rival = { ...row(1200, 'present', 'Bulletin'), contradictedBy: ['Wire 900'] };
    const denied = { ...row(900, 'present', 'Wire'), deniedBy: ['Herald 900'] };
    const told = (...entries: readonly PostureEntry[]) => {
      const [force] = placedForces(posture(entries), () => 'Poland');
      return force ? [agreementText(force.lines[0]), spokenForce(force, force.lines[0])] : [];
    };
    expect(told(denied)).toEqual(['one voice, denied', 'Port: Poland 900; 1 voice, denied']);
    expect(told(denied, row(900, 'present', 'Bulletin'))[0]).toBe('some denied');
    expect(told(denied, rival)).toEqual(['contradicting, some denied', 'Port: Poland 900–1,200; 2 voices, contradicting, some denied']);
    expect(told(row(900, 'present', 'Wire'), row(900, 'present', 'Bulletin'))[0]).toBe('no contradiction');
    expect(told(row(900, 'present', 'Wire'))[0]).toBe('one voice');
  });

  test('what has no place, or was only there once, is left to the ledger', () => {
    expect(placedForces(posture([row(900, 'past', 'Wire')]), () => 'Poland')).toEqual([]);
    expect(placedForces(posture([row(900, 'present', 'Wire')], { places: [] }), () => 'Poland')).toEqual([]);
  });

  test('find room beside one another, and the largest has it even where all is taken', () => {
    const forces = [1, 2].flatMap((at) => placedForces(posture([row(900 * at, 'present', 'Wire')], { item: String(at) }), () => 'Poland'));
    const where = { toPx: () => [300, 200] as const, width: 600, height: 400, barred: [] };
    const free = forceSpots(forces, { ...where, taken: [] });
    expect(free).toHaveLength(2);
    expect(free[0]?.dx).not.toBe(free[1]?.dx);
    expect(forceSpots(forces, { ...where, taken: [{ left: 0, top: 0, width: 600, height: 400 }] })).toHaveLength(1);
  });

  test('the largest stands far off where there is no room near its place, and a smaller one does not', () => {
    const forces = [3, 2, 1].flatMap((at) =>
      placedForces(posture([row(900 * at, 'present', 'Wire')], { item: String(at), ranges: {} }), () => 'Poland'),
    );
    const crowd = { left: 160, top: 60, width: 480, height: 480 };
    const spots = forceSpots(forces, { toPx: () => [400, 300] as const, width: 800, height: 600, barred: [], taken: [crowd] });
    expect(spots.map(({ force }) => force.peak)).toEqual([2700, 1800, 900]);
    expect(spots.every((spot) => !overlaps(boxOf(spot), crowd))).toBe(true);
    const many = Array.from({ length: 6 }, (_, at) => at + 1).flatMap((at) =>
      placedForces(posture([row(900 * at, 'present', 'Wire')], { item: String(at), ranges: {} }), () => 'Poland'),
    );
    const sizes = [...many].sort((a, b) => b.peak - a.peak);
    const few = forceSpots(sizes, { toPx: () => [400, 300] as const, width: 800, height: 600, barred: [], taken: [crowd] });
    expect(few.map(({ force }) => force.peak)).toEqual([5400, 4500, 3600, 2700]);
  });

  test('no plate stands on the line that leads from another to its place', () => {
    const forces = Array.from({ length: 8 }, (_, at) => 8 - at).flatMap((at) =>
      placedForces(posture([row(900 * at, 'present', 'Wire')], { item: String(at), ranges: {} }), () => 'Poland'),
    );
    const spots = forceSpots(forces, { toPx: () => [400, 300] as const, width: 800, height: 600, barred: [], taken: [] });
    expect(spots.length).toBeGreaterThan(3);
    for (const one of spots) for (const other of spots) expect(cuts(leadOf(one), boxOf(other))).toBe(false);
    expect(
      cuts(
        [
          [0, 0],
          [10, 10],
        ],
        { left: 4, top: 4, width: 2, height: 2 },
      ),
    ).toBe(true);
    expect(
      cuts(
        [
          [0, 0],
          [4, 4],
        ],
        { left: 4, top: 4, width: 2, height: 2 },
      ),
    ).toBe(false);
    expect(
      cuts(
        [
          [0, 0],
          [0, 9],
        ],
        { left: 1, top: 0, width: 2, height: 9 },
      ),
    ).toBe(false);
    expect(
      cuts(
        [
          [2, 0],
          [2, 9],
        ],
        { left: 1, top: 0, width: 2, height: 9 },
      ),
    ).toBe(true);
  });

  test('stand inside the view and clear of its buttons, even where all is taken', () => {
    const forces = placedForces(posture([row(900, 'present', 'Wire')]), () => 'Poland');
    const buttons = { left: 180, top: 0, width: 120, height: 40 };
    const [spot] = forceSpots(forces, {
      toPx: () => [240, 60],
      width: 300,
      height: 200,
      taken: [{ left: 0, top: 0, width: 300, height: 200 }],
      barred: [buttons],
    });
    if (spot === undefined) throw new Error('The largest force has no plate.');
    const plate = boxOf(spot);
    expect(overlaps(plate, buttons)).toBe(false);
    expect([plate.left > 4, plate.left + plate.width < 296]).toEqual([true, true]);
  });
});
