import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModels } from '../../../src/ingest/readModels.ts';
import { GRADES } from '../../../src/model/grade.ts';
import type { GrammarReader } from '../../../src/model/grammarReader.ts';
import type { ParsedToken } from '../../../src/model/parsedToken.ts';
import { createReader } from '../../../src/read/parse/createReader.ts';
import { splitSentences } from '../../../src/read/splitSentences.ts';
import { tokenise } from '../../../src/read/tokenise.ts';
import { leastRatio } from '../leastRatio.ts';

/** Every grade of the reader is put through the same. */
const READERS: readonly (readonly [string, GrammarReader])[] = await Promise.all(
  GRADES.map(async (grade) => [grade, createReader(await readModels(grade))] as const),
);

/** Sentences, tokens, tags and trees of a text, as documents are read. */
const readAll = (reader: GrammarReader, text: string): readonly (readonly ParsedToken[])[] =>
  splitSentences(text).map((sentence) => reader.parseTokens(tokenise(text, sentence).map(({ start, end }) => text.slice(start, end))));

/** Every sentence has one root, and each word but the root has its head in the same sentence. */
function expectTrees(trees: readonly (readonly ParsedToken[])[]): void {
  for (const tree of trees) {
    expect(tree.filter(({ head }) => head === -1)).toHaveLength(tree.length === 0 ? 0 : 1);
    expect(
      tree.every(({ head, upos, lemma }, at) => head !== at && head < tree.length && upos.length > 0 && typeof lemma === 'string'),
    ).toBe(true);
  }
}

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof(units, fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 }));

const ODD: readonly (readonly [string, string])[] = [
  ['five megabytes without a blank', 'Poland'.repeat(835_000)],
  ['five megabytes of full stops', '.'.repeat(5_000_000)],
  ['a megabyte of exclamations', '!?'.repeat(500_000)],
  ['a long address', `https://${'a.'.repeat(300_000)}`],
  ['addresses without a name', `${'www.'.repeat(50_000)}`],
  ['hyphens', 'state-'.repeat(50_000)],
  ['a hundred thousand brackets', '('.repeat(100_000)],
  ['notes', ' [1]'.repeat(3_000)],
  ['right to left', 'قالت موسكو إنها ستنسحب. '.repeat(300)],
  ['emoji', '😀👨‍👩‍👧 '.repeat(3_000)],
  ['zero width', 'Po\u200bland\u200d met\u2060 Russia\ufeff. '.repeat(500)],
  ['lone surrogates', '\ud800\udc00\ud800 \udfff'.repeat(3_000)],
];

/** Sentences that never end, a word or two at a time. */
const ENDLESS: readonly (readonly [string, readonly string[]])[] = [
  ['clauses', ['troops', 'who', 'left', 'said', 'that', 'the']],
  ['hyphens', ['Russian-backed', 'and', 'state-owned']],
  ['new words', []],
];

const endless = (unit: readonly string[], length: number): readonly string[] =>
  Array.from({ length }, (_, at) => unit[at % unit.length] ?? `Kow${at.toString(36)}`);

for (const [grade, reader] of READERS) {
  test(`any string gives trees (${grade})`, () => {
    fc.assert(
      fc.property(anyText, (text) => expectTrees(readAll(reader, text))),
      { numRuns: 300 },
    );
  });

  test.each(ODD)(
    `%s give trees (${grade})`,
    (_name, text) => {
      expectTrees(readAll(reader, text));
    },
    60_000,
  );

  test.each(ENDLESS)(
    `a sentence eight times as long takes about eight times the time: %s (${grade})`,
    (_name, unit) => {
      const [short, long] = [endless(unit, 1_000), endless(unit, 8_000)];
      // Quadratic time would take 64 times as long.
      expect(
        leastRatio(
          () => reader.parseTokens(short),
          () => reader.parseTokens(long),
          28,
        ),
      ).toBeLessThan(28);
    },
    60_000,
  );
}
