import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { isDay } from '../../src/model/day.ts';
import { readQuantities } from '../../src/read/readQuantities.ts';
import { readTimes } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';

const WORDS = (
  'the a an and to from between by since until before after on in of last next this first third half two twenty one hundred thousand million dozen dozens several few years days week month ago earlier later Friday ' +
  'May March February 31 2014 0 00 1,000 1.5 99999999999999999999 - – / : % $ € km m bn th s . , ( ) Su 35 up more than at least about within for weekend spring early mid late end now U+0130 İ 𝟙 \u0301'
).split(' ');
const sentence = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ')), { maxLength: 25 }).map((parts) => parts.flat().join('')),
);
const day = fc.constantFrom(null, '2022-02-02', '2020-02-29', '0001-01-01', '9999-12-31', 'soon');

function inOrder(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

test('any text gives quantities in order, within the text, with bounds the right way round', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const quantities = readQuantities(text, tokenise(text));
      inOrder(text, quantities);
      for (const { low, high } of quantities) if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }),
    { numRuns: 1500 },
  );
});

test('any text gives times in order, within the text, with days that the calendar has', () => {
  fc.assert(
    fc.property(sentence, day, day, (text, published, told) => {
      const last = told === null ? null : { start: told, end: told, text: told, basis: 'stated' as const, from: null };
      const times = readTimes(text, tokenise(text), { published, last });
      inOrder(text, times);
      for (const { when, reason } of times) {
        expect(when === null).toBe(reason !== null);
        for (const edge of [when?.start ?? null, when?.end ?? null]) if (edge !== null) expect(isDay(edge)).toBe(true);
        if (when?.start && when.end) expect(when.start <= when.end).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

const LONG: readonly (readonly [string, string])[] = [
  ['digits', '1'.repeat(1_000_000)],
  ['letters', 'a'.repeat(1_000_000)],
  ['groups', '1,000,'.repeat(170_000)],
  ['hyphens', 'twenty-'.repeat(140_000)],
  ['from to', 'from 1 to '.repeat(100_000)],
  ['since', 'since the end of early '.repeat(45_000)],
  ['dates', 'February 10-20 '.repeat(66_000)],
  ['a million', 'a million and '.repeat(70_000)],
  ['blanks', `1${' '.repeat(1_000_000)}1`],
  ['spaced groups', '1 000 000 '.repeat(100_000)],
];

test.each(LONG)('a line of a megabyte takes time linear in its length: %s', (_name, text) => {
  // One token over the whole text: what is measured is the readers, not the tokeniser.
  const tokens = [{ start: 0, end: text.length, kind: 'word' as const, norm: 'x', lemma: 'x' }];
  const started = performance.now();
  readQuantities(text, tokens);
  readTimes(text, tokens, { published: '2022-02-02', last: null });
  expect(performance.now() - started).toBeLessThan(8000);
});
