import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { leastRatio } from './leastRatio.ts';
import { readText } from './readText.ts';

const WORDS = (
  "the a and of in to its his he she it they said that with border between Poland Poland's Polish Polish-Belarusian Belarus Kiev Moscow NATO EU Biden Putin Merkel Jordan Georgia Tech Jan Kowalski " +
  'defence minister ministry president troops refugees separatists U.S. Gen. No. 6 100,000 Monday “ ” " \' ’s , . ! ? … — - ( ) [ ] : ; \n • 19:15 a.m. Black Sea line contact alliance bloc İ ﬁ \u0301 \u200b \u202e مرحبا 北京 😀 👨‍👩‍👧'
).split(' ');
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
/** Any code units, lone surrogates too. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof(soup, units, fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 80 }));
const day = fc.constantFrom(null, '2022-02-02', '2022-02-02T10:00:00Z', '2016-02-29', 'yesterday');

const starts = (spans: readonly Span[]): readonly number[] => spans.map(({ start }) => start);
const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
const lieIn = (outer: Span, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }) => outer.start <= start && start < end && end <= outer.end);

/** What must hold of any reading, whatever the text. */
function expectSound(text: string, { sentences, quotations }: Reading): void {
  const whole = { start: 0, end: text.length };
  expect(lieIn(whole, sentences) && isInOrder(sentences)).toBe(true);
  expect(lieIn(whole, quotations) && isInOrder(quotations)).toBe(true);
  for (const sentence of sentences) {
    const { tokens, names, actors, places, times, quantities } = sentence;
    expect(text.slice(sentence.start, sentence.end)).toBe(text.slice(sentence.start, sentence.end).trim());
    expect(lieIn(sentence, tokens) && isInOrder(tokens)).toBe(true);
    expect(tokens.every((token) => !/\s/u.test(text.slice(token.start, token.end)))).toBe(true);
    for (const spans of [names, actors, places, times, quantities]) expect(lieIn(sentence, spans)).toBe(true);
    for (const spans of [names, places]) expect(isInOrder(spans)).toBe(true);
    // 'Both sides' stand for two actors at one place; but for these none overlap.
    expect(
      isInOrder(actors.filter((actor, index) => actor.start !== actors[index - 1]?.start || actor.end !== actors[index - 1]?.end)),
    ).toBe(true);
    expect(
      lieIn(
        whole,
        actors.flatMap(({ antecedent }) => antecedent ?? []),
      ),
    ).toBe(true);
    for (const { start, end, text: words } of [...actors, ...places]) expect(text.slice(start, end)).toBe(words);
    const [edges, ends] = [new Set(starts(tokens)), new Set(tokens.map(({ end }) => end))];
    expect(places.every(({ start, end }) => edges.has(start) && ends.has(end))).toBe(true);
  }
}

test('any string gives a sound reading', () => {
  fc.assert(
    fc.property(anyText, day, (text, published) => expectSound(text, readText(text, published))),
    { numRuns: 1000 },
  );
});

test('every letter that is no blank, mark of a list or dateline stands in a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS.filter((word) => !/[\s•()\-—]/u.test(word))), { minLength: 1, maxLength: 40 }),
      (words) => {
        const text = words.join(' ');
        const read = readText(text)
          .sentences.map(({ start, end }) => text.slice(start, end))
          .join(' ');
        expect(read.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['brackets', '('.repeat(100_000)],
  ['closed brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['quotation marks', '“"‘'.repeat(30_000)],
  ['right to left', 'قالت موسكو إنها ستنسحب. '.repeat(2_000)],
  ['emoji', '😀👨‍👩‍👧 '.repeat(10_000)],
  ['zero width', 'Po\u200bland\u200d met\u2060 Russia\ufeff. '.repeat(3_000)],
  ['lone surrogates', '\ud800\udc00\ud800 \udfff'.repeat(10_000)],
  ['a megabyte without a blank', 'Poland'.repeat(175_000)],
  ['a megabyte of capitals', 'U.S.'.repeat(260_000)],
  ['a megabyte of line ends', `“${'\n'.repeat(1_000_000)}`],
  ['a megabyte of full stops', '.'.repeat(1_000_000)],
])(
  '%s are read',
  (_name, text) => {
    expectSound(text, readText(text));
  },
  60_000,
);

const earlier = fc.array(
  fc.constantFrom(
    'Poland sent troops to the border with Belarus.',
    'Its army left.',
    'The Polish defence minister, Jan Kowalski, spoke.',
    'Kowalski was calm.',
    'He said so.',
    'NATO met.',
    'The alliance agreed.',
    '“We wait,” she said.',
    'On Monday 500 people crossed.',
    'Moscow denied it.',
    'Refugees waited in Kiev.',
    'KYIV, Feb 2 (Herald) — They left.',
  ),
  { minLength: 1, maxLength: 8 },
);

test.each([[' '], ['\n']])('a sentence added at the end changes nothing before it (after %j)', (blank) => {
  fc.assert(
    fc.property(earlier, (sentences) => {
      const text = sentences.join(blank);
      const [before, after] = [readText(text), readText(`${text}${blank}The hall was full of Finnish reporters.`)];
      expect(after.sentences.slice(0, before.sentences.length)).toEqual(before.sentences);
      expect(after.quotations).toEqual(before.quotations);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['prose', 'The Polish defence minister, Jan Kowalski, told NATO that Russia had sent 500 troops to its border with Belarus on Monday. '],
  ['one sentence of names', 'Poland and its ally in Kiev, '],
  ['new names', null],
  ['borders', 'Russia sent its army to its border with Belarus and '],
  ['paragraphs', 'KYIV, Feb 2 (Herald) — Troops left.\n'],
  ['initials', 'U.S. J. R. Gen. No. '],
])(
  'eight times the text takes about eight times the time: %s',
  (_name, unit) => {
    const textOf = (count: number): string =>
      unit === null
        ? Array.from(
            { length: count / 60 },
            (_, index) => `President Ana Kow${index.toString(36).replaceAll(/\d/gu, 'x')} of Poland met her aides. `,
          ).join('')
        : unit.repeat(Math.ceil(count / unit.length));
    const [short, long] = [textOf(20_000), textOf(160_000)];
    // Quadratic time would take 64 times as long.
    expect(
      leastRatio(
        () => readText(short),
        () => readText(long),
        28,
      ),
    ).toBeLessThan(28);
  },
  60_000,
);
