import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'low..high measure' of each figure, in reading order; '-' where open. */
const counts = (text: string): readonly string[] =>
  codeText(text).figures.map(({ low, high, measure }) => `${low ?? '-'}..${high ?? '-'} ${measure}`);

test.each([
  [
    'what has such numbers, of two told',
    'Kenya has 2,000 soldiers and 250 lorries there, around 2,400 by another count.',
    ['2000..2000 personnel', '250..250 vehicles', '2400..2400 personnel'],
  ],
  ['those named before', 'The mayor told women and children to leave for Oran, 900 of them.', ['900..900 people']],
  ['others than the few who were hurt', 'Seven guards were hurt. Kenya speaks of some 2,000 in the camp.', ['7..7 injured']],
  ['men of a force', 'Kenya has 9,000 troops there. Up to 700 men have come since.', ['9000..9000 personnel', '-..700 personnel']],
  ['engineers of an army', 'About 140 army engineers will repair the bridge.', ['140..140 personnel']],
  ['who serve', 'A ship will sail to Oran, where 900 Kenyans already serve.', ['900..900 personnel']],
  [
    'a people whose troops were counted',
    'Kenya counts 9,000 Chadian troops. Were there 7,000 Chadians, or 8,000?',
    ['9000..9000 personnel', '7000..7000 personnel', '8000..8000 personnel'],
  ],
  ['a people that storms', 'Kenya says 700 Chadians are about to storm the town.', ['700..700 personnel']],
  ['put at', 'Kenya puts the army at 9,000.', ['9000..9000 personnel']],
  ['a force of', 'The union may send a force of 2,000 to Chad.', ['2000..2000 personnel']],
  ['a crowd of', 'A crowd of about 300 stormed the gate.', ['300..300 people']],
  ['losses at', 'Peru put its losses at 90.', ['90..90 deaths']],
  ['raised from and to', 'The number of guards was raised from 300 to 500.', ['300..300 personnel', '500..500 personnel']],
  ['a number that is estimated', 'The number of Omani troops in Yemen is estimated at 4,300.', ['4300..4300 personnel']],
  ['a part of a whole', 'Only 90 of the 300 trucks have arrived.', ['90..90 vehicles', '300..300 vehicles']],
  ['in custody', 'Chad spoke of two soldiers in custody.', ['2..2 captured']],
  ['held', 'The guards are holding 49 sailors.', ['49..49 captured']],
  ['held among others', 'Ghana is holding a group of 40 Togolese soldiers.', ['40..40 captured']],
  ['drills held with them', 'Togo is holding drills with 3,000 soldiers near Benin.', ['3000..3000 personnel']],
  ['parted from its verb', 'Five people, two of them nurses, were killed in Homs.', ['5..5 deaths', '2..2 deaths']],
  ['what is counted after of, and not here', 'Kenya sent three warships. The flood took thousands of homes.', ['3..3 ships']],
  ['a fund', 'The fund manages assets of about $5 billion in two offices.', []],
  ['what war is paid with', 'Some $40 million went into ammunition.', ['40000000..40000000 money']],
  ['an altitude', 'A helicopter at an altitude of 100 metres crossed the border.', []],
  ['two policemen', 'He punched two policemen.', []],
  ['former soldiers', 'The court heard two former marines.', []],
  ['people at work', 'Some 9,000 people work in the hotels of Oman.', []],
  ['people on a list', 'The union slapped travel bans on 17 people.', []],
  ['an audience', 'A 250-strong audience cheered.', []],
  ['a likeness', 'They are like two ships in the night.', []],
  ['housing units', 'The town has 900 housing units.', []],
  ['those displaced beside the dead', 'A war has killed 9,000 and displaced 90,000 more.', ['9000..9000 deaths', '90000..90000 people']],
  ['migrants named before', 'It lures migrants by sending thousands of them to the fence.', ['1000..- people']],
  ['of tired and hungry men', 'Peru has 900 highly motivated and hardened soldiers.', ['900..900 personnel']],
  ['told by the noun of harm', 'The deaths of 100 marchers and 13 guards shocked Togo.', ['100..100 deaths', '13..13 deaths']],
  ['two people of no harm', 'Three Ukrainian nationals had confessed.', []],
  ['two people thrown out', 'Poland expelled three Kenyan diplomats.', ['3..3 people']],
  ['behind bars', 'Chad has 14 reporters behind bars.', ['14..14 captured']],
  ['battalion groups', 'Kenya has four battalion battle groups in Chad.', ['4..4 units']],
  ['a distance', 'Some 300 rebels camp 50 km from the border.', ['300..300 personnel']],
  ['what is bought, by its worth', 'Chad bought jets worth $3 billion from Togo.', ['3000000000..3000000000 money']],
  ['what is given, by its worth', 'Togo gave arms valued at $2 million to Chad.', ['2000000..2000000 money']],
  ['what trade is worth', 'Chad endangers trade worth $3 trillion off Togo.', []],
  ['what a market holds', 'The banks of Chad are now valued at $2 billion.', []],
  ['a mark that a price reaches', 'Togo said that cocoa may fall below the $1,810 level.', []],
  ['what is held at banks', 'Banks in Niger hold 32 trillion francs in deposits.', []],
  ['lives saved', 'The money may save 400 lives in Chad.', []],
  ['lives lost', 'More than 700 people have lost their lives.', ['700..- deaths']],
  ['one harm, then another', 'Drones struck a market, killing 42 people and injuring 150.', ['42..42 deaths', '150..150 injured']],
  ['of armed men where forces are told of', 'Ghana keeps 90 men at its base in Mali.', ['90..90 personnel']],
  ['of a crowd where none are', 'A crowd of 90 men went at the gate.', ['90..90 people']],
] as const)('counts what is %s', (_, text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test('numbers of later sentences lead back to what was counted', () => {
  expect(counts('Norway put the force at 90,000. Its neighbour gave a figure of 70,000.')).toEqual([
    '90000..90000 personnel',
    '70000..70000 personnel',
  ]);
  expect(counts('Ghana holds two pilots. By night only one was being held.')).toContain('1..1 captured');
  expect(counts('Some 700 migrants are in Malta. Libya would take the other 500 home.')).toEqual(['700..700 people', '500..500 people']);
});

test.each([
  'Two separatist regions signed the paper.',
  'The two men shook hands.',
  'She raises two children.',
  'Nine members of the council voted.',
  'Three energy companies were sold.',
  'The two "People\'s Courts" sat.',
  'Peru reported 504 virus deaths.',
  'Chile had 900 infections with 40 deaths from cholera.',
  'He killed two birds with one stone.',
  'The peso traded at $0.71.',
  'Oil costs 80 dollars a day more.',
  'Sanctions hit 30 persons and entities.',
  'No one person is up to it.',
  'The 9th Brigade is ready.',
  'Resolution 1973 was passed with 10 votes.',
  'The ministry spent 4 percent more in 2014.',
  'Nadia Haddad, 41, lives at 12 Main Street.',
  'Norway beat Chile 3-2.',
  'The M16 and the MiG-29 were shown.',
  'Doubling the garrison is no plan.',
])('no figure in «%s»', (text) => {
  expect(counts(text)).toEqual([]);
});
