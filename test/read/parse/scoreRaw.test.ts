import { expect, test } from 'vitest';
import { parseRawDocuments } from '../../../training/rawDocuments.ts';
import { f1 } from '../../../training/score/f1.ts';
import { type RawScore, type SpannedSentence, scoreRaw, totalRawScore } from '../../../training/score/scoreRaw.ts';

const row = (id: string, form: string, upos: string, head: number, deprel: string, misc = '_'): string =>
  [id, form, form.toLowerCase(), upos, 'X', '_', String(head), deprel, '_', misc].join('\t');

const CONLLU = [
  '# newdoc id = GUM_news_ships',
  '# newpar',
  '# text = Ships left',
  row('1', 'Ships', 'NOUN', 2, 'nsubj'),
  row('2', 'left', 'VERB', 0, 'root'),
  '',
  '# newpar',
  "# text = They don't stay.",
  row('1', 'They', 'PRON', 4, 'nsubj'),
  "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  row('2', 'do', 'AUX', 4, 'aux'),
  row('3', "n't", 'PART', 4, 'advmod'),
  row('4', 'stay', 'VERB', 0, 'root', 'SpaceAfter=No'),
  row('5', '.', 'PUNCT', 4, 'punct', 'SpaceAfter=No'),
  '',
  row('1', 'Then', 'ADV', 0, 'root'),
  '',
  '# newdoc id = GUM_voyage_ferry',
  row('1', 'Ferry', 'NOUN', 0, 'root'),
  '',
].join('\n');

const documents = parseRawDocuments(CONLLU, (id) => id.split('_')[1] ?? '');

test('the text of a document is put together again, with its paragraphs and without the blanks that were none', () => {
  expect(documents.map(({ id, genre, text }) => [id, genre, text])).toEqual([
    ['GUM_news_ships', 'news', "Ships left\n\nThey don't stay.Then"],
    ['GUM_voyage_ferry', 'voyage', 'Ferry'],
  ]);
});

test('words and sentences lie on their letters', () => {
  for (const { text, sentences } of documents)
    for (const { start, end, words } of sentences) {
      expect([words[0]?.start, words.at(-1)?.end]).toEqual([start, end]);
      expect(words.map((word) => text.slice(word.start, word.end))).toEqual(words.map(({ form }) => form));
    }
});

const gold: readonly SpannedSentence[] = documents[0]?.sentences ?? [];
const inPerCent = (score: RawScore): readonly number[] =>
  [score.words, score.sentences, score.upos, score.lemma, score.heads, score.labelled].map((one) => Math.round(f1(one)));

test('what is found as it should be scores a hundred', () => {
  expect(inPerCent(scoreRaw(gold, gold))).toEqual([100, 100, 100, 100, 100, 100]);
});

test('two sentences taken for one lose their ends and the head of one root', () => {
  const [first, second, third] = gold;
  if (!first || !second || !third) throw new Error('The sample has three sentences.');
  const moved = third.words.map((word) => ({ ...word, head: 3, deprel: 'advmod' }));
  const joined = { start: second.start, end: third.end, words: [...second.words, ...moved] };
  const score = scoreRaw([first, joined], gold);
  expect(score.sentences).toEqual({ found: 2, wanted: 3, right: 1 });
  expect(score.words).toEqual({ found: 8, wanted: 8, right: 8 });
  expect(score.heads).toEqual({ found: 7, wanted: 7, right: 6 });
});

test('a word that is cut elsewhere is wrong in all that is said of it; punctuation counts in no tree', () => {
  const [first, second, third] = gold;
  if (!first || !second || !third) throw new Error('The sample has three sentences.');
  const [they, negated, , stay, stop] = second.words;
  if (!they || !negated || !stay || !stop) throw new Error('The sample has five words.');
  const whole = { ...negated, end: negated.end + 3, head: 2 };
  const found = { ...second, words: [{ ...they, head: 2 }, whole, { ...stay, head: -1 }, { ...stop, head: 0, deprel: 'dep' }] };
  const score = scoreRaw([first, found, third], gold);
  expect(score.words).toEqual({ found: 7, wanted: 8, right: 6 });
  expect(score.upos.right).toBe(6);
  expect(score.heads).toEqual({ found: 6, wanted: 7, right: 5 });
  expect(totalRawScore([score, score]).heads).toEqual({ found: 12, wanted: 14, right: 10 });
});
