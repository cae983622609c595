import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES measure status @ PLACES' of each figure, in reading order; '-' where nothing is known. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, of, measure, status, where }) =>
      `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${measure} ${status} @ ${where.map(({ name }) => name).join('+') || '-'}`,
  );

test.each([
  [
    'whose they are that somebody unknown has is not told by the side before',
    'Chad has 900 soldiers in Mali.\n\nThe observer group, which has 44 officers, wants more.',
    ['900 soldiers: TCD personnel present @ Mali', '44 officers: - personnel present @ Mali'],
  ],
  [
    'a column is of the side before',
    'Chad has 900 soldiers in Mali.\n\nThe column has 40 tanks.',
    ['900 soldiers: TCD personnel present @ Mali', '40 tanks: TCD vehicles present @ -'],
  ],
  [
    'a force that has a name of its own is not',
    'Chad has 900 soldiers in Mali.\n\nThe Tarkan force has 40 tanks.',
    ['900 soldiers: TCD personnel present @ Mali', '40 tanks: - vehicles present @ Mali'],
  ],
  [
    'where the same side’s forces of the paragraph are',
    'Chad has 900 soldiers in Mali. Of late it has taken pains. Chad keeps 40 tanks and 12 jets.',
    ['900 soldiers: TCD personnel present @ Mali', '40 tanks: TCD vehicles present @ Mali', '12 jets: TCD aircraft present @ Mali'],
  ],
  [
    'not where another paragraph had them',
    'Chad has 900 soldiers in Mali.\n\nChad keeps 40 tanks and 12 jets.',
    ['900 soldiers: TCD personnel present @ Mali', '40 tanks: TCD vehicles present @ -', '12 jets: TCD aircraft present @ -'],
  ],
  [
    'not far more of the same, nor all that it has',
    'Chad has 900 soldiers in Mali. Chad keeps 40,000 soldiers. Chad keeps 800 soldiers in all.',
    ['900 soldiers: TCD personnel present @ Mali', '40,000 soldiers: TCD personnel present @ -', '800 soldiers: TCD personnel present @ -'],
  ],
  [
    'not where the words tell of somewhere else',
    'Chad has 900 soldiers in Mali. Chad keeps 40 soldiers at its embassies.',
    ['900 soldiers: TCD personnel present @ Mali', '40 soldiers: TCD personnel present @ -'],
  ],
  [
    'the lone dead of a side are not at home where the text plays elsewhere',
    'Fighting went on at Tskhinvali. Moscow says its own losses are 30 killed.',
    ['30: RUS deaths past @ Tskhinvali'],
  ],
  ['but are where nothing else is told', 'Moscow says 30 people were killed.', ['30 people: RUS deaths past @ Russia']],
  [
    'one town in passing is not where a text plays that is filed elsewhere',
    'NAIROBI, Feb 5 - The hospital took in 150 wounded. Some were flown to Libreville.',
    ['150: - injured past @ -'],
  ],
  ['what somebody is allowed is theirs', 'The Chadian navy is allowed 22 aircraft.', ['22 aircraft: TCD aircraft present @ -']],
  ['not what somebody allows', 'The port of Douala allowed 22 ships.', ['22 ships: - ships present @ -']],
  ['what may be said of a part leaves the whole', 'Of Chad’s 300 jets a third could fly.', ['300 jets: TCD aircraft present @ -']],
  ['but 300 jets could fly', 'Chad has bought arms: 300 jets could fly.', ['300 jets: - aircraft possible @ -']],
  ['a state’s own men are soldiers', 'Chad recalled its 900 men from Mali.', ['900 men: TCD personnel present @ Mali']],
  ['other men are not', 'The council heard 900 men from Mali.', ['900 men: MLI people present @ Mali']],
  [
    'beside a state between the counted and their number',
    'Chile, whose forces close to Peru now number more than 40,000, is wary.',
    ['forces close to Peru now number more than 40,000: CHL personnel present @ Chile-Peru border'],
  ],
  [
    'not the capital that names an army',
    'Nine people were killed in a war between Lima troops and rebels.',
    ['Nine people: - deaths past @ -'],
  ],
  [
    'where what the mayor says is so',
    'The sirens died away in Tartu, where the mayor says 900 residents are left.',
    ['900 residents: EST people past @ Tartu'],
  ],
  [
    'a quarter of the island, wherever the parse hangs it',
    'China held drills around Taiwan. Eleven Chinese missiles were launched between noon and four into the sea northeast and southwest of the island.',
    ['Eleven Chinese missiles: CHN missiles past @ Taiwan'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('the dead of a text that plays in one state are there, and the record says how that is known', () => {
  const [figure] = codeText('Shells fell on Khartoum and on Omdurman.\n\nAt least 90 people have been killed.').figures;
  expect(figure?.where.map(({ name, resolvedFrom }) => [name, resolvedFrom?.slice(0, 9)])).toEqual([['Sudan', 'told with']]);
});

test('soldiers who died in a town of their state are its army', () => {
  const [figure] = codeText('Nine soldiers were killed in Omdurman.').figures;
  expect(figure?.of.map(({ code, sector }) => [code, sector])).toEqual([['SDN', 'MIL']]);
});
