import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const types = (sentence: string): readonly string[] => codeText(sentence).mentions.map(({ type }) => type);

test.each([
  ['A Russian team met Polish envoys in Minsk.', 'CONSULT'],
  ['The goal of the talks between Armenia and Turkey is a treaty.', 'CONSULT'],
  ['Canada announced a diplomatic boycott of the games and accused China of torture.', 'ACCUSE'],
  ['Egypt attacked Sudan in the season of the floods.', 'ASSAULT'],
  ['Egypt carried out an attack on a Sudanese town.', 'ASSAULT'],
  ['Films of an Egyptian attack on Sudan were shown.', 'ASSAULT'],
  ['Moving troops to Sudan has cost Egypt dearly, and Egypt moved more troops to Sudan.', 'MOBILIZE'],
  ['Posting Kenyan soldiers along the Nile is no longer an option, Sudan said.', 'MOBILIZE'],
  ['Serbia accused Kosovo of printing a false film poster.', 'ACCUSE'],
])('words of play and art do not hide a deed: «%s»', (sentence, type) => {
  expect(types(sentence)).toContain(type);
});

test.each([
  'Egypt attacked Sudan from the kick-off.',
  'In the opera, Egypt attacks Sudan.',
  'The opera tells how Egypt attacked Sudan.',
  'The heroine is caught when Egypt attacks Sudan.',
  'Storms pounded Sudan.',
  'Egypt often attacks Sudan.',
  'Egypt has rockets that could hit Sudan in ten minutes.',
  'Egypt has missiles capable of reaching Sudan.',
  'Egypt made a faked video of a Sudanese attack.',
  'Egypt feared a staged attack by Sudan.',
  'The palace says that moving troops to Sudan takes time.',
  'Deploying missiles in Sudan is dangerous.',
])('sport, stories, nature, the range of a weapon and habit are no event: «%s»', (sentence) => {
  expect(types(sentence)).toEqual([]);
});
