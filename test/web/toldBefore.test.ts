import { describe, expect, test } from 'vitest';
import type { ToldQuantity } from '../../src/model/cellTelling.ts';
import { changeOf } from '../../src/model/countChange.ts';
import type { PostureEntry } from '../../src/model/posture.ts';
import type { Quantity, QuantityPair } from '../../src/model/quantity.ts';
import { mayBeWhole, wholeForce } from '../../src/model/wholeForce.ts';
import { byNumbers, numbersKey } from '../../web/src/ledger/numberPairs.ts';
import { changesBeside, spanOf } from '../../web/src/ledger/rangeText.ts';
import { keepHistory, keepShown, shownCell } from '../../web/src/ledger/shownCell.ts';
import { daysTold, toldBefore } from '../../web/src/ledger/toldBefore.ts';
import { aQuantity, voice } from '../reconcile/quantity.ts';
import { anEntry as entry } from './anEntry.ts';

const told = (quantity: Quantity): ToldQuantity => ({ quantity, start: 0, end: 1, sentence: { start: 0, end: 1, text: '9' } });
const numbers = (found: readonly ToldQuantity[] | undefined) => found?.map(({ quantity: { low, said } }) => [low, said]);

describe('what a voice told before', () => {
  const first = aQuantity(900, {}, '2021-12-01');
  const again = aQuantity(900, {}, '2021-12-02');
  const next = aQuantity(1200, {}, '2021-12-04');
  const last = aQuantity(1500, {}, '2021-12-09');

  test('stands with its last figure, each number where it first differs from the one before', () => {
    const found = toldBefore([entry(last)], [last, next, again, first].map(told));
    expect(numbers(found.get(last.id))).toEqual([
      [900, '2021-12-01'],
      [1200, '2021-12-04'],
    ]);
  });

  test('is neither what it still tells, nor words without a number, nor what others or nameless voices told', () => {
    const vague = aQuantity(1000, { qualifier: 'thousands', high: null }, '2021-12-03');
    const hedged = aQuantity(null, { high: 1500, qualifier: 'up_to' }, '2021-12-03');
    const other = aQuantity(800, { voice: voice('POL') }, '2021-12-03');
    const part = aQuantity(300, { only: ['navy'] }, '2021-12-03');
    expect(toldBefore([entry(last), entry(next)], [last, next, vague, hedged, other, part].map(told)).size).toBe(0);
    const nameless = [aQuantity(900, { voice: voice('', '') }, '2021-12-01'), aQuantity(1500, { voice: voice('', '') }, '2021-12-09')];
    expect(
      toldBefore(
        nameless.slice(1).map((one) => entry(one)),
        nameless.map(told),
      ).size,
    ).toBe(0);
  });

  test('a number told on several days shows the first and the last', () => {
    const found = daysTold([entry(again), entry(last)], [first, again, next, last].map(told));
    expect([...found]).toEqual([[again.id, { first: '2021-12-01', last: '2021-12-02' }]]);
  });
});

describe('who came or went', () => {
  const cell = (column: PostureEntry['column'], ...entries: readonly PostureEntry[]) => ({
    row: {} as never,
    column,
    entries,
    pairs: [],
    range: { low: 900, high: 1200, why: '' },
  });
  const [few, many] = [entry(aQuantity(900)), entry(aQuantity(1200))];
  const more = entry(aQuantity(70, { added: true, voice: voice('POL') }));
  const gone = entry(aQuantity(300, { status: 'decrease' }));

  test('is no part of how many there are, and is told in words of its own', () => {
    const shown = cell('present', few, many, more, gone);
    expect(spanOf(shown)?.text).toBe('900–1,200');
    expect(changesBeside(shown).map(({ text, voices }) => [text, voices])).toEqual([
      ['70 added', 1],
      ['300 withdrawn', 1],
    ]);
  });

  test('says so where nobody tells how many there are', () => {
    expect(spanOf(cell('past', gone))?.text).toBe('300 withdrawn');
    expect(spanOf(cell('planned', more))?.text).toBe('70 to be added');
    expect(changesBeside(cell('planned', more, gone)).map(({ text }) => text)).toEqual(['300 to be withdrawn']);
    expect([few, more, gone].map(({ quantity }) => changeOf(quantity))).toEqual([null, 'added', 'withdrawn']);
  });

  test('what may be a part only is no rival of a whole force', () => {
    const wholes = [aQuantity(900), aQuantity(1200), aQuantity(100, { only: ['navy'] }), aQuantity(50, { added: true })];
    expect(wholeForce(wholes)).toEqual({ least: 900, most: 1200 });
    const whole = { least: 900, most: 1200 };
    const told = [aQuantity(450), aQuantity(449), aQuantity(800, { added: true }), aQuantity(2400), aQuantity(2500)];
    expect(told.map((one) => mayBeWhole(one, whole))).toEqual([true, false, false, true, false]);
    expect(mayBeWhole(aQuantity(9), wholeForce([]))).toBe(true);
  });
});

test('the same two numbers stand once, and contradict if any two voices contradict each other by them', () => {
  const figures = new Map(
    [
      ['a', 900],
      ['b', 500],
      ['c', 900],
      ['d', 700],
    ].map(([id, number]) => [id, aQuantity(Number(number))] as const),
  );
  const pair = (a: string, b: string, relation: QuantityPair['relation']): QuantityPair => ({ a, b, relation, why: '' });
  const found = byNumbers([pair('a', 'b', 'different_scope'), pair('b', 'c', 'conflict'), pair('a', 'd', 'different_scope')], (id) =>
    figures.get(id),
  );
  expect(found.map(({ isConflict, pairs }) => [isConflict, pairs.map(({ a, b }) => a + b)])).toEqual([
    [true, ['bc', 'ab']],
    [false, ['ad']],
  ]);
  expect(numbersKey({ a: 'a', b: 'x' }, (id) => figures.get(id))).toBe('900 900 against x');
});

test('a cell that shows the same on another day is the same, and so are moments', () => {
  const row = (number: number, ageDays: number) =>
    ({
      holders: ['CHL'],
      measure: 'personnel',
      item: '',
      places: [],
      entries: [{ ...entry(aQuantity(number)), ageDays }],
      ranges: {},
      pairs: [],
      readings: {},
      history: [],
    }) as const;
  const [first, next, other] = [row(900, 1), row(900, 2), row(901, 1)].map((one) => shownCell(one, 'present'));
  expect(first?.span.text).toBe('900');
  expect(keepShown(first ?? null, next ?? null)).toBe(first);
  expect(keepShown(first ?? null, other ?? null)).toBe(other);
  expect(keepShown(null, null)).toBeNull();
  expect(shownCell(row(900, 1), 'planned')).toBeNull();
  const moment = { figure: 'a', day: '2021-12-01', column: 'present', low: 1, high: 1 } as const;
  const before = [moment];
  expect(keepHistory(before, [{ ...moment }])).toBe(before);
  expect(keepHistory(before, [{ ...moment, figure: 'b' }])).not.toBe(before);
  expect(keepHistory(before, [])).toEqual([]);
});
