import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/serve/cli/jsonPieces.ts';

const joined = (value: unknown): string => [...jsonPieces(value)].join('');

test('the pieces of a value are its JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.array(fc.jsonValue()))), (value) => {
      expect(joined(value)).toBe(JSON.stringify(value));
    }),
  );
});

test.each([199, 200, 201, 600])('a list of %d items is whole, and comes in pieces', (count) => {
  const items = Array.from({ length: count }, (_, at) => ({ at, name: at % 7 === 0 ? 'Łódź' : 'Port' }));
  const value = { title: null, items, none: [], left: undefined, 'a "key"': [[], {}] };
  expect(joined(value)).toBe(JSON.stringify(value));
  expect(joined(items)).toBe(JSON.stringify(items));
  expect([...jsonPieces(items)].length).toBe(Math.ceil(count / 200) + 1);
});
