import { expect, test } from 'vitest';
import { STRANDS } from '../../src/codebook/strand.ts';
import type { NetworkAnswer, NowDyad } from '../../src/serve/pictures/pictureAnswers.ts';
import { overlaps } from '../../web/src/map/box.ts';
import { actorNames } from '../../web/src/network/actorNames.ts';
import { layOutNetwork } from '../../web/src/network/layOutNetwork.ts';
import { edgesOf, ribbonsOf, weightOf } from '../../web/src/network/networkEdges.ts';
import { topScore, weekBars } from '../../web/src/now/weekBars.ts';

const none = { 'word-cooperation': 0, 'deed-cooperation': 0, 'word-conflict': 0, posture: 0, 'deed-conflict': 0 };
const dyads: NetworkAnswer['dyads'] = [
  {
    actor: 'RUS',
    recipient: 'UKR',
    events: 12,
    strands: { ...none, 'word-conflict': 6, 'deed-conflict': 3 },
    cooperation: 0,
    conflict: 30,
    forces: 0,
  },
  { actor: 'UKR', recipient: 'POL', events: 2, strands: { ...none, 'word-cooperation': 2 }, cooperation: 8, conflict: 0, forces: 0 },
  { actor: 'RUS', recipient: 'BLR', events: 4, strands: { ...none, 'deed-cooperation': 1 }, cooperation: 9.5, conflict: 0, forces: 0 },
];
const size = { width: 800, height: 600 };

test('what is not done is drawn apart from what is, and a strand that is not wanted not at all', () => {
  const [first, second] = edgesOf(dyads, new Set(STRANDS), 10);
  expect([first?.id, first?.unrealised, first && weightOf(first)]).toEqual(['dyad:RUS:UKR', 3, 12]);
  expect([second?.id, second?.unrealised]).toEqual(['dyad:RUS:BLR', 3]);
  expect(edgesOf(dyads, new Set(['word-cooperation'] as const), 10).map(({ id, unrealised }) => [id, unrealised])).toEqual([
    ['dyad:UKR:POL', 0],
  ]);
  expect(edgesOf(dyads, new Set(STRANDS), 1)).toHaveLength(1);
});

test('the way there and the way back lie apart, and ribbons are as wide as their events', () => {
  const [edge] = edgesOf(dyads, new Set(STRANDS), 1);
  if (!edge) throw new Error('There is an edge.');
  const [here, there] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const { ribbons } = ribbonsOf(edge, here, there, 2);
  expect(ribbons.map(({ strand, width }) => [strand, width])).toEqual([
    ['word-conflict', 12],
    ['deed-conflict', 6],
    [null, 6],
  ]);
  expect(ribbonsOf(edge, there, here, 2).hit).not.toBe(ribbonsOf(edge, here, there, 2).hit);
});

test('the same record gives the same picture, inside its frame', () => {
  const codes = ['RUS', 'UKR', 'USA', 'POL', 'BLR', 'NATO'];
  const pulls = [
    { a: 'RUS', b: 'UKR', weight: 20 },
    { a: 'USA', b: 'NATO', weight: 5 },
  ];
  const laid = layOutNetwork(codes, pulls, size);
  expect(layOutNetwork(codes, pulls, size)).toEqual(laid);
  for (const { x, y } of laid) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  }
  expect(layOutNetwork(['RUS'], [], size)).toEqual([{ code: 'RUS', x: 400, y: 300 }]);
});

test('no two names cross: what is close has its name below or beside, and one has none where all around is written', () => {
  const peru = { title: 'Peru', x: 300, y: 300, radius: 10 };
  const chile = { title: 'Chile', x: 310, y: 303, radius: 6 };
  const [first, second] = actorNames([peru, chile], 600);
  expect([first?.anchor, first && first.y < peru.y]).toEqual(['middle', true]);
  expect(second && second.y > chile.y).toBe(true);
  const crowd = Array.from({ length: 14 }, (_, at) => ({ title: `Bolivia ${at}`, x: 300 + 3 * at, y: 300 + 2 * (at % 3), radius: 5 }));
  const boxes = actorNames(crowd, 600).map((spot) => spot?.box ?? null);
  expect(boxes[0]).not.toBeNull();
  expect(boxes).toContain(null);
  const written = boxes.flatMap((box) => box ?? []);
  for (const [at, box] of written.entries()) for (const other of written.slice(at + 1)) expect(overlaps(box, other)).toBe(false);
  const edge = actorNames([{ title: 'Norwegian fisheries', x: 20, y: 50, radius: 8 }], 600)[0];
  expect(edge && edge.box.left >= 0).toBe(true);
});

test('cooperation goes up, hostility and below it forces moved down on one scale, and a week of nothing has no bar', () => {
  const dyad: NowDyad = {
    actor: 'RUS',
    recipient: 'UKR',
    weeks: [
      { week: '2021-11-29', cooperation: 5, conflict: 15, forces: 5, events: 4 },
      { week: '2021-12-06', cooperation: 0, conflict: 0, forces: 0, events: 0 },
    ],
  };
  expect(topScore([dyad])).toBe(20);
  expect(weekBars(dyad, { width: 100, reach: 40, top: 20 })).toEqual([
    { week: '2021-11-29', x: 0, width: 48, up: 10, down: 30, forces: 10 },
    { week: '2021-12-06', x: 50, width: 48, up: 0, down: 0, forces: 0 },
  ]);
});
