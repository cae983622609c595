import { expect, test } from 'vitest';
import { codeText } from '../extract/codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
  );

test.each([
  ['Soldiers from Chad killed ten villagers.', 'ASSAULT TCD>'],
  ['Activists from Poland protested in Minsk.', 'PROTEST POL>POL'],
  ['Fighters from Yemen attacked a Saudi post.', 'ASSAULT YEM>SAU'],
  ['Officials from Japan met officials from Peru.', 'CONSULT JPN>PER'],
  ['Spain gave asylum to two dissidents from Cuba.', 'AID ESP>CUB'],
  ['Spain gave the two dissidents from Cuba asylum.', 'AID ESP>CUB'],
  ['Diplomats from Russia were expelled by Norway.', 'SANCTION NOR>RUS'],
])('people are of the state that they are from: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('whom somebody takes away from a state is not of it', () => {
  expect(told('France announced the withdrawal of its soldiers from Mali.')).toEqual(['CONCEDE FRA>MLI']);
  expect(told('Peru evacuated students from China.').join()).not.toContain('CHN>');
  expect(told('The Algerian purchase of jets from Russia was dear.')).toEqual(['COOPERATE DZA>RUS']);
});
