import { expect, test } from 'vitest';
import { countVerdicts, judge, referenceLines, scoreReferences } from '../../training/evalReferences.ts';
import { drawMentions } from '../../training/references/drawMentions.ts';
import { findMentions } from '../../training/references/findMentions.ts';
import type { ReferenceItem } from '../../training/references/referenceGold.ts';
import { readText } from '../read/readText.ts';

const TEXT = 'Putin met Biden. Both leaders left. Poland moved its army.';
const READING = readText(TEXT);
const item = (words: string, rest: Partial<ReferenceItem>): ReferenceItem => {
  const start = TEXT.indexOf(words);
  const plain: Omit<ReferenceItem, 'start' | 'end'> = {
    document: 'd',
    kind: 'pronoun',
    part: 'tuning',
    answer: 'actor',
    means: [],
    or: [],
    mayBeNobody: false,
  };
  return { ...plain, start, end: start + words.length, ...rest };
};

test('a mention is right where all that it means were found, and no others', () => {
  expect(judge(item('Both leaders', { means: ['RUS', 'USA'] }), READING).verdict).toBe('right');
  expect(judge(item('Both leaders', { means: ['RUS'] }), READING).verdict).toBe('wrong');
  expect(judge(item('its', { means: ['BLR'], or: ['POL'] }), READING).verdict).toBe('right');
  expect(judge(item('its', { answer: 'nobody' }), READING)).toMatchObject({ verdict: 'wrong', found: ['POL'] });
  expect(judge(item('left', { means: ['RUS'] }), READING).verdict).toBe('silent');
  expect(judge(item('left', { answer: 'unclear' }), READING).verdict).toBe('rightlySilent');
});

test('precision is of those resolved, recall of those that mean an actor', () => {
  const judged = [
    judge(item('Both leaders', { means: ['RUS', 'USA'] }), READING),
    judge(item('its', { answer: 'nobody' }), READING),
    judge(item('left', { means: ['RUS'] }), READING),
    judge(item('left', { answer: 'nobody' }), READING),
  ];
  expect(countVerdicts(judged)).toMatchObject({
    items: 4,
    right: 1,
    wrong: 1,
    silent: 1,
    rightlySilent: 1,
    precision: 50,
    recall: 50,
    accuracy: 50,
  });
});

test('every kind of mention is found, and the draw is the same from the same seed', () => {
  const text = 'President Anna Kask met the two ministers. Kask said that Moscow moved its army and they left.';
  expect(findMentions(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
    'description the two ministers',
    'surname Kask',
    'metonym Moscow',
    'possessive its',
    'pronoun they',
  ]);
  const document = {
    kind: 'document',
    id: 'd',
    path: null,
    url: null,
    source: 's',
    title: null,
    published: null,
    language: 'en',
    text,
  } as const;
  const documents = ['samples/a', 'samples/b'].map((id) => ({ id, document }));
  const drawn = drawMentions(documents, 7);
  expect(drawn).toHaveLength(10);
  expect(new Set(drawn.map(({ part }) => part))).toEqual(new Set(['tuning', 'test']));
  expect(drawMentions(documents, 7)).toEqual(drawn);
});

test('documents that are not there are named and left out; the samples are there', () => {
  const scores = scoreReferences((document) => readText(document.text, document.published), { shared: 'nowhere' });
  expect(scores.missing.every((id) => !id.startsWith('samples/'))).toBe(true);
  const all = scores.rows.filter(({ kind }) => kind === 'all').map(({ score }) => score);
  expect(all.every(({ items, precision }) => items > 20 && precision > 75)).toBe(true);
  expect(referenceLines(scores).filter((line) => line.includes('| all |'))).toHaveLength(2);
});
