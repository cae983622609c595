import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity, QuantityRelation } from '../../src/model/quantity.ts';
import { readScope } from '../../src/model/readScope.ts';
import { compareInRow, comparePairs } from '../../src/reconcile/quantities/comparePairs.ts';
import { compareQuantities } from '../../src/reconcile/quantities/compareQuantities.ts';
import { findMisrelays } from '../../src/reconcile/quantities/findMisrelays.ts';
import { itemClass, subjectOf } from '../../src/reconcile/quantities/sharesSubject.ts';
import { aQuantity, voice } from './quantity.ts';

const ring = (withinKm: number): Quantity['zone'] => ({ ...aQuantity(1).zone, withinKm });

function check(a: Quantity, b: Quantity, relation: QuantityRelation | null): void {
  expect(compareQuantities(a, b)?.relation ?? null, JSON.stringify(compareQuantities(a, b))).toBe(relation);
}

test('an item is named as it is written, and compared whatever its capitals', () => {
  const jets = (item: string): Quantity => aQuantity(9, { measure: 'aircraft', item });
  expect(itemClass(jets('Su-35s'))).toBe('Su-35');
  expect(itemClass(jets('new Rafales'))).toBe('Rafale');
  expect(itemClass(jets('fighter jets'))).toBe('');
  expect(subjectOf(jets('Drones'))).toBe(subjectOf(jets('drones')));
});

describe('the build-up of 2021-22: what looks like a contradiction and is none, and the reverse', () => {
  const washington = voice('USA', 'Washington');

  test('two capitals that differ over one week contradict each other; what is planned contradicts neither', () => {
    const [kyiv, other] = [aQuantity(94_000), aQuantity(70_000, { voice: washington, qualifier: 'about' }, '2021-12-03')];
    const plan = aQuantity(175_000, { voice: washington, status: 'planned' }, '2021-12-03');
    check(kyiv, other, 'conflict');
    check(kyiv, plan, 'different_status');
    check(other, plan, 'different_status');
  });

  test('of two exact numbers the rounder may be the other one, told in short', () => {
    const short = aQuantity(94_000, { voice: washington });
    expect(compareQuantities(aQuantity(94_300), short)).toMatchObject({
      relation: 'refines',
      why: 'the other may be the same number rounded',
    });
  });

  test('a wider ring holds the narrower one', () => {
    check(aQuantity(122_000, { zone: ring(200) }), aQuantity(143_500, { zone: ring(400) }), 'different_scope');
  });

  test('ground forces, and ground forces with sailors and airmen, are two counts', () => {
    check(aQuantity(127_000, { only: ['ground'] }), aQuantity(147_000, { including: ['navy', 'air'] }), 'different_scope');
    check(
      aQuantity(150_000),
      aQuantity(169_000, { high: 190_000, including: ['separatists', 'national_guard'], voice: washington }),
      'different_scope',
    );
  });

  test('men expected are not men there', () => {
    check(aQuantity(30_000, { status: 'expected', voice: voice('NATO') }), aQuantity(5000, { voice: washington }), 'different_status');
  });

  test('a withdrawal on one side and an increase on the other contradict each other, in the same days only', () => {
    const away = aQuantity(10_000, { status: 'decrease', voice: voice('RUS') }, '2022-02-15');
    check(away, aQuantity(7000, { status: 'increase', voice: washington }, '2022-02-16'), 'conflict');
    check(away, aQuantity(7000, { status: 'increase', voice: washington }, '2022-03-16'), 'different_status');
  });

  test('battalion groups are no number of men', () => {
    check(
      aQuantity(50, { measure: 'units', unit: 'battalion_group', item: 'battalion tactical groups' }),
      aQuantity(70_000),
      'different_scope',
    );
  });

  test('the soldiers of one state say nothing of those of another', () => {
    check(aQuantity(125_000, { holders: ['UKR'], voice: voice('RUS') }), aQuantity(94_000), null);
  });

  test('a denial of a number contradicts it, and a denial without any does not', () => {
    const expected = aQuantity(30_000, { status: 'expected', voice: voice('NATO') });
    check(expected, aQuantity(30_000, { status: 'denied', voice: voice('RUS') }), 'conflict');
    check(expected, aQuantity(null, { status: 'denied', voice: voice('RUS') }), 'different_status');
  });
});

