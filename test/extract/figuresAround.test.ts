import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES @ PLACES' of each figure, in reading order; '-' where none is known. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, of, where }) =>
      `${quote}: ${of.map(({ code }) => code).join('+') || '-'} @ ${where.map(({ name }) => name).join('+') || '-'}`,
  );

test.each([
  ['where jets set out from', 'Nine jets took off from Arequipa at dawn.', ['Nine jets: PER @ Arequipa']],
  ['whose columns they march in', 'Chilean columns of about 900 men have crossed into Peru.', ['about 900 men: CHL @ Peru']],
  ['the loss that a side puts a number at', 'Lima puts its own dead at 27.', ['dead at 27: PER @ -']],
  [
    'the forces of a sentence further back',
    'The Chilean navy is on alert. The mood at the quays was calm. A frigate and two more destroyers will follow.',
    ['two more destroyers: CHL @ -'],
  ],
  ['no owner in those who only heard of them', 'Peru saw reports that 900 soldiers had gathered.', ['900 soldiers: - @ -']],
  [
    'not a neighbour of the ground, where another is led back to',
    'Chile said it had begun drills in the north, parts of which border Peru, and that 900 soldiers had reached their camps.',
    ['900 soldiers: CHL @ -'],
  ],
  ['people of a town who are moved', 'In Arequipa 900 people have been taken to schools.', ['900 people: PER @ Arequipa']],
])('whose: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'like is told beside like',
    'Peru has four patrol ships at Iquique. Chile has three patrol ships.',
    ['four patrol ships: PER @ Iquique', 'three patrol ships: CHL @ Iquique'],
  ],
  [
    'a whole army is not at the place of a garrison',
    'Peru has 4,000 soldiers at Iquique. The army of Chile has 5,000 soldiers.',
    ['4,000 soldiers: PER @ Iquique', '5,000 soldiers: CHL @ Chile'],
  ],
])('where: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Peru has 900 men dug in north of the Cenepara ridge.', ['900 men: PER @ Cenepara']],
  ['Peru lost 27 men in the Cenepara valley.', ['27 men: PER @ Cenepara']],
  ['Eight jets were brought down over Cenepara.', ['Eight jets: - @ Cenepara']],
])('a name that no table knows is a place by the land it names: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
