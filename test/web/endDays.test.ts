import { describe, expect, test } from 'vitest';
import type { Posture, PostureEntry, PostureRow } from '../../src/model/posture.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { denialsOf } from '../../web/src/ledger/denials.ts';
import { endDays, endDaysText, totalDays } from '../../web/src/ledger/endDays.ts';
import { type Cell, cellOf } from '../../web/src/ledger/ledgerCell.ts';
import { shownCell, standsText } from '../../web/src/ledger/shownCell.ts';
import { aQuantity, voice } from '../reconcile/quantity.ts';

type Given = Partial<Pick<PostureEntry, 'column' | 'contradictedBy' | 'deniedBy' | 'replacedBy'>>;
const entry = (quantity: Quantity, given: Given = {}): PostureEntry => ({
  quantity,
  column: 'present',
  quote: '',
  title: null,
  ageDays: 0,
  printedBy: ['Harbour Wire'],
  replacedBy: null,
  contradictedBy: [],
  ...given,
});
const PLACES = aQuantity(1).zone.places;

function row(entries: readonly PostureEntry[], range: readonly [number, number] | null = null, places = PLACES): PostureRow {
  const ranges = range ? { present: { low: range[0], high: range[1], why: '' } } : {};
  return { holders: ['RUS'], measure: 'personnel', item: '', places, entries, ranges, pairs: [], readings: {}, history: [] };
}
const present = (one: PostureRow): Cell => cellOf(one, 'present') ?? expect.fail('nothing is there');

describe('a range whose ends are told of days far apart', () => {
  const [old, middle, late] = [aQuantity(920, {}, '2021-11-30'), aQuantity(1000, {}, '2022-01-10'), aQuantity(1500, {}, '2022-02-15')];
  const wide = row([entry(old), entry(middle), entry(late)], [920, 1500]);

  test('says the days of both', () => {
    expect(endDays(present(wide))).toMatchObject({ low: { end: '2021-11-30' }, high: { end: '2022-02-15' } });
    expect(endDaysText(present(wide))).toBe('told of 30 Nov 2021 – 15 Feb 2022');
    expect(shownCell(wide, 'present')?.days).toBe('told of 30 Nov 2021 – 15 Feb 2022');
  });

  test('and no days where both are of one week, where one figure stands, or where an end is told again later', () => {
    expect(endDays(present(row([entry(middle), entry(aQuantity(900, {}, '2022-01-12'))], [900, 1000])))).toBeNull();
    expect(endDays(present(row([entry(middle)], [1000, 1000])))).toBeNull();
    expect(endDays(present(row([...wide.entries, entry(aQuantity(920, {}, '2022-02-14'))], [920, 1500])))).toBeNull();
  });

  test('a total says of which days it is: of the largest part, or of all that are added up', () => {
    const shape = { holders: ['RUS'], measure: 'personnel', column: 'present', places: [], why: '' } as const;
    const other = row([entry(aQuantity(30, {}, '2022-02-20'))], [30, 30]);
    const posture = { forces: [wide, other] };
    expect(totalDays({ ...shape, low: 920, high: null, sum: false }, posture)).toBe('30 Nov 2021');
    expect(totalDays({ ...shape, low: 950, high: 1530, sum: true }, posture)).toBe('30 Nov 2021 – 20 Feb 2022');
  });
});

describe('denials', () => {
  const denial = entry(aQuantity(1500, { id: 'denial', status: 'denied', voice: voice('CHL') }), { column: 'denied' });
  const claimed = entry(aQuantity(1500), { deniedBy: ['denial'] });
  const ledger = (...forces: readonly PostureRow[]): Pick<Posture, 'forces' | 'losses'> => ({ forces, losses: [] });

  test('stand on the panels of the numbers they deny, whatever the place, and on no other', () => {
    const [placed, unplaced] = [row([claimed]), row([denial, entry(aQuantity(60), { column: 'alert' })], null, [])];
    const all = ledger(placed, unplaced);
    expect(denialsOf(present(placed), all).map(({ entries }) => entries.map(({ quantity: { id } }) => id))).toEqual([['denial']]);
    expect(denialsOf(cellOf(unplaced, 'alert') ?? expect.fail('none'), all)).toEqual([]);
    expect(denialsOf(cellOf(unplaced, 'denied') ?? expect.fail('none'), all)).toEqual([]);
  });

  test('that give no number stand on every panel of their row', () => {
    const plain = entry(aQuantity(1000, { high: null, qualifier: 'thousands', status: 'denied' }), { column: 'denied' });
    const both = row([entry(aQuantity(900)), plain]);
    expect(denialsOf(present(both), ledger(both))).toHaveLength(1);
  });

  test('are told in words of their own beside the count of voices', () => {
    const shown = (...entries: readonly PostureEntry[]) => shownCell(row(entries, [1, 2]), 'present') ?? expect.fail('none');
    expect(standsText(shown(claimed))).toBe(', denied');
    expect(standsText(shown(claimed, entry(aQuantity(900), { contradictedBy: ['x'] })))).toBe(', contradicting, some denied');
    expect(standsText(shown(entry(aQuantity(900))))).toBe('');
  });
});
