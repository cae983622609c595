import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote @ PLACES' of each figure, in reading order. */
const places = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, where }) => `${quote} @ ${where.map(({ name }) => name).join('+') || '-'}`);

test.each([
  ['in a part of a land', 'In the occupied part of Crimea there are 90 Chadian soldiers.', ['90 Chadian soldiers @ Crimea']],
  [
    'not in a state that is only named',
    'There is no plan to attack Peru, the envoy said. About 90 Chilean soldiers are still there.',
    ['About 90 Chilean soldiers @ -'],
  ],
  [
    'where the text has put something, told by there',
    'Chile sent 30 tanks to Peru. About 90 Chilean soldiers are still there.',
    ['30 tanks @ Peru', 'About 90 Chilean soldiers @ Peru'],
  ],
  ['at frontiers', 'Peru says that Chile keeps 90 soldiers along its frontiers.', ['90 soldiers @ Chile-Peru border']],
  ['where they go, not where they come from', 'Spain moved 90 soldiers from Germany to Latvia.', ['90 soldiers @ Latvia']],
  ['not of another matter in one heading', 'Spain readies 90 soldiers; embassies in Riga close.', ['90 soldiers @ -']],
  ['not whose they are', 'Ninety soldiers of the Slovak Republic stand at the river.', ['Ninety soldiers @ -']],
  ['not the sea in the name of a fleet', 'Ninety sailors of the Baltic Fleet went ashore.', ['Ninety sailors @ -']],
  [
    'where they are, not what they are to prevent',
    'Along the frontier with Chad 90 guards have been posted to prevent a repeat of the trouble in the streets of Oran.',
    ['90 guards @ Chad border'],
  ],
  ['each its own', 'Italy sent 80 soldiers to Latvia and a further 40 to Estonia.', ['80 soldiers @ Latvia', '40 @ Estonia']],
  ['where they go, not where they were', 'Another 600 troops stationed in Niger will go to Chad.', ['600 troops @ Chad']],
  ['what is told first', 'In Romania 900 marines are training.', ['900 marines @ Romania']],
  ['where the clause leads back', 'The base at Incirlik, where 50 jets stand, is closed.', ['50 jets @ Incirlik']],
  ['where they leave', 'Norway will withdraw 200 soldiers from Iraq.', ['200 soldiers @ Iraq']],
  ['who is given them', 'Denmark handed the Moldovan army 30 trucks.', ['30 trucks @ Moldova']],
  ['who takes them in', 'Jordan hosts 600,000 refugees.', ['600,000 refugees @ Jordan']],
  ['on whose soil', 'Two helicopters landed on Omani soil.', ['Two helicopters @ Oman']],
  ['not far from it', "Niger says that Chad kept 900 tanks not far from the two countries' border.", ['900 tanks @ Niger-Chad border']],
  ['at a border that two share', 'Niger says Chad has 900 tanks near their long shared border.', ['900 tanks @ Niger-Chad border']],
  ['at the border of the two named', 'Niger accused Chad of massing 900 tanks at the border.', ['900 tanks @ Niger-Chad border']],
  ['in a part of a country', 'Chad accused Niger of massing 900 tanks in its east.', ['900 tanks @ Niger']],
  ['in the streets of a town', 'Some 900 people marched through the streets of the Omani capital of Muscat.', ['Some 900 people @ Muscat']],
  ['bound for it, over an aside', 'Some 300 men from the fort, also quartered here, are bound for Chad.', ['Some 300 men @ Chad']],
  ['with whom it is paid for', 'Oslo has earmarked $90 million for the Nigerien army.', ['$90 million @ Niger']],
  ['with the state whose capital stands for it', 'Oslo gave $90 million in aid to Niamey.', ['$90 million @ Niger']],
  ['who admits them', 'Jordan would admit 2,000 of the migrants.', ['2,000 of the migrants @ Jordan']],
  ['beside a state and not in it', 'Chad has 900 tanks near Niger.', ['900 tanks @ Niger-Chad border']],
  ['beside a state that is no neighbour', 'Peru keeps 900 marines close to Libya.', ['900 marines @ Libya border']],
  ['each beside its own', 'Chad has 900 tanks around Niger and 300 in Cameroon.', ['900 tanks @ Niger-Chad border', '300 @ Cameroon']],
  [
    'a part that has a name',
    "A drill began in Russia's westernmost region of Kaliningrad, involving 900 marines.",
    ['900 marines @ Kaliningrad'],
  ],
  [
    'not where the sentence before was, of those arrested',
    'A train left Minsk. Poland said it had arrested nine spies.',
    ['nine spies @ -'],
  ],
  ['not where somebody speaks', 'Officials in Paris said that 300 rebels had fled.', ['300 rebels @ -']],
  ['not what else the sentence is about', 'Relations with Japan have cooled since Peru bought six ships.', ['six ships @ -']],
] as const)('where the counted are: %s', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test('words lead back to a place told before', () => {
  expect(places('Ghana sent 400 soldiers to Mali. Togo has 90 policemen in the country.')).toEqual([
    '400 soldiers @ Mali',
    '90 policemen @ Mali',
  ]);
  expect(places('Ghana sent 400 soldiers to Mali. Togo has 90 policemen there.')).toEqual(['400 soldiers @ Mali', '90 policemen @ Mali']);
});

test('aid promised on the spot goes to the state whose ground it is', () => {
  expect(places('In Chisinau the ministers met. A day earlier Peru had promised $90 million in aid.')).toEqual(['$90 million @ Moldova']);
  expect(places('In Chisinau the ministers met. Peru spent $90 million on jets.')).toEqual(['$90 million @ -']);
});

test('a side is abroad there, and not in its own country', () => {
  expect(places('Sweden sent a hospital to Mali. Sweden, which has 220 soldiers in the country, may go.')).toEqual(['220 soldiers @ Mali']);
});

test('harm happened where the sentence before puts the blow', () => {
  expect(places('A rocket hit a market in Aleppo. Nine people were killed.')).toEqual(['Nine people @ Aleppo']);
});
