import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { daysBetween, mondayOf } from '../../src/model/day.ts';
import type { Event, Party } from '../../src/model/event.ts';
import type { When } from '../../src/model/when.ts';

const party = (code: string): Party => ({ code, sector: null, name: code });
const days = (start: string | null, end: string | null): When => ({ start, end, text: '', basis: 'stated', from: null });

const event = (given: Partial<Event> = {}): Event => ({
  kind: 'event',
  id: 'e1',
  type: 'ACCUSE',
  mode: null,
  actors: [party('USA')],
  recipients: [party('RUS')],
  when: days('2022-02-02', '2022-02-02'),
  where: [],
  status: 'actual',
  mentions: ['m1'],
  sources: ['Zenith Wire'],
  independent: 1,
  agreement: 'single',
  disputes: [],
  first_reported: '2022-02-03',
  ...given,
});

/** 'USA>RUS 2022-01-31 +0 −3 [e1]' */
const rows = (...events: readonly Event[]): readonly string[] =>
  assess(events).value.map(
    (row) => `${row.actor}>${row.recipient} ${row.week} +${row.cooperation} −${row.conflict} [${row.events.join(' ')}]`,
  );
const codes = (...events: readonly Event[]): readonly string[] => assess(events).notices.map(({ code }) => code);

test('no events give nothing', () => expect(assess([])).toEqual({ value: [], notices: [] }));

test('a day is in the week of its Monday', () => {
  expect(['2022-01-31', '2022-02-06', '2022-02-07', '1969-12-31', '2021-01-01'].map(mondayOf)).toEqual([
    '2022-01-31',
    '2022-01-31',
    '2022-02-07',
    '1969-12-29',
    '2020-12-28',
  ]);
});

test('cooperation and conflict of a dyad and week are summed apart', () => {
  expect(
    rows(
      event(),
      event({ id: 'e2', type: 'ASSAULT', mode: 'drone' }),
      event({ id: 'e3', type: 'CONSULT', mode: 'phone', when: days('2022-02-06', '2022-02-06') }),
      event({ id: 'e4', when: days('2022-02-07', '2022-02-07') }),
    ),
  ).toEqual(['USA>RUS 2022-01-31 +1.5 −12.5 [e1 e2 e3]', 'USA>RUS 2022-02-07 +0 −3 [e4]']);
});

test('only what is actual counts', () => {
  expect(rows(event({ status: 'planned' }), event({ id: 'e2', status: 'possible' }), event({ id: 'e3', status: 'negated' }))).toEqual([]);
});

test('each pair of several parties counts, nobody with himself and nobody in particular', () => {
  expect(rows(event({ actors: [party('USA'), party('GBR'), party('')], recipients: [party('RUS'), party('USA'), party('')] }))).toEqual([
    'GBR>RUS 2022-01-31 +0 −3 [e1]',
    'GBR>USA 2022-01-31 +0 −3 [e1]',
    'USA>RUS 2022-01-31 +0 −3 [e1]',
  ]);
});

test('two who meet do so both ways; two who accuse nobody do not accuse each other', () => {
  const both = { actors: [party('USA'), party('RUS')], recipients: [] };
  expect(rows(event({ ...both, type: 'CONSULT' }))).toEqual(['RUS>USA 2022-01-31 +2.5 −0 [e1]', 'USA>RUS 2022-01-31 +2.5 −0 [e1]']);
  expect(rows(event(both))).toEqual([]);
});

test('one code under two sectors counts once', () => {
  expect(
    rows(
      event({
        actors: [
          { ...party('USA'), sector: 'GOV' },
          { ...party('USA'), sector: 'MIL' },
        ],
      }),
    ),
  ).toEqual(['USA>RUS 2022-01-31 +0 −3 [e1]']);
});

test('an event without a day counts in the week of its first report, and a notice says so', () => {
  const unknown = event({ when: null, first_reported: '2022-02-09T08:00:00Z' });
  expect(rows(unknown)).toEqual(['USA>RUS 2022-02-07 +0 −3 [e1]']);
  expect(codes(unknown)).toEqual(['week-by-report']);
  expect(codes(event())).toEqual([]);
});

test('a long interval counts as near its report as it allows; a night over two weeks in the first', () => {
  expect(rows(event({ when: days('2022-01-01', '2022-01-20'), first_reported: '2022-02-09' }))).toEqual(['USA>RUS 2022-01-17 +0 −3 [e1]']);
  expect(rows(event({ when: days('2021-11-01', null), first_reported: '2022-02-09' }))).toEqual(['USA>RUS 2022-02-07 +0 −3 [e1]']);
  const night = event({ when: days('2022-02-06', '2022-02-07') });
  expect(rows(night)).toEqual(['USA>RUS 2022-01-31 +0 −3 [e1]']);
  expect(codes(night)).toEqual([]);
});

test('what has neither a day nor a dated report is in no week', () => {
  const nowhere = event({ when: null, first_reported: null });
  expect(rows(nowhere)).toEqual([]);
  expect(codes(nowhere)).toEqual(['week-unknown']);
});

const code = fc.constantFrom('USA', 'RUS', 'UKR', '');
const someEvent = fc.record({
  type: fc.constantFrom('ACCUSE', 'AID', 'CONSULT', 'REQUEST'),
  status: fc.constantFrom('actual', 'planned'),
  actors: fc.array(code.map(party), { maxLength: 3 }),
  recipients: fc.array(code.map(party), { maxLength: 3 }),
  when: fc.constantFrom(null, days('2022-02-02', '2022-02-02'), days('2022-01-01', null)),
  first_reported: fc.constantFrom(null, '2022-02-09'),
} as const);
const record = fc.array(someEvent, { maxLength: 12 }).map((all) => all.map((given, i) => event({ ...given, id: `e${i}` })));

test('the order of events, and events given twice, change nothing', () => {
  fc.assert(
    fc.property(record, (events) => {
      expect(assess([...events, ...events.toReversed()])).toEqual(assess(events));
    }),
    { numRuns: 100 },
  );
});

test('weeks begin on Mondays, sums are not negative, and something is in every row', () => {
  fc.assert(
    fc.property(record, (events) => {
      for (const row of assess(events).value) {
        expect(Math.abs(daysBetween('1970-01-05', row.week) % 7)).toBe(0);
        expect(Math.min(row.cooperation, row.conflict)).toBeGreaterThanOrEqual(0);
        expect(row.cooperation + row.conflict).toBeGreaterThan(0);
        expect(row.events.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('an event between others changes no other dyad', () => {
  const unrelated = event({ id: 'zz', actors: [party('BRA')], recipients: [party('ARG')] });
  fc.assert(
    fc.property(record, (events) => {
      expect(assess([...events, unrelated]).value.filter(({ actor }) => actor !== 'BRA')).toEqual(assess(events).value);
    }),
    { numRuns: 100 },
  );
});
