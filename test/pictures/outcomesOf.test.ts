import { describe, expect, test } from 'vitest';
import { outcomesOf } from '../../src/serve/pictures/outcomesOf.ts';
import type { EventBar, Named } from '../../src/store/aggregates.ts';

const named = (codes: string): readonly Named[] =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((code) => [code, code]);

function bar(id: string, who: string, whom: string, given: Partial<EventBar> = {}): EventBar {
  return {
    id,
    type: 'SANCTION',
    mode: null,
    status: 'actual',
    agreement: 'single',
    independent: 1,
    start: null,
    end: null,
    told: '2021-12-10',
    actors: named(who),
    recipients: named(whom),
    where: [],
    planOf: [],
    ...given,
  };
}

const plan = (who: string, whom: string, given: Partial<EventBar> = {}): EventBar =>
  bar('plan', who, whom, { status: 'planned', told: '2021-12-08', planOf: ['deed', 'other'], ...given });
const outcomes = (...events: readonly EventBar[]): readonly string[] | undefined => outcomesOf(events).get('plan');

describe('what carries out a plan', () => {
  test.each<[string, EventBar, EventBar]>([
    ['the same do it to the same, later', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR')],
    ['an alliance does it in the name of a member', plan('POL', 'BLR'), bar('deed', 'NATO', 'BLR')],
    [
      'it is of the day planned',
      plan('POL', 'BLR', { start: '2021-12-12', end: '2021-12-12' }),
      bar('deed', 'POL', 'BLR', { start: '2021-12-12' }),
    ],
    [
      'those meet who meant to',
      plan('POL', 'BLR', { type: 'CONSULT' }),
      bar('deed', 'BLR POL', 'BLR POL', { type: 'CONSULT', start: '2021-12-09' }),
    ],
    [
      'of several who were to meet some do',
      plan('POL', 'BLR UKR', { type: 'CONSULT' }),
      bar('deed', 'POL', 'UKR', { type: 'CONSULT', start: '2021-12-09' }),
    ],
  ])('%s', (_, planned, deed) => expect(outcomes(planned, deed)).toEqual(['deed']));
});

describe('what does not', () => {
  test.each<[string, EventBar, EventBar]>([
    ['another does it', plan('POL', 'BLR'), bar('deed', 'HUN', 'BLR')],
    ['it is done to another', plan('POL', 'BLR'), bar('deed', 'POL', 'UKR')],
    ['nobody is named to whom', plan('POL', 'BLR'), bar('deed', 'POL', '')],
    ['its day is before the plan was told', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR', { start: '2021-12-06' })],
    ['it is told without a day on the day of the plan', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR', { told: '2021-12-08' })],
    ['it is of years', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR', { start: '2021-12-09', end: '2023-01-01' })],
    ['it comes long after', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR', { start: '2022-01-30' })],
    ['it is of another day than planned', plan('POL', 'BLR', { start: '2021-12-20' }), bar('deed', 'POL', 'BLR', { start: '2021-12-12' })],
    ['it was only feared', plan('POL', 'BLR', { status: 'possible' }), bar('deed', 'POL', 'BLR')],
    ['what came was only feared', plan('POL', 'BLR'), bar('deed', 'POL', 'BLR', { status: 'possible' })],
    [
      'one of the two meets others',
      plan('POL', 'BLR', { type: 'CONSULT' }),
      bar('deed', 'BLR', 'UKR', { type: 'CONSULT', start: '2021-12-09' }),
    ],
    [
      'the two sit at a table of many',
      plan('POL', 'BLR', { type: 'CONSULT' }),
      bar('deed', 'POL BLR UKR RUS', '', { type: 'CONSULT', start: '2021-12-09' }),
    ],
    [
      'talks without a day follow a plan without one',
      plan('POL', 'BLR', { type: 'CONSULT' }),
      bar('deed', 'POL', 'BLR', { type: 'CONSULT' }),
    ],
  ])('%s', (_, planned, deed) => expect(outcomes(planned, deed) ?? []).toEqual([]));
});

test('what is told with a day stands for what is told without; of a plan without a day the first', () => {
  const dated = bar('deed', 'POL', 'BLR', { start: '2021-12-09' });
  expect(outcomes(plan('POL', 'BLR'), dated, bar('other', 'POL', 'BLR'))).toEqual(['deed']);
  expect(outcomes(plan('POL', 'BLR'), dated, bar('other', 'POL', 'BLR', { start: '2021-12-12' }))).toEqual(['deed']);
});

test('an event that is not shown is not listed', () => {
  expect(outcomes(plan('POL', 'BLR'))).toEqual([]);
});
