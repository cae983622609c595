import { expect, test } from 'vitest';
import { csvText, jsonText } from '../../web/src/charts/csvText.ts';

test('rows are told the same in both forms: numbers as numbers, what is unknown said to be, never empty or 0', () => {
  const head = ['who', 'count'];
  const rows = [
    ['Russia, "east"', 3],
    [null, 0],
    ['=1+1', null],
  ] as const;
  expect(csvText(head, rows)).toBe('who,count\r\n"Russia, ""east""",3\r\nunknown,0\r\n\'=1+1,unknown\r\n');
  expect(JSON.parse(jsonText(head, rows))).toEqual([
    { who: 'Russia, "east"', count: 3 },
    { who: null, count: 0 },
    { who: '=1+1', count: null },
  ]);
});
