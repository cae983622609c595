import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Each figure of a text as 'low status'. */
const told = (text: string): string[] => codeText(text).figures.map(({ low, status }) => `${low} ${status}`);

test('of a change to come there are as many as it goes from, and as many as it goes to are planned', () => {
  expect(told('France will reduce its force in Chad from 900 soldiers to about 600 by May.')).toEqual(['900 present', '600 planned']);
  expect(told('Germany could raise its contingent to 1,300 troops.')).toEqual(['1300 possible']);
});

test('those who take part in drills to come are not there yet', () => {
  expect(told('The minister said Chile and Peru would hold joint drills next month involving about 2,500 troops.')).toEqual([
    '2500 planned',
  ]);
  expect(told('Chile is holding drills involving 2,500 troops.')).toEqual(['2500 present']);
});

test('those whom talks are about are not there yet', () => {
  expect(told('Mali is in talks with a Peruvian firm to bring 1,000 mercenaries to the country.')).toEqual(['1000 planned']);
});

test('what others did to others makes no dead of those told before', () => {
  expect(
    codeText('Austria expelled 18 Russian diplomats over a blast that killed two people.').figures.map(({ measure }) => measure),
  ).toEqual(['people', 'deaths']);
});
