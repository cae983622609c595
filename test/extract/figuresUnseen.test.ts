import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES measure' of each figure, in reading order; '-' where nobody is known. */
const counted = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, of, measure }) => `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${measure}`);

test.each([
  ['a strength behind its noun', 'The Ghanaian contingent, 900 strong, is camped in Mali.', ['900 strong: GHA personnel']],
  ['a strength told as number', 'The Omani observers, 90 in number, have left.', ['90 in number: OMN personnel']],
  ['a strength that is said of a subject', 'The Chadian garrison is 900 strong.', ['900 strong: TCD personnel']],
  ['those who number so many', 'Chadian troops numbering 900 are in Mali.', ['troops numbering 900: TCD personnel']],
  [
    'those thought to number so many',
    'Chad’s men in Mali, thought to number 1,900, will stay.',
    ['men in Mali, thought to number 1,900: TCD personnel'],
  ],
  ['men whom a state keeps', 'Peru keeps 900 men on its side of the river.', ['900 men: PER personnel']],
  ['men under arms', '“We have 900 men under arms,” the governor said.', ['900 men: - personnel']],
  ['men of a company that is promised', 'Togo promised a company of 90 men.', ['90 men: TGO personnel']],
  ['villages handed over', 'Chad is to hand over nine villages.', ['nine villages: TCD sites']],
  ['posts set up', 'No fewer than nine Omani posts have been set up there.', ['No fewer than nine Omani posts: OMN sites']],
  ['who drives lorries, not lorries', 'A blast killed nine Chadian lorry drivers.', ['nine Chadian lorry drivers: TCD deaths']],
  ['those of a trade in -men', 'A storm drowned 21 Peruvian fishermen.', ['21 Peruvian fishermen: PER deaths']],
])('counts %s', (_, text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  ['men in a street', 'Some 900 men watched the match in Lima.'],
  ['an economy 900 points strong', 'The index is strong at 900.'],
  ['bases that are only visited', 'The minister visited nine bases in Oman.'],
  ['a wind', 'The wind was strong, 90 in Muscat.'],
])('counts no force in %s', (_, text) => {
  expect(counted(text).filter((one) => /personnel|sites/u.test(one))).toEqual([]);
});

test.each([
  ['who shall stay', "Chad's 900 soldiers in Mali will stay until May.", 'present'],
  ['who must leave', 'The 900 soldiers in Asmar must leave, Oman says.', 'present'],
  ['who shall leave', 'Some 900 Omani soldiers will leave in May.', 'planned'],
  ['who has flown out', 'The last 90 Omani soldiers flew out of Niamey.', 'past'],
  ['who was sent back', 'The 90 Omani guards who crossed have been sent back.', 'past'],
  ['who is to be sent back', 'The 90 Omani guards are to be sent back.', 'planned'],
  ['who is told to be ready', 'Some 900 Omani soldiers have been told to be ready to fly to Mali.', 'alert'],
  ['what would have come', 'Had the truce failed, 900 Omani soldiers would have gone in.', 'possible'],
  ['what was seen on its way', 'A column of 90 Omani lorries was seen leaving Muscat.', 'moving'],
  ['ships that were struck', 'Rockets struck two Omani tankers.', 'past'],
  ['police who patrol', 'Some 90 Omani policemen already patrol the town.', 'present'],
  ['who is expected', 'Another 900 Omani soldiers are expected by May.', 'planned'],
  ['jets detected', 'Peru detected nine Chilean jets off its coast.', 'past'],
] as const)('knows the status of %s', (_, text, expected) => {
  expect(codeText(text).figures.map(({ status }) => status)).toEqual([expected]);
});
