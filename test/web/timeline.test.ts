import { expect, test } from 'vitest';
import { packTimeline } from '../../src/serve/pictures/packTimeline.ts';
import type { TimelineBar, TimelinePicture } from '../../src/serve/pictures/timelineAnswer.ts';
import { dayNumber, readWindow, ticksOf, titledTicks, writeWindow, zoomed } from '../../web/src/timeline/dayScale.ts';
import { type LaidMark, type Layout, layOutLanes, marksOf } from '../../web/src/timeline/layOutLanes.ts';
import { onlyPlans, plansOf } from '../../web/src/timeline/plansOf.ts';
import { sortIntoLanes } from '../../web/src/timeline/sortIntoLanes.ts';
import { linksOf, shapeAt, shapesIn } from '../../web/src/timeline/timelineShapes.ts';
import { unpackTimeline } from '../../web/src/timeline/unpackTimeline.ts';

const bar = (id: string, given: Partial<TimelineBar> = {}): TimelineBar => ({
  id,
  type: 'CONSULT',
  mode: null,
  status: 'actual',
  start: null,
  end: null,
  told: '2021-12-01',
  agreement: 'single',
  independent: 1,
  who: 'Russia',
  whom: '',
  lanes: [0],
  planOf: [],
  ...given,
});
const answer = (bars: readonly TimelineBar[]): TimelinePicture => ({
  lanes: [{ key: 'RUS', title: 'Russia', events: bars.length }],
  bars,
  events: bars.length,
  others: null,
});
const laidOut = (given: TimelinePicture, pxPerDay: number): Layout => layOutLanes(sortIntoLanes(given), pxPerDay);
const marksIn = (layout: Layout): readonly LaidMark[] => layout.lanes.flatMap((lane) => marksOf(lane, layout));
const camera = { left: dayNumber('2021-12-01') * 10, top: 0, width: 300, height: 400 };

test('bands that meet in time take rows of their own, others share one', () => {
  const layout = laidOut(
    answer([
      bar('a', { start: '2021-12-01', end: '2021-12-02' }),
      bar('b', { start: '2021-12-02', end: '2021-12-03' }),
      bar('c', { start: '2021-12-06', end: '2021-12-06' }),
    ]),
    10,
  );
  const rowOf = (id: string): number => marksIn(layout).find((mark) => mark.bar.id === id)?.y ?? -1;
  expect(rowOf('b')).toBeGreaterThan(rowOf('a'));
  expect(rowOf('c')).toBe(rowOf('a'));
});

test('no two marks of a lane meet, at whatever scale, and what has no room is counted', () => {
  const from = (at: number): string => new Date(Date.UTC(2021, 0, 1 + ((at * 37) % 300))).toISOString().slice(0, 10);
  const bars = Array.from({ length: 600 }, (_, at) => {
    const end = new Date(Date.parse(from(at)) + ((at * 7) % 90) * 86_400_000).toISOString().slice(0, 10);
    return bar(`e${at}`, at % 11 === 0 ? { end } : at % 13 === 0 ? { start: from(at) } : { start: from(at), end });
  });
  for (const pxPerDay of [0.5, 4, 40]) {
    const layout = laidOut(answer(bars), pxPerDay);
    const rows = [...Map.groupBy(marksIn(layout), ({ y }) => y).values()].map((row) => row.toSorted((a, b) => a.x - b.x));
    for (const row of rows)
      for (const [at, mark] of row.entries()) expect(mark.x).toBeGreaterThan((row[at - 1]?.x ?? -1e9) + (row[at - 1]?.width ?? 0));
    expect(rows.flat().length + (layout.lanes[0]?.hidden ?? 0)).toBe(600);
  }
});

test('an event of no known day is a tick on the day of its first report, and none at all where that is unknown too', () => {
  const layout = laidOut(answer([bar('a'), bar('b'), bar('c', { told: null })]), 10);
  expect(marksIn(layout).map(({ bar: { id }, form, x }) => [id, form, x - dayNumber('2021-12-01') * 10])).toEqual([
    ['a', 'tick', 0],
    ['b', 'tick', 4],
  ]);
  expect(layout.lanes[0]?.hidden).toBe(1);
});

test('what is found under a point is the mark drawn there; a band of centuries is cut at the edges', () => {
  const layout = laidOut(answer([bar('long', { start: '1900-01-01', end: '2100-01-01' })]), 10);
  const shapes = shapesIn(layout, camera);
  expect(shapes).toHaveLength(1);
  expect(shapes[0]?.width).toBeLessThan(320);
  expect(shapeAt(shapes, 150, (shapes[0]?.y ?? 0) + 3)?.mark.bar.id).toBe('long');
  expect(shapeAt(shapes, 150, 300)).toBeNull();
});

test('what was over before the day of a plan is not what came of it', () => {
  const plan = bar('plan', { status: 'planned', start: '2021-12-11', end: '2021-12-11', planOf: ['before', 'after', 'untold'] });
  const picture = answer([
    plan,
    bar('before', { start: null, end: null, told: '2021-12-05' }),
    bar('after', { start: '2021-12-12', end: '2021-12-12' }),
    bar('untold', { start: null, end: null, told: null }),
  ]);
  expect(plansOf(picture).flatMap(({ deeds }) => deeds.map(({ id }) => id))).toEqual(['after', 'untold']);
});

test('a plan is joined to what carries it out, when one of them is in hand', () => {
  const plan = bar('plan', { status: 'planned', start: '2021-12-05', end: '2021-12-05', planOf: ['deed'] });
  const shapes = shapesIn(laidOut(answer([plan, bar('deed', { start: '2021-12-09', end: '2021-12-09' })]), 10), camera);
  const linked = (selected: string | null, allLinks = false): number => linksOf({ shapes, selected, lit: null, allLinks }).length;
  expect([linked(null), linked('deed'), linked('plan'), linked(null, true)]).toEqual([0, 1, 1, 1]);
});