describe('numbers', () => {
  test.each<[number, Partial<Quantity>, number, Partial<Quantity>, QuantityRelation]>([
    [94_000, {}, 94_000, { qualifier: 'about' }, 'equal'],
    [94_300, {}, 94_000, {}, 'refines'],
    [100_000, { qualifier: 'about' }, 92_000, { high: null, qualifier: 'more_than' }, 'refines'],
    [94_300, {}, 100_000, { qualifier: 'about' }, 'refines'],
    [92_000, {}, 100_000, { qualifier: 'about' }, 'conflict'],
    [94_300, {}, 100_000, {}, 'conflict'],
    [65_500, {}, 70_000, { qualifier: 'about' }, 'conflict'],
    [94_000, {}, 75_000, { high: 100_000, qualifier: 'between' }, 'refines'],
    [70_000, { qualifier: 'about' }, 75_000, { high: 100_000, qualifier: 'between' }, 'conflict'],
    [175_000, {}, 100_000, { high: null, qualifier: 'more_than' }, 'conflict'],
    [94_000, {}, 10_000, { high: null, qualifier: 'tens_of_thousands' }, 'refines'],
  ])('%i %j and %i %j', (one, givenOne, other, givenOther, relation) => {
    check(aQuantity(one, { high: one, ...givenOne }), aQuantity(other, { voice: voice('USA'), ...givenOther }), relation);
  });

  test('a later figure replaces the one of weeks before, whoever gives it, and the older is named first', () => {
    const [later, earlier] = [aQuantity(104_000, {}, '2021-12-27'), aQuantity(94_000, {}, '2021-12-05')];
    expect(compareQuantities(later, earlier)).toMatchObject({ relation: 'outdated_by', a: earlier.id, b: later.id });
  });

  test('one voice that gives another number a day later corrects itself; two voices contradict', () => {
    check(aQuantity(70_000, {}, '2021-12-05'), aQuantity(94_000, {}, '2021-12-06'), 'outdated_by');
    check(aQuantity(70_000, {}, '2021-12-05'), aQuantity(94_000, { voice: voice('USA') }, '2021-12-06'), 'conflict');
  });

  test('silence on the place is no contradiction', () => {
    const unsaid = { places: [], border: false, withinKm: null, including: [] };
    check(aQuantity(70_000), aQuantity(94_000, { zone: unsaid, voice: voice('USA') }), 'different_scope');
  });
});

test('what is added to another count is no count of the whole', () => {
  check(aQuantity(17, { added: true }), aQuantity(2000, { voice: voice('USA') }), 'different_status');
});

describe('figures passed on as something else', () => {
  test('a wider ring added to the narrower is flagged, within one text and across texts', () => {
    const told = aQuantity(143_500, { zone: ring(400) }, '2021-12-22');
    const relayed = aQuantity(143_500, { added: true, outlet: 'Far Echo', voice: voice('UKR') }, '2022-01-02');
    expect(findMisrelays([told, relayed])).toMatchObject([{ figure: relayed.id, against: told.id, code: 'ring_as_addition' }]);
    const [inner, outer] = [
      aQuantity(122_000, { zone: ring(200), document: 'one' }),
      aQuantity(143_500, { zone: ring(400), document: 'one', added: true }),
    ];
    expect(findMisrelays([inner, outer]).map(({ figure }) => figure)).toEqual([outer.id]);
  });

  test('a plan told as men in place is flagged where others have it as planned', () => {
    const plans = ['Harbour Wire', 'Old Quay Gazette'].map((outlet) =>
      aQuantity(175_000, { outlet, status: 'planned', voice: voice('USA') }),
    );
    const slip = aQuantity(175_000, { outlet: 'Far Echo', voice: voice('USA') });
    expect(findMisrelays([...plans, slip])).toMatchObject([{ figure: slip.id, code: 'plan_as_presence' }]);
    expect(findMisrelays(plans)).toEqual([]);
  });
});

