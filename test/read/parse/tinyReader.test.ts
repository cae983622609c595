import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModels } from '../../../src/ingest/readModels.ts';
import { createReader } from '../../../src/read/parse/createReader.ts';
import { expectOneTree } from './expectOneTree.ts';
import { TINY_TAGS, tinyNetwork } from './tinyNetwork.ts';

const { lemmatiser } = await readModels('fast');
const reader = createReader({ ...tinyNetwork(), lemmatiser });

test('gives every token a tag of the model, a lemma, a head and a relation', () => {
  const tokens = ['Rebels', 'shelled', 'the', 'harbour', '.'];
  const parsed = reader.parseTokens(tokens);
  expect(parsed).toHaveLength(tokens.length);
  for (const { upos, xpos, lemma } of parsed) {
    expect(TINY_TAGS).toContain(`${upos}|${xpos}`);
    expect(lemma).not.toBe('');
  }
  expect(parsed.filter(({ deprel }) => deprel === 'root').map(({ head }) => head)).toEqual([-1]);
});

test('a token of several words is parsed in its parts and comes back as one', () => {
  const parts = reader.parseWords(['Russian', '-', 'backed', 'envoy']);
  expect(parts).toHaveLength(4);
  const [token, envoy] = reader.parseTokens(['Russian-backed', 'envoy']);
  expect(reader.parseTokens(['Russian-backed', 'envoy'])).toHaveLength(2);
  expect(parts.slice(0, 3).map(({ lemma }) => lemma)).toContain(token?.lemma);
  expect(envoy?.lemma).toBe(parts[3]?.lemma);
});

test('many sentences at once are parsed as one by one', () => {
  const sentences = [['The', 'envoy', 'left', '.'], [], ['Russian-backed', 'fighters'], ['No', '.'], ['The', 'envoy', 'left', '.']];
  expect(reader.parseSentences(sentences)).toEqual(sentences.map((one) => reader.parseTokens(one)));
  expect(reader.parseWordSentences(sentences)).toEqual(sentences.map((one) => reader.parseWords(one)));
});

test('no words give no tree', () => {
  expect(reader.parseTokens([])).toEqual([]);
  expect(reader.parseWords([])).toEqual([]);
  expect(reader.parseSentences([])).toEqual([]);
});

test('any tokens give one tree', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 450 }), (tokens) => {
      expectOneTree(Int32Array.from(reader.parseTokens(tokens), ({ head }) => head));
    }),
    { numRuns: 60 },
  );
});
