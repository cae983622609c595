import { expect, test } from 'vitest';
import { readModels } from '../../../src/ingest/readModels.ts';
import { TagLemmatiser } from '../../../src/read/parse/tagLemmatiser.ts';
import { read } from '../../../src/read/read.ts';
import { documentOf } from '../../extract/codeSentence.ts';
import { TOOLS } from '../readTools.ts';

const lemmatiser = new TagLemmatiser((await readModels('fast')).lemmatiser);

test.each([
  ['levelled', 'level'],
  ['hurled', 'hurl'],
  ['reviled', 'revile'],
  ['inquired', 'inquire'],
  ['extolled', 'extol'],
  ['implored', 'implore'],
  ['funnelled', 'funnel'],
  ['bankrolled', 'bankroll'],
  ['overran', 'overrun'],
  ['dynamited', 'dynamite'],
  ['tear-gassed', 'tear-gas'],
  ['car-bombed', 'car-bomb'],
  ['fire-bombed', 'fire-bomb'],
  ['snarled', 'snarl'],
  ['sidled', 'sidle'],
  ['moored', 'moor'],
])('the past «%s» is of «%s»', (form, base) => {
  expect(lemmatiser.lemma(form, { upos: 'VERB', xpos: 'VBD' })).toBe(base);
});

test('a verb that no table lists has the lemma of its tag also as a token', () => {
  const { sentences } = read(documentOf('The crowd snarled at the guards.'), TOOLS).value;
  expect(sentences[0]?.tokens.find(({ norm }) => norm === 'snarled')?.lemma).toBe('snarl');
});

test('a compound verb is told as one, though the tree stands on its last part', () => {
  const { sentences } = read(documentOf('The Kenyan police tear-gassed the crowd.'), TOOLS).value;
  expect(sentences[0]?.grammar[3]).toMatchObject({ upos: 'VERB', lemma: 'tear-gas' });
});