test.each([
  ['within 200 km of the border', { withinKm: 200, border: true }],
  ['within 124 miles', { withinKm: 200 }],
  ['zone up to 200 km', { withinKm: 200 }],
  ['including naval and air force units', { including: ['navy', 'air'] }],
  ['troops, sailors and airmen included', { including: ['navy', 'air'] }],
  ['along with the National Guard and separatists', { including: ['separatists', 'national_guard'] }],
  ['127,000 ground troops', { only: ['ground'] }],
  ['near the border and in occupied territories', { ground: ['occupied'], border: true }],
  ['near the frontier', { border: true, withinKm: null, ground: [], including: [], only: [] }],
])('the scope of "%s"', (words, scope) => {
  expect(readScope(words)).toMatchObject(scope);
});

test('labels do not hang on the order of the figures', () => {
  const figures = [70_000, 94_000, 94_300, 122_000, 175_000].map((number, day) =>
    aQuantity(number, { voice: voice(`V${day % 2}`) }, `2021-12-0${day + 1}`),
  );
  const expected = comparePairs(figures);
  fc.assert(
    fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
      expect(comparePairs(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('in a row of a ledger, what two columns hold is set against each other only where it may contradict or replace', () => {
  const [there, denied, plan] = [
    aQuantity(94_000),
    aQuantity(94_000, { status: 'denied', voice: voice('RUS') }),
    aQuantity(175_000, { status: 'planned', voice: voice('USA') }),
  ];
  const inColumns = [there, denied, plan].map((quantity) => ({ quantity, column: quantity.status }));
  const across = comparePairs([there, denied, plan]).filter(({ a, b }) => a === denied.id || b === denied.id);
  expect(compareInRow(inColumns)).toEqual(across);
  expect(across.map(({ relation }) => relation).sort()).toEqual(['conflict', 'different_status']);
  expect(compareInRow(inColumns.map((one) => ({ ...one, column: 'present' })))).toEqual(comparePairs([there, denied, plan]));
});

describe('numbers that only seem to be rivals', () => {
  const yemen = voice('YEM', "Sana'a");

  test('a part of another number, and men of an exercise, contradict no whole', () => {
    check(aQuantity(900), aQuantity(400, { voice: yemen, part: true }), 'different_scope');
    check(aQuantity(900), aQuantity(400, { voice: yemen, only: ['exercise'] }), 'different_scope');
    check(aQuantity(900, { only: ['exercise'] }), aQuantity(400, { voice: yemen, only: ['exercise'] }), 'conflict');
  });

  test('what a text itself corrects is replaced there, and contradicts nobody else', () => {
    const [first, later] = [aQuantity(20, { corrected: true, document: 'one' }), aQuantity(30, { document: 'one' })];
    expect(compareQuantities(later, first)).toMatchObject({ a: first.id, b: later.id, relation: 'outdated_by' });
    check(first, aQuantity(30, { voice: yemen }), 'different_scope');
    check(aQuantity(20), aQuantity(30, { voice: yemen }), 'conflict');
  });

  test('what is only asked is held by nobody, and denied by nobody', () => {
    const asked = aQuantity(900, { status: 'asked' });
    check(asked, aQuantity(400, { voice: yemen }), 'different_status');
    check(asked, aQuantity(400, { voice: yemen, status: 'asked' }), 'different_scope');
    check(asked, aQuantity(900, { voice: yemen, status: 'denied' }), 'different_status');
  });

  test('who denies a number need not say what it takes in', () => {
    const denial = aQuantity(900, { voice: yemen, status: 'denied' });
    check(aQuantity(900, { only: ['exercise'] }), denial, 'conflict');
    check(aQuantity(900, { only: ['ground'] }), aQuantity(900, { voice: yemen, status: 'denied', only: ['navy'] }), 'different_status');
  });
});
