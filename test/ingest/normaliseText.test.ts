import { expect, test } from 'vitest';
import { normaliseText } from '../../src/ingest/normaliseText.ts';

const normal = (text: string): string => normaliseText(text).value;

test('line ends, blanks and blank lines', () => {
  expect(normal('\n\nOne\r\ntwo \t\rthree\n\n\n \nfour\n\n')).toBe('One\ntwo\nthree\n\nfour');
  expect(normal('page one\fpage two')).toBe('page one\n\npage two');
  expect(normal('  indented stays\n  so')).toBe('  indented stays\n  so');
});

test('spaces become plain, and what is not seen goes', () => {
  expect(normal('1\u00a0000\u202ftroops')).toBe('1 000 troops');
  expect(normal('sol\u00addiers\u200b of \u202bKyiv\u202c\ufeff')).toBe('soldiers of Kyiv');
  expect(normal('vehi\u00ad\ncles')).toBe('vehicles');
});

test('NULs become spaces, with a notice', () => {
  expect(normaliseText('a\0b\0c')).toEqual({
    value: 'a b c',
    notices: [{ code: 'nul', reason: expect.stringMatching(/2 NUL bytes, the first after 1/) }],
  });
  expect(normaliseText('abc').notices).toEqual([]);
});

test('a half of a letter does not stay', () => {
  expect(normal('bad \ud800 half').isWellFormed()).toBe(true);
});
