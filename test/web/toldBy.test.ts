import { expect, test } from 'vitest';
import type { PostureEntry } from '../../src/model/posture.ts';
import { toldBy } from '../../web/src/ledger/toldBy.ts';
import { aQuantity, voice } from '../reconcile/quantity.ts';
import { anEntry as entry } from './anEntry.ts';

const linesOf = (entries: readonly PostureEntry[]) =>
  toldBy(entries, {}).numbers.map(
    ({
      quantity: {
        low,
        voice: { name },
        said,
      },
    }) => [low, name, said],
  );

test('each voice has a line for each number that it stands by, the largest number first', () => {
  const minister = { voice: voice('OMN', 'Minister') };
  const entries = [
    entry(aQuantity(700, minister, '2021-12-02')),
    entry(aQuantity(700, minister, '2021-12-05')),
    entry(aQuantity(900, { voice: voice('YEM', 'Envoy') }, '2021-12-03')),
    entry(aQuantity(800, minister, '2021-12-01'), 'present', { replacedBy: 'newer' }),
  ];
  expect(linesOf(entries)).toEqual([
    [900, 'Envoy', '2021-12-03'],
    [700, 'Minister', '2021-12-05'],
  ]);
});

test('who says no more than thousands stands apart from those who give a number', () => {
  const told = toldBy([entry(aQuantity(2000, { qualifier: 'thousands' }, '2021-12-02')), entry(aQuantity(900, {}, '2021-12-02'))], {});
  expect(told.numbers.map(({ quantity }) => quantity.low)).toEqual([900]);
  expect(told.words.map(({ quantity }) => quantity.low)).toEqual([2000]);
});