test('of more plans than can be told apart only those in hand are joined, and to nothing that was over before', () => {
  const [shape] = shapesIn(laidOut(answer([bar('one', { start: '2021-12-05', end: '2021-12-05' })]), 10), camera);
  if (!shape) throw new Error('One mark is drawn.');
  const drawn = (plans: number) =>
    Array.from({ length: plans }, (_, at) => [
      bar(`plan${at}`, { status: 'planned', start: '2021-12-05', end: '2021-12-05', planOf: [`deed${at}`, 'old'] }),
      bar(`deed${at}`, { start: '2021-12-09', end: '2021-12-09' }),
    ])
      .flat()
      .concat(bar('old', { start: '2021-12-02', end: '2021-12-02' }))
      .map((one) => ({ ...shape, mark: { ...shape.mark, bar: one } }));
  const joined = (plans: number, selected: string | null): number =>
    linksOf({ shapes: drawn(plans), selected, lit: null, allLinks: true }).length;
  expect([joined(24, null), joined(25, null), joined(25, 'plan3'), joined(25, 'deed3')]).toEqual([24, 0, 1, 1]);
  // What stands on no line does not hide those of others.
  expect([joined(3, 'old'), joined(3, 'plan0')]).toEqual([3, 1]);
});

test('a line is drawn once, where a plan and its deed are nearest, and plans can stand alone', () => {
  const plan = bar('plan', { status: 'planned', start: '2021-12-05', end: '2021-12-05', planOf: ['deed', 'unseen'], lanes: [0, 1] });
  const deed = bar('deed', { start: '2021-12-09', end: '2021-12-09', lanes: [1, 0] });
  const both: TimelinePicture = {
    ...answer([plan, deed, bar('other')]),
    lanes: ['RUS', 'UKR'].map((key) => ({ key, title: key, events: 2 })),
  };
  expect(plansOf(both).map(({ plan: one, deeds }) => [one.id, deeds.map(({ id }) => id)])).toEqual([['plan', ['deed']]]);
  expect(onlyPlans(both).bars.map(({ id }) => id)).toEqual(['plan', 'deed']);
  // Lanes count what is on them then, and one with nothing is left out.
  const three: TimelinePicture = { ...both, lanes: ['NATO', 'RUS', 'UKR'].map((key) => ({ key, title: key, events: 9 })) };
  const moved = onlyPlans({ ...three, bars: both.bars.map((one) => ({ ...one, lanes: one.lanes.map((at) => at + 1) })) });
  expect(moved.lanes.map(({ key, events }) => [key, events])).toEqual([
    ['RUS', 2],
    ['UKR', 2],
  ]);
  expect(moved.bars.map(({ lanes }) => lanes)).toEqual([
    [0, 1],
    [1, 0],
  ]);
  const links = linksOf({ shapes: shapesIn(laidOut(both, 10), camera), selected: null, lit: null, allLinks: true });
  expect(links).toHaveLength(1);
  expect(links[0]?.from.y).toBe(links[0]?.to.y);
});

test('ten thousand bars are laid out in time that grows with their number', () => {
  const bars = Array.from({ length: 10_000 }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1 + (at % 700))).toISOString().slice(0, 10);
    return bar(`e${at}`, at % 3 === 0 ? { start: day, end: day } : { told: day });
  });
  const begin = performance.now();
  const layout = laidOut(answer(bars), 3);
  shapesIn(layout, camera);
  expect(performance.now() - begin).toBeLessThan(2500);
  expect(marksIn(layout).length + (layout.lanes[0]?.hidden ?? 0)).toBe(10_000);
});

test('days are written and read again, zoomed around a day, and marked at weeks and months', () => {
  const days = { from: dayNumber('2021-12-01'), to: dayNumber('2021-12-15') };
  expect(writeWindow(days)).toBe('2021-12-01,2021-12-14');
  expect(readWindow('2021-12-01,2021-12-14')).toEqual(days);
  expect(readWindow('25,48,3')).toBeNull();
  const near = zoomed(days, 0.5, days.from + 7);
  expect([near.from - days.from, near.to - days.from]).toEqual([3.5, 10.5]);
  expect(ticksOf(days, 1000).map(({ title }) => title)[0]).toBe('1 Dec 2021');
  expect(ticksOf({ from: dayNumber('2020-01-01'), to: dayNumber('2022-01-01') }, 600).map(({ title }) => title)).toContain('2021');
});

test('no title of the axis runs into another or over its end', () => {
  const tick = (x: number, title: string, strong = false) => ({ at: x, x, title, strong });
  const ticks = [
    tick(0, '15 Nov 2021', true),
    tick(58, '17 Nov'),
    tick(116, '19 Nov'),
    tick(174, '1 Dec 2021', true),
    tick(232, '3 Dec'),
    tick(290, '5 Dec'),
  ];
  expect(titledTicks(ticks, 320).map(({ title }) => title)).toEqual(['15 Nov 2021', '19 Nov', '1 Dec 2021']);
});

test('what is drawn is what was packed, unknown days and plans too', () => {
  const drawn = answer([
    bar('e1', { start: '2021-12-01', end: '2021-12-03', who: 'Chad, Mali', mode: 'bombing' }),
    bar('e2', { status: 'planned', whom: 'Chad, Mali', planOf: ['e1'], lanes: [0, 1] }),
  ]);
  const sent = packTimeline(drawn);
  expect(sent.words.filter((word) => word === 'Chad, Mali')).toHaveLength(1);
  expect(unpackTimeline(JSON.parse(JSON.stringify(sent)))).toEqual(drawn);
});
