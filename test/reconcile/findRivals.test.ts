import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import { findRivals } from '../../src/reconcile/quantities/findRivals.ts';
import { aQuantity, voice } from './quantity.ts';

const LIMA = voice('PER', 'Lima');
const SANTIAGO = voice('CHL', 'Santiago');
const NOWHERE: Quantity['zone'] = { places: [], border: false, withinKm: null, including: [] };
const found = (...quantities: readonly Quantity[]) => findRivals(quantities).map(({ relation, why }) => [relation, why]);

test('two voices whose numbers of one place and week exclude each other contradict', () => {
  const [first, ...others] = found(aQuantity(9400, { voice: LIMA }), aQuantity(7000, { voice: SANTIAGO, qualifier: 'about' }));
  expect(first?.[0]).toBe('conflict');
  expect(others).toEqual([]);
});

test('where a text leaves open what it counts, both are told with what is left open', () => {
  const occupied = { ...aQuantity(1).zone, including: ['occupied'] };
  expect(found(aQuantity(9400, { voice: LIMA, zone: occupied }), aQuantity(7000, { voice: SANTIAGO }))).toEqual([
    ['different_scope', 'one counts in the occupied territories, the other does not say so'],
  ]);
  expect(found(aQuantity(9400, { voice: LIMA, zone: NOWHERE }), aQuantity(7000, { voice: SANTIAGO }))).toEqual([
    ['different_scope', 'one does not say where'],
  ]);
});

test('another number of the same text is of the place that the text names', () => {
  const text = { document: 'one text' };
  const lima = aQuantity(12_700, { ...text, voice: LIMA, qualifier: 'more_than', high: null });
  expect(found(lima, aQuantity(10_000, { ...text, voice: SANTIAGO, zone: NOWHERE, qualifier: 'about' }))[0]?.[0]).toBe('conflict');
  // Twelve times as many are another count.
  expect(found(lima, aQuantity(160_000, { ...text, voice: SANTIAGO, zone: NOWHERE }))).toEqual([]);
});

test('no rivals: one voice, other weeks, numbers that agree, parts alone, a small part without a place, mere thousands', () => {
  const lima = aQuantity(9400, { voice: LIMA });
  expect(found(lima, aQuantity(7000, { voice: LIMA }))).toEqual([]);
  expect(found(lima, aQuantity(7000, { voice: SANTIAGO }, '2022-01-20'))).toEqual([]);
  expect(found(lima, aQuantity(9000, { voice: SANTIAGO, qualifier: 'about' }))).toEqual([]);
  expect(found(lima, aQuantity(7000, { voice: SANTIAGO, only: ['navy'] }))).toEqual([]);
  expect(found(lima, aQuantity(210, { voice: SANTIAGO, zone: NOWHERE }))).toEqual([]);
  expect(found(lima, aQuantity(1000, { voice: SANTIAGO, high: null, qualifier: 'thousands' }))).toEqual([]);
});

test('a number that is told again and again stands once against another, on the days nearest to each other', () => {
  const days = ['2021-12-01', '2021-12-02', '2021-12-04'];
  const pairs = findRivals([
    ...days.map((day) => aQuantity(7000, { id: `santiago ${day}`, voice: SANTIAGO }, day)),
    aQuantity(9400, { id: 'lima', voice: LIMA }, '2021-12-04'),
  ]);
  expect(pairs.map(({ a, b }) => [a, b].sort())).toEqual([['lima', 'santiago 2021-12-04']]);
});

test('what is told of the place comes before what is told of none, of whatever day', () => {
  const day = '2021-12-04';
  const text = { document: 'one text', zone: NOWHERE };
  const pairs = findRivals([
    aQuantity(9400, { id: 'lima', voice: LIMA }, '2021-12-02'),
    aQuantity(7000, { id: 'santiago', voice: SANTIAGO, qualifier: 'about' }, '2021-12-02'),
    aQuantity(310, { ...text, id: 'lima drill', voice: LIMA }, day),
    aQuantity(130, { ...text, id: 'santiago drill', voice: SANTIAGO }, day),
  ]);
  expect(pairs.map(({ a, b }) => [a, b].sort().join(' ')).slice(0, 2)).toEqual(['lima santiago', 'lima drill santiago drill']);
});

test('contradictions come first, and no voice is set against itself', () => {
  const any = fc.record({ size: fc.integer({ min: 1, max: 20 }), by: fc.boolean(), placed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (told) => {
      const quantities = told.map(({ size, by, placed }) =>
        aQuantity(size * 1000, { voice: by ? LIMA : SANTIAGO, ...(!placed && { zone: NOWHERE }) }),
      );
      const pairs = findRivals(quantities);
      const voiceOf = (id: string): string => quantities.find((one) => one.id === id)?.voice.code ?? '';
      expect(pairs.every(({ a, b }) => voiceOf(a) !== voiceOf(b))).toBe(true);
      const kinds = pairs.map(({ relation }) => relation);
      expect(kinds.lastIndexOf('conflict')).toBeLessThan(
        kinds.includes('different_scope') ? kinds.indexOf('different_scope') : kinds.length,
      );
    }),
  );
});
