import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: whose, status, where, who says' of each figure, in reading order; '-' where it is not known. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, of, status, where, says }) => {
    const list = (words: readonly string[]): string => words.join('+') || '-';
    const voices = says.map(({ code, name }) => code || name);
    return `${quote}: ${list(of.map(({ code }) => code))}, ${status}, ${list(where.map(({ name }) => name))}, ${list(voices)}`;
  });

test.each([
  ['The envoys met in Lima. About 900 Chilean soldiers are still there.', ['About 900 Chilean soldiers: CHL, present, -, -']],
  [
    'Chilean envoys held talks in Lima. The weather was bad. About 900 Chilean soldiers are still there.',
    ['About 900 Chilean soldiers: CHL, present, -, -'],
  ],
  [
    'Fighting broke out in Arequipa. About 900 Chilean soldiers are still there.',
    ['About 900 Chilean soldiers: CHL, present, Arequipa, -'],
  ],
])('soldiers are not there where others met: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'Peru described an attack which Chile could launch in May, and which would involve up to 900 soldiers.',
    ['up to 900 soldiers: CHL, planned, -, -'],
  ],
  [
    'Chile sent 900 soldiers and 40 tanks to Arequipa. A Peruvian count puts the men now there at 1,200.',
    ['900 soldiers: CHL, present, Arequipa, -', '40 tanks: CHL, present, Arequipa, -', '1,200: CHL, present, Arequipa, PER'],
  ],
  [
    'Peru counts 900 Chilean soldiers in Arequipa. Its envoy gave a higher number on Friday, namely 1,200.',
    ['900 Chilean soldiers: CHL, present, Arequipa, PER', '1,200: CHL, present, Arequipa, PER'],
  ],
  [
    'Peru counts more than 900 Chilean soldiers near its frontiers; Kenyan officials say about 700.',
    ['more than 900 Chilean soldiers: CHL, present, Chile-Peru border, PER', 'about 700: CHL, present, Chile-Peru border, KEN'],
  ],
  [
    'Peru says 9,000 Chilean soldiers are at the river. Estimates of the whole now lie near 12,000.',
    ['9,000 Chilean soldiers: CHL, present, -, PER', '12,000: CHL, present, -, -'],
  ],
])('who counts a force again does not own it: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'the claim is refuted with another',
    'The reports of a raid were refuted, as was the claim that 900 men are waiting to storm Arequipa.',
    'denied',
  ],
  ['nothing is refuted', 'The reports of a raid were confirmed, as was the claim that 900 men are waiting to storm Arequipa.', 'present'],
])('%s', (_, text, status) => {
  expect(codeText(text).figures.map((one) => `${one.measure} ${one.status}`)).toEqual([`personnel ${status}`]);
});

test.each([
  [
    'Chile announced the withdrawal of its troops. A Peruvian official said that as many as 900 men had been added.',
    ['as many as 900 men: CHL, present, -, PER'],
  ],
  [
    'A Kenyan official said that up to 900 troops had been added. Tom Reed put 9,000 Chilean troops near Peru.',
    ['up to 900 troops: CHL, present, -, KEN', '9,000 Chilean troops: CHL, present, Chile-Peru border, -'],
  ],
  ['A Kenyan official said that up to 900 troops had been added.', ['up to 900 troops: -, present, -, KEN']],
])('men who are added are of whom the text tells to come and go: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a number as it was, and parts of one, are of the same force', () => {
  expect(
    told('Peru now counts more than 9,000 Chileans around its border, 6,000 on land, and four rocket launchers. In May it was 7,000.'),
  ).toEqual([
    'more than 9,000 Chileans: CHL, present, Chile-Peru border, PER',
    '6,000: CHL, present, Chile-Peru border, PER',
    'four rocket launchers: CHL, present, Chile-Peru border, PER',
    '7,000: CHL, past, Chile-Peru border, -',
  ]);
  expect(codeText('The festival drew 9,000 Chileans around the city.').figures.map(({ measure }) => measure)).toEqual(['people']);
});

test('a list that begins each line with a number counts the same in each, by whom the line names', () => {
  expect(told('* 900 Chilean soldiers now, says Peru\n* about 700 now, say Kenyan officials, with a plan for 1,200 some day\n')).toEqual([
    '900 Chilean soldiers: CHL, present, -, PER',
    'about 700: CHL, present, -, KEN',
    '1,200: CHL, planned, -, KEN',
  ]);
});

test('what part of the world an estimate is of tells it, where no state does', () => {
  expect(told('If the Western figure is right, 900 Chilean soldiers are near Arequipa, although Chile says none are.')).toEqual([
    '900 Chilean soldiers: CHL, present, Arequipa, Western estimates',
  ]);
  expect(told('The Western estimate of Chilean strength near Peru stands at 900.')).toEqual([
    'strength near Peru stands at 900: CHL, present, Chile-Peru border, Western estimates',
  ]);
  expect(told('The eastern count of Chilean strength near Peru stands at 900.')).toEqual([
    'strength near Peru stands at 900: CHL, present, Chile-Peru border, -',
  ]);
});

test('a clause with "as" that names who tells by office and name gives the rest to them', () => {
  expect(told('As the Peruvian Minister of Defence, Vera Holub, told parliament on Monday, 900 Chilean soldiers are in Peru.')).toEqual([
    '900 Chilean soldiers: CHL, present, Peru, PER',
  ]);
});

test('the time behind another number is not that of the first', () => {
  const days = codeText('Peru counts 900 Chilean soldiers at the river, against 600 in December 2021.').figures.map(
    ({ when }) => when?.end ?? null,
  );
  expect(days).toEqual([null, '2021-12-31']);
});

test.each([
  [
    'Chile makes threats against Tacna, where Peru says 900 Chilean soldiers now stand.',
    ['900 Chilean soldiers: CHL, present, Tacna, PER'],
  ],
  [
    'The Peruvian minister was calm. About 900 Chilean soldiers were in his country.',
    ['About 900 Chilean soldiers: CHL, present, Peru, -'],
  ],
  ['Chile has 900 soldiers at the Peruvian border.', ['900 soldiers: CHL, present, Chile-Peru border, -']],
  ['Kenya has 900 soldiers at the Peruvian border.', ['900 soldiers: KEN, present, Peru border, -']],
])('forces stand where the clause around them says: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('who belongs to a unit and goes somewhere is on the way', () => {
  const text = 'Chile said that 4,000 Chilean soldiers will move. Of those, 900 belong to the 4th Division and are going to Peru.';
  expect(told(text).at(-1)).toBe('900: CHL, moving, Peru, -');
});

test.each([
  ['Planes took off with rifles for Mali, 900 of them by most accounts.', ['900: -, present, -, -']],
  ['A team of trainers, about 900 by report, goes with them.', ['about 900: -, present, -, -']],
  ['They would join a response force of 900 if Oman called it up.', ['force of 900: -, possible, -, -']],
  ['The guests, 900 by invitation, went home.', []],
])('a number behind what it counts: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a place named after the clause with "where" takes nothing from the one before it', () => {
  expect(told('Chile makes threats against Tacna, where Peru says 900 Chilean soldiers now stand; Lima is calm.')).toEqual([
    '900 Chilean soldiers: CHL, present, Tacna, PER',
  ]);
});
