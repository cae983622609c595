import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES status @ PLACES' of each figure, in reading order; '-' where nothing is known. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, of, status, where }) =>
      `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${status} @ ${where.map(({ name }) => name).join('+') || '-'}`,
  );

test.each([
  [
    'villagers of the state that the text plays in',
    'Shells fell on Khartoum and on Omdurman.\n\nSome 900 villagers have been moved out of range.',
    ['Some 900 villagers: SDN past @ Sudan'],
  ],
  [
    'by what was told before, where the sentence tells of another state',
    'Shells fell on Khartoum and on Omdurman.\n\nTwo French pilots were killed.',
    ['Two French pilots: FRA past @ Sudan'],
  ],
  [
    'not where the text plays in two states',
    'Shells fell on Khartoum and on Asmara.\n\nSome 900 villagers have been moved out of range.',
    ['Some 900 villagers: - past @ -'],
  ],
  [
    'not where forces were sent',
    'Talks went on in Tunis and in Rome. Ten jets have been ordered to Malta. A strike at sea killed nine.',
    ['Ten jets: - planned @ Malta', 'nine: - past @ -'],
  ],
  [
    'where a garrison stands',
    'The Tindouf garrison, put at 900 before the summer, has grown.',
    ['garrison, put at 900: DZA past @ Tindouf'],
  ],
  [
    'where a garrison is put at a number now',
    'The Tindouf garrison, put at 900, has grown.',
    ['garrison, put at 900: DZA present @ Tindouf'],
  ],
  ['not the town in the name of a division', 'The Tindouf division has 900 soldiers.', ['900 soldiers: - present @ -']],
  [
    'ground that is called after a town',
    'Nine Omani boats lie at the anchorage of Bandar Abbas.',
    ['Nine Omani boats: OMN present @ Bandar Abbas'],
  ],
  [
    'not those who are called after a state',
    'A blow was dealt to the generals of Chad when 900 Omani soldiers came.',
    ['900 Omani soldiers: OMN past @ -'],
  ],
  [
    'as it was at an earlier time',
    'Fifteen thousand Polish soldiers now guard the frontier with Belarus – 12,000 on Tuesday.',
    ['Fifteen thousand Polish soldiers: POL present @ Belarus-Poland border', '12,000: POL past @ Belarus-Poland border'],
  ],
  [
    'up from a number of before',
    'Chad has 900 soldiers in Mali, up from 300 in August.',
    ['900 soldiers: TCD present @ Mali', '300: TCD past @ Mali'],
  ],
  [
    'whom somebody has, whatever they can do',
    'Togo, whose 900 soldiers in Mali must be able to patrol, is wary.',
    ['900 soldiers: TGO present @ Mali'],
  ],
  ['whom somebody has and may send', 'Togo’s 900 soldiers could be sent to Mali.', ['900 soldiers: TGO possible @ Mali']],
  [
    'not of whom the town of the dateline is',
    'MUSCAT, Aug 18 - Army chiefs met.\n\nThe force has 900 soldiers.',
    ['900 soldiers: - present @ -'],
  ],
  [
    'not of the side told of before',
    'Chad’s army put nine jets in the air. The enemy, having brought 90 tanks, waits.',
    ['nine jets: TCD present @ -', '90 tanks: - present @ -'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['a town that no table knows', 'Nine men were killed in Sorobala.', 'Sorobala'],
  ['a district', 'A flat in the Melkovsky district was hit, injuring nine people.', 'Melkovsky'],
  [
    'the border of the two told of',
    'Serbia’s army holds the line. The Kosovo police said 900 soldiers stood on the boundary.',
    'Kosovo-Serbia border',
  ],
  ['the strait of two states', 'China and Taiwan traded words. Some 90 jets flew over the strait.', 'Taiwan Strait'],
  ['no strait where nothing says which', 'Peru and Chile traded words. Some 90 jets flew over the strait.', ''],
  ['no border where three are told of', 'Chad, Niger and Mali spoke. The border was calm. Some 900 soldiers stood at the border.', ''],
  ['no place in the words of a person', 'Sorobala Keita spoke. Some 900 men were seen in Keita’s company.', ''],
] as const)('where: %s', (_, text, expected) => {
  const { figures } = codeText(text);
  expect(
    figures
      .at(-1)
      ?.where.map(({ name }) => name)
      .join('+') ?? '',
  ).toBe(expected);
});
