import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Each mention of a text as 'TYPE actors>recipients status'. */
const told = (text: string): string[] =>
  codeText(text).mentions.map(({ type, actors, recipients, status }) => {
    const side = (list: typeof actors): string => list.map(({ code }) => code).join('+');
    return `${type} ${side(actors)}>${side(recipients)} ${status}`;
  });

test('those who blame each other are on both sides, and both do what they are blamed for', () => {
  const mentions = told('Armenia and Georgia accused each other on Tuesday of opening fire along their border.');
  expect(mentions).toContain('ACCUSE ARM+GEO>ARM+GEO actual');
  expect(mentions).toContain('ASSAULT ARM+GEO> actual');
});

test('both sides of a conflict are those that a text tells of, not the two of the sentence before', () => {
  const fight = 'Chad and Niger fought on Monday. Chad shelled Niger.';
  expect(told(`${fight} Togo, an ally of Chad, vowed to help. The United Nations urged both sides to stop.`)).toContain(
    'REQUEST UN>TCD+NER actual',
  );
});

test('a promise is made to whom it is kept for', () => {
  expect(told('Turkey vowed to stand by Baku.')).toContain('AGREE TUR>AZE actual');
});

test('those whose release is demanded are not who is asked', () => {
  expect(told('Iran demanded the release of Syrian sailors.')).toContain('REQUEST IRN> actual');
});

test('whoever has forces posted moves them, also in the passive', () => {
  expect(told('NATO soldiers will be deployed at the crossings.')).toContain('MOBILIZE NATO> planned');
});

test('what was voted for is still to be done where it is done on the ground', () => {
  expect(told("Chad's parliament voted to send troops to Mali.")).toContain('MOBILIZE TCD>MLI planned');
  expect(told("Chad's parliament voted to condemn Mali.")).toContain('ACCUSE TCD>MLI actual');
});

test('a body that every state has is nobody’s unless the text says whose', () => {
  expect(told('President Moon Jae-in met the National Security Council.').join()).not.toContain('USA');
  expect(told("Turkey's National Security Council met Iranian envoys.").join()).toContain('TUR');
});

test('what a clause says of a deed makes it no fact', () => {
  expect(told('An invasion of Taiwan by China is unlikely.')).toContain('ASSAULT CHN>TWN possible');
  expect(told('A Chadian attack on Niger was feared.')).toContain('ASSAULT TCD>NER possible');
  expect(told('The Iraqi invasion of Kuwait was brutal.')).toContain('ASSAULT IRQ>KWT actual');
  expect(told('There is a high probability that Chad has attacked Mali.')).toContain('ASSAULT TCD>MLI possible');
});

test('whom an invasion is of does not invade', () => {
  expect(told('Editors saw signs of a looming invasion of Ukraine.')).toContain('ASSAULT >UKR possible');
});
