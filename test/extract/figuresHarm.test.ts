import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const harms = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ low, measure, of, status }) => `${low} ${measure} ${of.map(({ code }) => code).join('+') || '-'} ${status}`,
  );

test.each([
  ['the word right before it', 'The raids killed five and wounded six.', ['5 deaths - past', '6 injured - past']],
  ['the participle right behind it', 'Some 30 were killed and 12 captured.', ['30 deaths - past', '12 captured - past']],
  ['a verb that kills with the word behind it', 'Two men were shot dead by guards.', ['2 deaths - past']],
  ['being taken prisoner', 'Rebels have taken 90 marines prisoner.', ['90 captured - past']],
  ['wounds suffered', 'Eight people suffered burns.', ['8 injured - past']],
  ['a part of the harmed', 'The blast killed 30 people, including five children.', ['30 deaths - past', '5 deaths - past']],
  [
    'an aside',
    'A bomb killed two and 30 others, including 14 women, injured.',
    ['2 deaths - past', '30 injured - past', '14 injured - past'],
  ],
  ['a list among the dead', 'They counted 40 men and 12 women among the dead.', ['40 deaths - past', '12 deaths - past']],
  ['losses put at a number', 'Oman put its losses at 70 soldiers.', ['70 deaths OMN past']],
] as const)('takes harm from %s', (_, text, expected) => {
  expect(harms(text)).toEqual(expected);
});

test('booty is counted as what it is', () => {
  expect(harms('Peru said it had destroyed 90 Chilean tanks and captured 12.')).toEqual(['90 vehicles CHL past', '12 vehicles CHL past']);
  expect(harms('Oman put its losses at 36 tanks.')).toEqual(['36 vehicles OMN past']);
});

test.each(['Boys as young as 12 were killed.', 'A man of 19 drowned.', 'The tycoon is worth 4 billion dollars.'])(
  'counts nothing in «%s»',
  (text) => {
    expect(harms(text)).toEqual([]);
  },
);

test('what somebody owns between an owner and a number is not the counted', () => {
  expect(harms('Kenya accused Chad of arming rebels on its border and deployed 900 soldiers.')).toEqual(['900 personnel KEN present']);
});

test('men of a division are soldiers', () => {
  expect(harms('Chad has two divisions and 9,000 men on the border with Niger.')).toEqual([
    '2 units TCD present',
    '9000 personnel TCD present',
  ]);
});

test.each(['Britain froze the assets of three men from Serbia.', 'Police arrested the head of nine clans.'])(
  'what is theirs is harmed, and not those counted: «%s»',
  (text) => {
    expect(harms(text).filter((harm) => /deaths|captured/u.test(harm))).toEqual([]);
  },
);
