import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'low..high measure status CODES@PLACES', in reading order; '-' where open. */
const figuresIn = (text: string): string[] =>
  codeText(text).figures.map(
    ({ low, high, measure, status, of, where }) =>
      `${low ?? '-'}..${high ?? '-'} ${measure} ${status} ${of.map(({ code }) => code).join('+')}@${where.map(({ name }) => name).join('+')}`,
  );

test.each([
  // What is said to have befallen people has befallen them.
  ['Four Kenyan peacekeepers are known to have been killed.', ['4..4 deaths past KEN@']],
  ['Six Ukrainian soldiers are believed to have died in the blast.', ['6..6 deaths past UKR@']],
  ['At least three refugees are feared to have drowned.', ['3..- deaths past REF@']],
  ['Eight Azerbaijani policemen were reported killed.', ['8..8 deaths past AZE@']],
  ['Six Kenyan soldiers are known to be in Somalia.', ['6..6 personnel present KEN@']],
  // Men of one's own, and what a force is made up of.
  ['Nigeria has sent two hundred of its own.', ['200..200 personnel present NGA@']],
  ['The Russian operational group in Moldova consists of some 1,500 men.', ['1500..1500 personnel present RUS@Moldova']],
  ['The thousand policemen from Kenya are still at home.', ['1000..1000 personnel present KEN@Kenya']],
  // Refugees named in the sentence before.
  ['Kenya has Somali refugees. Nairobi means to deport 40,000 of them.', ['40000..40000 people planned SOM@']],
  ['About 6,000 people have been bused out of Donetsk to Russia.', ['6000..6000 people past REF@Russia']],
  ['Some 9,000 people crossed into Chad from Darfur.', ['9000..9000 people present REF@Chad']],
  // A capital that pledges men is no place of them.
  ['Rome has pledged 2,500 soldiers, Paris a thousand.', ['2500..2500 personnel planned ITA@', '1000..1000 personnel planned FRA@']],
  // Over by its own tense.
  ['Spain took back the islet that twelve Moroccan gendarmes had occupied.', ['12..12 personnel past MAR@']],
  ['More than 10,000 Russian servicemen were involved in the exercise.', ['10000..- personnel past RUS@']],
  // Whoever foresees what others may have does not own it; what one besets a town with is one's own.
  ['American intelligence foresees that as many as 90,000 soldiers may stand ready by May.', ['-..90000 personnel possible @']],
  ['Azerbaijan has surrounded Lachin with more than 80 tanks.', ['80..- vehicles present AZE@Lachin']],
  ['Two Spanish corvettes lie in front of Odessa.', ['2..2 ships present ESP@Odesa']],
])('%s', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});
