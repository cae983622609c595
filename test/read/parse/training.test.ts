import { expect, test } from 'vitest';
import { createReader } from '../../../src/read/parse/createReader.ts';
import { EMPTY_TABLE, wordTableArrays } from '../../../src/read/parse/wordTable.ts';
import { trainLemmatiser } from '../../../training/trainLemmatiser.ts';
import { trainParserOnTreebanks } from '../../../training/trainParserOnTreebanks.ts';
import { trainTagger } from '../../../training/trainTagger.ts';
import { writeModelFile } from '../../../training/writeModelFile.ts';
import { TINY_TREEBANK } from './tinyTreebank.ts';

const NO_CLASSES = writeModelFile({ kind: 'wordClasses', texts: {}, numbers: {}, arrays: wordTableArrays(EMPTY_TABLE, 'word') });
const PLAN = { rounds: 20, trainings: 1, seed: 5, bytesMost: 1_000_000, updatesLeast: 1 };

test('the same sentences, plan and seed give the same bytes', () => {
  expect(trainTagger(TINY_TREEBANK, EMPTY_TABLE, PLAN)).toEqual(trainTagger(TINY_TREEBANK, EMPTY_TABLE, PLAN));
  expect(trainParserOnTreebanks(TINY_TREEBANK, EMPTY_TABLE, PLAN)).toEqual(trainParserOnTreebanks(TINY_TREEBANK, EMPTY_TABLE, PLAN));
  expect(trainLemmatiser(TINY_TREEBANK)).toEqual(trainLemmatiser(TINY_TREEBANK));
});

test('another seed gives other bytes', () => {
  expect(trainTagger(TINY_TREEBANK, EMPTY_TABLE, { ...PLAN, seed: 6 })).not.toEqual(trainTagger(TINY_TREEBANK, EMPTY_TABLE, PLAN));
});

test('what was trained on comes back', () => {
  const reader = createReader({
    wordClasses: NO_CLASSES,
    tagger: trainTagger(TINY_TREEBANK, EMPTY_TABLE, PLAN),
    parser: trainParserOnTreebanks(TINY_TREEBANK, EMPTY_TABLE, PLAN),
    lemmatiser: trainLemmatiser(TINY_TREEBANK),
  });
  for (const { words } of TINY_TREEBANK) {
    const found = reader.parseWords(words.map(({ form }) => form));
    expect(found.map(({ upos, xpos, lemma }) => ({ upos, xpos, lemma }))).toEqual(
      words.map(({ upos, xpos, lemma }) => ({ upos, xpos, lemma })),
    );
  }
});
