import { expect, test } from 'vitest';
import type { ArcsPicture, Cell } from '../../src/serve/pictures/mapAnswer.ts';
import { arrowsOf } from '../../web/src/map/arrowsOf.ts';

const cell = (day: string, count: number): Cell => ({ type: 'CONSULT', status: 'actual', start: day, end: day, told: null, count });

const arcs: Pick<ArcsPicture, 'states' | 'dyads'> = {
  states: [
    { code: 'POL', number: '616', title: 'Poland', lat: 52, lon: 20 },
    { code: 'BLR', number: '112', title: 'Belarus', lat: 53, lon: 28 },
  ],
  dyads: [
    { actor: 'POL', recipient: 'BLR', events: 3, cells: [cell('2021-12-01', 1), cell('2021-12-05', 2)] },
    { actor: 'BLR', recipient: 'POL', events: 2, cells: [cell('2021-12-01', 2)] },
    { actor: 'POL', recipient: 'NATO', events: 9, cells: [cell('2021-12-01', 9)] },
  ],
};

const shown = (window: Parameters<typeof arrowsOf>[1]): readonly string[] =>
  arrowsOf(arcs, window).map(({ dyad, shown: counted }) => `${dyad.actor} ${dyad.recipient} ${counted.shown}`);

test('arrows run between states that have a place, those first of which most is told in the days in front', () => {
  expect(shown(null)).toEqual(['POL BLR 3', 'BLR POL 2']);
  expect(shown({ from: '2021-12-01', to: '2021-12-02' })).toEqual(['BLR POL 2', 'POL BLR 1']);
});

test('arrows that were counted before are given again for the same days, and counted anew for others', () => {
  const week = { from: '2021-12-01', to: '2021-12-07' };
  const counted = arrowsOf(arcs, week);
  expect(arrowsOf(arcs, { ...week })).toBe(counted);
  expect(shown({ from: '2021-12-05', to: '2021-12-05' })).toEqual(['POL BLR 2']);
  expect(arrowsOf(arcs, week)).toEqual(counted);
});
