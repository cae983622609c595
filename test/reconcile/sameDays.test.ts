import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { sameDays } from '../../src/reconcile/contentions/sameDays.ts';
import { compareQuantities } from '../../src/reconcile/quantities/compareQuantities.ts';
import { aQuantity, voice } from './quantity.ts';

const counted = fc
  .record({
    number: fc.constantFrom(4_000, 52_000, 140_000),
    first: fc.integer({ min: 0, max: 60 }),
    length: fc.constantFrom(0, 0, 1, 6, 30),
    status: fc.constantFrom('observed', 'denied', 'increase', 'decrease', 'planned'),
    who: fc.constantFrom('UKR', 'USA'),
    isDated: fc.constantFrom(true, true, true, false),
  })
  .map(({ number, first, length, status, who, isDated }) => {
    const start = addDays('2019-03-01', first);
    const asOf = isDated ? { start, end: addDays(start, length), stated: true } : null;
    return aQuantity(number, { status, voice: voice(who), asOf } as Parameters<typeof aQuantity>[1], start);
  });

test('whatever two figures contradict each other, the one is among those that the other is compared with', () => {
  fc.assert(
    fc.property(fc.array(counted, { minLength: 2, maxLength: 12 }), (quantities) => {
      const near = sameDays(quantities);
      for (const [index, a] of quantities.entries()) {
        for (const [at, b] of quantities.entries()) {
          if (at > index && compareQuantities(a, b)?.relation === 'conflict') expect(near(index)).toContain(at);
        }
        expect(near(index)).toEqual(near(index).toSorted((one, other) => one - other));
      }
    }),
  );
});

test('figures of other weeks are not compared', () => {
  const near = sameDays([aQuantity(4_000, {}, '2019-03-01'), aQuantity(9_000, {}, '2019-06-01'), aQuantity(9_000, {}, '2019-03-05')]);
  expect(near(0)).toEqual([2]);
});
