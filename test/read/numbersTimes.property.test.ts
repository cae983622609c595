import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../src/model/day.ts';
import type { Token } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { readQuantities } from '../../src/read/readQuantities.ts';
import { readTimes } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { leastRatio } from './leastRatio.ts';

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
  ['digits', '1'],
  ['letters', 'a'],
  ['groups', '1,000,'],
  ['hyphens', 'twenty-'],
  ['from to', 'from 1 to '],
  ['since', 'since the end of early '],
  ['dates', 'February 10-20 '],
  ['a million', 'a million and '],
  ['blanks', ' '],
  ['spaced groups', '1 000 000 '],
  ['zeros', '000 '],
  ['names', 'A-1'],
  ['slashes', '1/'],
];

/** Reads a line for its numbers and days; a single token over the whole line, for what is measured is the readers. */
function readLine(text: string): void {
  const token: Token = { ...(tokenise('x')[0] as Token), start: 0, end: text.length };
  readQuantities(text, [token]);
  readTimes(text, [token], { published: '2022-02-02', last: null });
}

test.each(LONG)('eight times the line takes about eight times the time: %s', (_name, piece) => {
  const short = piece.repeat(Math.ceil(15_000 / piece.length));
  const long = short.repeat(8);
  // Reading in quadratic time would take 64 times as long.
  expect(
    leastRatio(
      () => readLine(short),
      () => readLine(long),
      28,
    ),
  ).toBeLessThan(28);
});

test.each(['1', 'a'])('a megabyte of %j takes about eight times as long as an eighth of it', (sign) => {
  const long = sign.repeat(1_000_000);
  expect(
    leastRatio(
      () => readLine(long.slice(0, 125_000)),
      () => readLine(long),
      28,
    ),
  ).toBeLessThan(28);
});
