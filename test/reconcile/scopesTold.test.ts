import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import { compareInRow, comparePairs, isDenied } from '../../src/reconcile/quantities/comparePairs.ts';
import { findRivals } from '../../src/reconcile/quantities/findRivals.ts';
import { scopesTold } from '../../src/reconcile/quantities/scopesTold.ts';
import { aQuantity, voice } from './quantity.ts';

const LIMA = voice('PER', 'Lima');
const SANTIAGO = voice('CHL', 'Santiago');
const OCCUPIED: Quantity['zone'] = { ...aQuantity(1).zone, including: ['occupied'] };
const why = 'one counts in the occupied territories, the other does not say so';

describe('what a voice says that its number takes in', () => {
  const santiago = aQuantity(7000, { voice: SANTIAGO, qualifier: 'about' }, '2021-12-10');
  const plain = aQuantity(9400, { voice: LIMA }, '2021-12-10');
  const full = aQuantity(9400, { voice: LIMA, outlet: 'Old Quay Gazette', zone: OCCUPIED }, '2021-12-05');

  test('holds for every telling of that number, so that it contradicts no number of another', () => {
    expect(findRivals([santiago, plain]).map(({ relation }) => relation)).toEqual(['conflict']);
    const rivals = findRivals([santiago, plain, full]);
    expect(rivals.map((pair) => [pair.relation, pair.why])).toEqual([['different_scope', why]]);
    expect(comparePairs([santiago, plain, full]).map(({ relation }) => relation)).not.toContain('conflict');
  });

  test('also where it stands in another row of the ledger', () => {
    const inRow = [santiago, plain].map((quantity) => ({ quantity, column: 'present' }));
    expect(compareInRow(inRow).map(({ relation }) => relation)).toEqual(['conflict']);
    expect(compareInRow(inRow, scopesTold([santiago, plain, full]))).toMatchObject([{ relation: 'different_scope', why }]);
  });

  test('tells nothing of other numbers, of another voice, of nameless sources, nor of other weeks', () => {
    const relations = (...told: readonly Quantity[]) =>
      compareInRow(
        [santiago, plain].map((quantity) => ({ quantity, column: 'present' })),
        scopesTold([santiago, plain, ...told]),
      );
    for (const other of [{ low: 9900, high: 9900 }, { voice: voice('BOL') }, { said: '2021-11-01' }]) {
      expect(relations({ ...full, ...other })).toMatchObject([{ relation: 'conflict' }]);
    }
    const nameless = { ...full, voice: voice('', '') };
    expect(scopesTold([nameless])({ ...plain, voice: voice('', '') }).zone.including).toEqual([]);
  });
});

test('two numbers that are only possible do not contradict each other; one that is told as there still does', () => {
  const possible = { voice: LIMA, status: 'possible' } as const;
  const asked = [aQuantity(1300, possible), aQuantity(1500, possible)];
  expect(comparePairs(asked)).toMatchObject([{ relation: 'different_scope', why: 'both are told as possible only' }]);
  expect(comparePairs(asked.map((one) => ({ ...one, status: 'observed' })))).toMatchObject([{ relation: 'conflict' }]);
});

test('two numbers of one voice in one text are no contradiction; in two texts of one day they are', () => {
  const [few, many] = [aQuantity(220, { document: 'one text' }), aQuantity(710, { document: 'one text' })];
  expect(comparePairs([few, many])).toMatchObject([{ relation: 'different_scope', why: 'one voice gives both in one text' }]);
  expect(comparePairs([few, { ...many, document: 'another' }])).toMatchObject([{ relation: 'conflict' }]);
  expect(comparePairs([few, { ...many, voice: SANTIAGO }])).toMatchObject([{ relation: 'conflict' }]);
});

describe('a denial of a number', () => {
  const denial = aQuantity(1500, { voice: SANTIAGO, status: 'denied' });
  const isNoted = (other: Quantity): boolean => comparePairs([denial, other])[0]?.relation === 'conflict';

  test('denies that number, as it is or as a bound, and none that lies near it', () => {
    expect(isNoted(aQuantity(1500, { voice: LIMA }))).toBe(true);
    expect(isNoted(aQuantity(1500, { voice: LIMA, high: null, qualifier: 'more_than' }))).toBe(true);
    expect(isNoted(aQuantity(1490, { voice: LIMA, qualifier: 'about' }))).toBe(false);
    expect(isNoted(aQuantity(1000, { voice: LIMA }))).toBe(false);
  });

  test('of thousands denies every number of that size', () => {
    const thousands = { ...denial, low: 1000, high: null, qualifier: 'thousands' } as const;
    expect(comparePairs([thousands, aQuantity(4300, { voice: LIMA })])[0]?.relation).toBe('conflict');
  });

  test('reaches the same force at another place of the row, in the same days', () => {
    const elsewhere = { ...denial, zone: { ...denial.zone, places: [], border: false } };
    expect(isDenied(aQuantity(1500, { voice: LIMA }), elsewhere)).toBe(true);
    expect(isDenied(aQuantity(1500, { voice: LIMA }, '2022-01-20'), elsewhere)).toBe(false);
    expect(isDenied(aQuantity(1500, { voice: SANTIAGO }), elsewhere)).toBe(false);
  });
});
