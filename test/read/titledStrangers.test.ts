import { expect, test } from 'vitest';
import { readText } from './readText.ts';

const actorsOf = (text: string): string[] =>
  readText(text).sentences.flatMap(({ actors }) => actors.map((actor) => `${actor.code}/${actor.sector ?? ''} ${actor.text}`));

test.each([
  ['President Ondo Kasa lifted the curfew in Gabon.', 'GAB/GOV President Ondo Kasa'],
  ['Prime Minister Pelo Arama broke his word to the Lesotho people.', 'LSO/GOV Prime Minister Pelo Arama'],
  ['A Togolese judge heard former president Koma Adze.', 'TGO/ president Koma Adze'],
  ["Lt. Gen. Obo Marek resigned before Guinea's election.", 'GIN/MIL Lt. Gen. Obo Marek'],
])('an official whom no table knows is of the one state that is told of: «%s»', (text, expected) => {
  expect(actorsOf(text)).toContain(expected);
});

test('nobody is of a state whose officials he meets, nor of one of two', () => {
  expect(actorsOf('President Ondo Kasa met the Ghanaian delegation.').join()).not.toContain('Ondo');
  expect(actorsOf('President Ondo Kasa flew from Gabon to Benin.').join()).not.toContain('Ondo');
});

test.each([
  ['Bosnian Serbs left the talks.', 'BIH/CVL Bosnian Serbs'],
  ['Kosovo Albanians marched.', 'KOS/CVL Kosovo Albanians'],
  ['Iraqi Kurds fled.', 'IRQ/CVL Iraqi Kurds'],
  ['Ethnic Albanians marched in Macedonia.', 'MKD/CVL Albanians'],
])('a people is of the state in which it lives: «%s»', (text, expected) => {
  expect(actorsOf(text)).toContain(expected);
});
