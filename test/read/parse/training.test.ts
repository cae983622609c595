import { expect, test } from 'vitest';
import { tagOf } from '../../../src/read/parse/tag.ts';
import { TagLemmatiser } from '../../../src/read/parse/tagLemmatiser.ts';
import { trainLemmatiser } from '../../../training/trainLemmatiser.ts';
import { TINY_TREEBANK } from './tinyTreebank.ts';

test('the same sentences give the same bytes', () => {
  expect(trainLemmatiser(TINY_TREEBANK, [])).toEqual(trainLemmatiser(TINY_TREEBANK, []));
});

test('what was trained on comes back', () => {
  const lemmatiser = new TagLemmatiser(trainLemmatiser(TINY_TREEBANK, []));
  for (const { words } of TINY_TREEBANK)
    for (const { form, upos, xpos, lemma } of words) expect(lemmatiser.lemma(form, tagOf(`${upos}|${xpos}`))).toBe(lemma);
});
