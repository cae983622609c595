import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { findMisrelays } from '../../src/reconcile/quantities/findMisrelays.ts';
import { relayQuestion } from '../../src/reconcile/quantities/relayQuestion.ts';
import { aQuantity } from './quantity.ts';

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Relays of a few numbers by a few outlets, in the order in which they were said. */
const relays: fc.Arbitrary<readonly Quantity[]> = fc
  .array(
    fc.record({
      low: pick(300, 40_000, 40_000, 90_000),
      outlet: pick('Wire', 'Post', 'Agency'),
      document: pick('d1', 'd2', 'd3'),
      status: pick('observed' as const, 'planned' as const, 'expected' as const),
      added: fc.boolean(),
      withinKm: pick(null, 200, 400),
      said: fc.nat(60),
    }),
    { maxLength: 14 },
  )
  .map((given) =>
    given
      .toSorted((a, b) => a.said - b.said)
      .map(({ low, said, withinKm, ...rest }, at) => {
        const { zone, ...made } = aQuantity(low, { id: `f${String(at).padStart(2, '0')}`, ...rest }, addDays('2022-01-01', said));
        return { ...made, zone: { ...zone, withinKm } };
      }),
  );

test('what is asked for beside some figures is enough to tell which of them are passed on as something else', () => {
  fc.assert(
    fc.property(relays, fc.nat(60), (all, from) => {
      const own = all.filter(({ said }) => said !== null && said >= addDays('2022-01-01', from));
      const { numbers, documents } = relayQuestion(own);
      const seen = all.filter(
        (one) =>
          own.includes(one) ||
          documents.includes(one.document) ||
          numbers.some(({ measure, number, ...days }) => measure === one.measure && number === one.low && isWithin(one.said, days)),
      );
      const flagged = (quantities: readonly Quantity[]) =>
        findMisrelays(quantities).filter(({ figure }) => own.some(({ id }) => id === figure));
      expect(flagged(seen)).toEqual(flagged(all));
    }),
    { numRuns: 300 },
  );
});

const isWithin = (day: string | null, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  day !== null && day >= from && day <= to;
