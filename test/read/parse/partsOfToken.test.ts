import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfToken } from '../../../src/read/parse/partsOfToken.ts';

const parts = (token: string): readonly string[] => partsOfToken(token).map(({ start, end }) => token.slice(start, end));

test.each([
  ['Russian-backed', ['Russian', '-', 'backed']],
  ['state-of-the-art', ['state', '-', 'of', '-', 'the', '-', 'art']],
  ['F-16', ['F', '-', '16']],
  ['82-year', ['82', '-', 'year']],
  ['cannot', ['can', 'not']],
  ['Gonna', ['Gon', 'na']],
  ['wasnt', ['was', 'nt']],
  ['non-aligned', ['non-aligned']],
  ['co-operate', ['co-operate']],
  ['2021-22', ['2021-22']],
  ['a-b@example.org', ['a-b@example.org']],
  ['x-ray', ['x', '-', 'ray']],
  ['vice-president', ['vice', '-', 'president']],
  ['-', ['-']],
  ['constructor', ['constructor']],
])('%s', (token, wanted) => {
  expect(parts(token)).toEqual(wanted);
});

test('the parts lie end to end and are the token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', '-', 'No', '7', "'")), (text, pieces) => {
      for (const token of [text, pieces.join('')]) expect(parts(token).join('')).toBe(token);
    }),
  );
});
