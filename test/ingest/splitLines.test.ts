import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/ingest/splitLines.ts';
import { collect } from './collect.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const lines = (text: string, size: number): Promise<readonly string[]> =>
  collect(splitLines(inPieces(new TextEncoder().encode(text), size)));

test('BOM, CRLF and letters cut between pieces', async () => {
  for (const size of [1, 2, 3, 100]) expect(await lines('\ufeffКиїв\r\n\r\nżółw\nend', size)).toEqual(['Київ', '', 'żółw', 'end']);
  expect(await lines('', 5)).toEqual([]);
  expect(await lines('a\n', 5)).toEqual(['a']);
});

test('the size of the pieces changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '😀') }),
      fc.integer({ min: 1, max: 7 }),
      async (text, size) => {
        expect(await lines(text, size)).toEqual(await lines(text, 1000));
      },
    ),
    { numRuns: 60 },
  );
});
