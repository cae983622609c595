import { expect, test } from 'vitest';
import { firstRows } from '../../web/src/ledger/firstRows.ts';

const PARTS = [
  {
    title: 'forces',
    groups: [
      { key: 'a', rows: [1, 2, 3] },
      { key: 'b', rows: [4, 5] },
    ],
  },
  { title: 'losses', groups: [{ key: 'c', rows: [6] }] },
];

const keptOf = (most: number): string =>
  firstRows(PARTS, most)
    .map(({ title, groups }) => `${title} ${groups.map(({ key, rows }) => key + rows.join('')).join(' ')}`)
    .join(', ');

test.each([
  [0, ''],
  [2, 'forces a12'],
  [3, 'forces a123'],
  [4, 'forces a123 b4'],
  [5, 'forces a123 b45'],
  [6, 'forces a123 b45, losses c6'],
  [9, 'forces a123 b45, losses c6'],
])('the first %i rows of a ledger are %j', (most, expected) => {
  expect(keptOf(most)).toBe(expected);
});

test('a group that is whole stays the same', () => {
  expect(firstRows(PARTS, 4)[0]?.groups[0]).toBe(PARTS[0]?.groups[0]);
});
