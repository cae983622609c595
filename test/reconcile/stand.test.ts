import { describe, expect, test } from 'vitest';
import { partiesNamed } from '../../src/reconcile/contentions/partiesNamed.ts';
import { actingIn, polarityAt, subjectAt } from '../../src/reconcile/contentions/stand.ts';

test('names of states, their people, capitals and bodies are told by codes; half of a compound is nobody', () => {
  expect(partiesNamed('Omani ships, Lima and NATO met pro-Turkish crowds').map(({ code }) => code)).toEqual(['OMN', 'PER', 'NATO']);
});

const subjectOf = (text: string, words: string): string | null => {
  const at = text.indexOf(words);
  return subjectAt(text, at, at + words.length, 'KEN');
};

describe('whom words are about', () => {
  test.each([
    ['Chad poses a threat to Libya', 'poses', 'TCD'],
    ['tensions with Libya show that Chad is a threat', 'is a threat', 'TCD'],
    ['it is no threat', 'threat', 'KEN'],
    ['the ships of Chad came near and we threaten nobody', 'threaten', 'KEN'],
    ['provocations by the Chadian army', 'provocations', 'TCD'],
    ['nobody is a threat', 'threat', null],
    ['it is actually Chad that takes Libyan land and moves troops', 'moves', 'TCD'],
    ['In case of an attack of Libya, Chad will move troops', 'move', 'TCD'],
    ['moving troops to defend Chad from Libya is out of the question', 'moving troops', null],
  ])('%s', (text, words, code) => {
    expect(subjectOf(text, words)).toBe(code);
  });
});

test('who may act is named by his deeds, and not as the place of them', () => {
  expect(actingIn('In Libya the patrols of Chad were a provocation')).toBe('TCD');
  expect(actingIn('the company has a right to be in Libya')).toBeNull();
});

const isSo = (text: string, words: string): boolean | null => polarityAt(text, text.indexOf(words), words.length);

describe('whether words are said to be so', () => {
  test.each([
    ['Chad threatens its neighbours', 'threatens', true],
    ['Chad does not threaten anybody', 'threaten', false],
    ['Chad threatens nobody', 'threatens', false],
    ['Chad could provoke a war', 'provoke', null],
    ['Chad will talk so long as Libya does not escalate', 'escalate', null],
    ['Chad keeps its army ready in case of a provocation', 'provocation', null],
    ['Chad sought a meeting to end the provocation', 'provocation', null],
    ['Libya has accused Chad of provocation', 'provocation', null],
    ['We accused Chad of provocation', 'provocation', true],
    ['Doesn’t Chad threaten its neighbours?', 'threaten', true],
    ['an escalation is possible in May', 'escalation', null],
    ['Chad is gearing up for an escalation', 'escalation', null],
    ['Libya said that Chad is a threat', 'is a threat', null],
  ])('%s', (text, words, so) => {
    expect(isSo(text, words)).toBe(so);
  });
});
