import { describe, expect, test } from 'vitest';
import type { PostureEntry, PostureRow } from '../../src/model/posture.ts';
import { scopeText } from '../../src/model/scopeText.ts';
import { itemWords } from '../../web/src/ledger/itemWords.ts';
import { cellOf, unplacedOf } from '../../web/src/ledger/ledgerCell.ts';
import { standing } from '../../web/src/matters/voices.ts';
import { aQuantity } from '../reconcile/quantity.ts';

const entry = (id: string, high: number): PostureEntry => ({
  quantity: { ...aQuantity(high), id },
  column: 'present',
  quote: id,
  title: null,
  ageDays: 0,
  printedBy: ['Harbour Wire'],
  replacedBy: null,
  contradictedBy: [],
});
const QUAY = { name: 'Quay', country: 'CHL', lat: null, lon: null, kind: 'city', id: 'city:1', text: 'Quay' } as const;

function row(holder: string, places: PostureRow['places'], ...entries: readonly PostureEntry[]): PostureRow {
  return { holders: [holder], measure: 'personnel', item: '', places, entries, ranges: {}, pairs: [], readings: {}, history: [] };
}

describe('what a cell leads to', () => {
  const placed = row('CHL', [QUAY], entry('a', 900));
  const [here, unplaced] = [cellOf(placed, 'present'), row('CHL', [], entry('b', 4000))];

  test('figures of the same force that tell no place are pointed at from one that does', () => {
    const found = here && unplacedOf(here, { forces: [placed, row('PER', [], entry('c', 1)), unplaced], losses: [] });
    expect(found?.entries.map(({ quantity: { id } }) => id)).toEqual(['b']);
  });

  test('never from that one itself, nor where none tells no place', () => {
    const itself = cellOf(unplaced, 'present');
    expect(itself && unplacedOf(itself, { forces: [placed, unplaced], losses: [] })).toBeNull();
    expect(here && unplacedOf(here, { forces: [placed, row('PER', [], entry('c', 1))], losses: [] })).toBeNull();
  });
});

test('ground that is counted in is named as a reader calls it', () => {
  const zone = { ...aQuantity(1).zone, including: ['occupied', 'crimea'] };
  expect(scopeText({ ...aQuantity(1), zone })).toEqual(['with the occupied territories and Crimea']);
});

test('what is held of a right is told as a deed of speech, as assertion and denial are', () => {
  const sides = ['condemned', 'upheld', 'yes', 'no', 'CHL accuses', 'PER accuses'].map((value) => ({ value }));
  expect(sides.map(({ value }) => standing(value, sides, { CHL: 'Chile' }))).toEqual([
    'condemns',
    'upholds',
    'asserts',
    'denies',
    'blames PER',
    'blames Chile',
  ]);
});

test('what is counted is not said twice', () => {
  expect(itemWords({ measure: 'missiles', item: 'missile' })).toBe('');
  expect(itemWords({ measure: 'missiles', item: 'rocket' })).toBe('rockets');
  expect(itemWords({ measure: 'personnel', item: '' })).toBe('');
});
