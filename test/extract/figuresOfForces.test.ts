import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: OWNERS @ places, status' of each figure, in reading order; '-' where nothing is told. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, of, where, status }) => {
    const owners = of.map(({ code }) => code).join('+') || '-';
    return `${quote}: ${owners} @ ${where.map(({ name }) => name).join(', ') || '-'}, ${status}`;
  });

test.each([
  ['who is sent, in the words of a heading, is on the way', 'Oman sends 900 troops to Mali', ['900 troops: OMN @ Mali, moving']],
  ['what one sends as a rule is no move', 'Oman sends 900 troops to Mali every year.', ['900 troops: OMN @ Mali, present']],
  [
    'who is bound for a place in a line without a verb is to go there',
    '900 Omani soldiers for Mali, then 40 more for Chad',
    ['900 Omani soldiers: OMN @ Mali, planned', '40: OMN @ Chad, planned'],
  ],
  [
    'what is told of a time named right before is of then',
    "The muster follows another in the spring, when Oman gathered 900 troops on Yemen's border but later sent them home.",
    ['900 troops: OMN @ Oman-Yemen border, past'],
  ],
  [
    'the war zone is where the text has told of a region',
    'In Donbas people wait. Russia says that 9,500 Ukrainian troops are near the conflict zone.',
    ['9,500 Ukrainian troops: UKR @ Donbas, present'],
  ],
  [
    'what is accused of a deed is not of who arrested it',
    'Oman said it had arrested three spies, including one accused of planning a raid using two homemade bombs.',
    ['three spies: - @ -, past', 'two homemade bombs: - @ -, planned'],
  ],
  [
    'an option that somebody weighs is not of who tells it',
    'A Kenyan official told Radio Quay that Kenya believed one step he was weighing was a land raid as soon as next June involving 9,000 troops, guns and boats.',
    ['9,000 troops: - @ -, possible'],
  ],
  [
    'what a treasury lists is not its own',
    'The Kenyan treasury identified nine aircraft as frozen property.',
    ['nine aircraft: - @ -, past'],
  ],
  [
    'who builds ships does not hold them',
    'The budget funds the purchase of 11 frigates including four built by Harbour Yards and nine destroyers also made by Quay Sons.',
    ['11 frigates: - @ -, planned', 'nine destroyers: - @ -, present'],
  ],
  [
    'the capital that stands for a state tells no place of those whom another took',
    "Oman detained three Yemeni spies as tempers rose over Sanaa's accusations.",
    ['three Yemeni spies: YEM @ -, past'],
  ],
  ['a part of a capital is one', "Oman detained three Yemeni spies in Sanaa's suburbs.", ['three Yemeni spies: YEM @ Sanaa, past']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('the dead of a war are no refugees, whoever else was driven out of it', () => {
  const text = 'The feud brought the deaths of up to 9,000 people, with more than 40,000 villagers of the valley driven to flee abroad.';
  expect(codeText(text).figures.map(({ of, status }) => `${of.map(({ code }) => code).join() || '-'} ${status}`)).toEqual([
    '- past',
    'REF past',
  ]);
});

test('people whom a state counts in "the republic" are in its own, those told beside them too', () => {
  const text =
    "Poland's police beat back the crowd. There are about 900 people in the tents, and roughly 7,000 refugees on the territory of the republic, the press office of the Belarusian President specified.";
  expect(told(text)).toEqual(['about 900 people: REF @ Belarus, present', 'roughly 7,000 refugees: REF @ Belarus, present']);
  expect(told('Poland says that 900 Belarusian refugees are in the republic.')).toEqual(['900 Belarusian refugees: BLR @ Poland, present']);
});

test('mercenaries are armed men whose side no word tells, and no rebels', () => {
  const sectors = (text: string) => codeText(text).figures.flatMap(({ of }) => of.map(({ code, sector }) => `${code} ${sector}`));
  expect(sectors('Over 120 Omani mercenaries were preparing a raid in Mali.')).toEqual(['OMN UAF']);
  expect(sectors('Over 120 Omani rebels were preparing a raid in Mali.')).toEqual(['OMN REB']);
});

test('who speaks behind his words is heard though his name stands in short in brackets', () => {
  const says = (text: string) => codeText(text).figures.map(({ says: [speaker] }) => speaker?.code ?? 'nobody');
  expect(says('Nine agents of Yemen were detained, the Omani Border Service (OBS) said on Thursday.')).toEqual(['OMN']);
  expect(says('Nine people are in the camp, and forty refugees on the territory of the republic, the Omani office specified.')[1]).toBe(
    'OMN',
  );
  expect(says('Nine agents of Yemen were detained near the Omani Border Service (OBS).')).toEqual(['nobody']);
});
