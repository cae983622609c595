import { expect, test } from 'vitest';
import { countWords } from '../../src/model/countWords.ts';
import { codeText } from './codeSentence.ts';

/** 'quote: status, where' of each figure, in reading order; '-' where no place is told. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, status, where }) => `${quote}: ${status}, ${where.map(({ name }) => name).join('+') || '-'}`);

test.each([
  ['Peru has massed 900 men in the Arequipa, Cusco and Tacna regions.', ['900 men: present, Arequipa+Cusco+Tacna']],
  ['Peru moved 900 men to the regions of Arequipa, Cusco and Tacna.', ['900 men: present, Arequipa+Cusco+Tacna']],
  [
    'About 900 Peruvian soldiers are near the border with Bolivia, in Arequipa and in occupied Tacna.',
    ['About 900 Peruvian soldiers: present, Bolivia-Peru border+Arequipa+Tacna'],
  ],
  ['Peru has deployed 900 troops along its border with Bolivia and in Arequipa.', ['900 troops: present, Bolivia-Peru border+Arequipa']],
  [
    'Peru has deployed 900 troops along its borders with Bolivia and Chile.',
    ['900 troops: present, Bolivia-Peru border+Chile-Peru border'],
  ],
  ['About 900 migrants gathered near the border of Bolivia and Peru in May.', ['About 900 migrants: past, Bolivia-Peru border']],
  ['Peru began drills in Arequipa and Cusco involving 900 soldiers.', ['900 soldiers: present, Arequipa+Cusco']],
])('all places that are told together for a number are kept: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Peru has 900 men in Arequipa, Peru, and in Cusco.', ['900 men: present, Arequipa+Cusco']],
  ['Chile has 900 men in Arequipa, Peru, and Bolivia says so.', ['900 men: present, Arequipa']],
  ['Peru sent 900 men to Arequipa and Chile sent 300 to Tacna.', ['900 men: present, Arequipa', '300: present, Tacna']],
])('what only follows a place is not told with it: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  'Nobody burns his own barns to be robbed by 900 men.',
  'No state sends 900 men to a border in order to admire it.',
  'You do not mass 900 men at a border for a parade.',
  'Peru could not hold Arequipa with 900 men.',
  'Without 900 men Peru cannot hold Arequipa.',
  'Why would Peru need 900 men?',
])('a number that is only supposed is not denied: %s', (text) => {
  expect(codeText(text).figures.map(({ status }) => status)).toEqual(['possible']);
});

test.each([
  'Peru did not send 900 men to Arequipa.',
  'No Peruvian general has sent 900 men to Arequipa.',
  'Nobody sent 900 men to Arequipa.',
  'Peru said it would not send 900 men to Arequipa.',
])('what was not done is: %s', (text) => {
  expect(codeText(text).figures.map(({ status }) => status)).toEqual(['denied']);
});

test('whoever exercises is where the exercise is, and not with those who stand at a border', () => {
  expect(
    told(
      'An exercise called Cold Dawn began in Norway on Monday. NATO has sent 3,000 soldiers. Russia keeps 9,000 troops on the border with Finland. Russia takes part with 300 men.',
    ),
  ).toEqual(['3,000 soldiers: present, Norway', '9,000 troops: present, Finland-Russia border', '300 men: present, Norway']);
  expect(
    told('Peru has massed 3,000 troops on the border with Bolivia. Its joint exercise with Chile engages 900 Peruvian soldiers.'),
  ).toEqual(['3,000 troops: present, Bolivia-Peru border', '900 Peruvian soldiers: present, -']);
});

test('what is told of another number behind it adds nothing to one, and withdraws nothing', () => {
  const words = (text: string) =>
    codeText(text).figures.map((figure) => {
      const { status, added } = countWords(figure);
      return [figure.quote, status, added];
    });
  expect(words('Peru said the exercise in Arequipa would involve 900 soldiers across more than 30 camps.')[0]).toEqual([
    '900 soldiers',
    'planned',
    false,
  ]);
  expect(words('Peru withdrew 900 men from the border with Bolivia, where 4,000 had stood in May.')).toEqual([
    ['900 men', 'decrease', false],
    ['4,000', 'past', false],
  ]);
  expect(words('Peru sent 900 more men to Arequipa.')[0]).toEqual(['900 more men', 'observed', true]);
  expect(words('Peru announced that more than 900 of its soldiers had gone back to barracks after a month of drills.')[0]?.[1]).toBe(
    'decrease',
  );
  expect(words('Peru said that 900 of its soldiers had gone back to the front.')[0]?.[1]).not.toBe('decrease');
});
