import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { documentSchema } from '../../src/model/document.ts';
import { refTo } from './refTo.ts';

const NAMES = ['a.txt', 'a.md', 'a.html', 'a'];
const PIECES = [
  '<p>',
  '</p>',
  '<html>',
  '<!--',
  '-->',
  '# ',
  '- ',
  '\n',
  '\n\n',
  '**',
  '[a](b)',
  '```',
  '---\n',
  'Page 2',
  '2 February 2022',
  'vehi\ncles',
  '\0',
  '\u00ad',
  '\f',
  '| a |',
  '&amp;',
  '<script>',
  '{"a":',
  'word ',
  'Żółw ',
  '\ud800',
  '\ufeff',
];

function check(name: string, bytes: Uint8Array): void {
  const ref = refTo({ path: name });
  const found = ingest(ref, bytes);
  expect(ingest(ref, bytes)).toEqual(found);
  if ('where' in found) expect(found.reason).toContain(name);
  else {
    const { text } = documentSchema.parse(found.value.document);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/[\r\0\u200b\u00a0\ufeff]|[ \t]\n|\n{3}/);
    expect(text.isWellFormed()).toBe(true);
  }
}

test('any bytes give a document or a reason, and the same each time', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
});

test('any text does, also one made of the signs that formats use', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), texts, (name, text) => check(name, new TextEncoder().encode(text))),
    { numRuns: 600 },
  );
});

test('a text of a manifest does, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const ref = refTo({ text, manifest: { path: 'm.jsonl', line: 1 } });
      expect(ingest(ref, new TextEncoder().encode(text))).toEqual(ingest(ref, new TextEncoder().encode(text)));
    }),
    { numRuns: 200 },
  );
});

test('a text read again from its own kept text stays as it is', () => {
  const lines = fc.array(
    fc.constantFrom(
      'Nine grey ships of the fleet left the harbour at dawn',
      'and sailed to the north, led by two tugs, which',
      'came back.',
      '',
      'Heading',
      '- an item of a list that is long enough to count',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, (some) => {
      const once = ingest(refTo({ path: 'a.txt' }), new TextEncoder().encode(some.join('\n')));
      if ('where' in once) return;
      const { text } = once.value.document;
      expect(ingest(refTo({ path: 'a.txt' }), new TextEncoder().encode(text))).toMatchObject({ value: { document: { text } } });
    }),
    { numRuns: 300 },
  );
});

test('a long text of one sign is read in no time', () => {
  const started = performance.now();
  for (const sign of ['a', ' ', '\n', '-', '1', 'A', '.', '(', 'aB', 'a-\n', 'word ', '¬'])
    check('a.txt', new TextEncoder().encode(sign.repeat(100_000)));
  expect(performance.now() - started).toBeLessThan(8000);
});
