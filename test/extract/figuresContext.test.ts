import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: OWNERS status @ PLACES' of each figure, in reading order. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, of, status, where }) =>
      `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${status} @ ${where.map(({ name }) => name).join('+') || '-'}`,
  );

test.each([
  [
    'of whose forces the sentence before tells',
    'Before dawn the first Kenyan armour was rolling north. Under the truce 900 soldiers will guard the road.',
    ['900 soldiers: KEN planned @ -'],
  ],
  [
    'of who orders what follows',
    'More than 40 warships and 9,000 sailors are involved. Oman last week shifted two of the drills to the south.',
    ['More than 40 warships: OMN present @ -', '9,000 sailors: OMN present @ -'],
  ],
  [
    'not of who only speaks of them',
    'More than 40 warships are involved. Oman condemned the drill.',
    ['More than 40 warships: - present @ -'],
  ],
  [
    'of the one enemy of who destroyed them',
    'Chadian troops attacked Niger. Nigerien jets attacked Chad. Chad shelled Niger. Chad claims to have destroyed 40 tanks.',
    ['40 tanks: NER past @ -'],
  ],
  [
    'where the same is told again',
    'Fewer than 900 Kenyan sailors will take part\n\nThe drill will bring fewer than 900 Kenyan sailors to Oman.',
    ['Fewer than 900 Kenyan sailors: KEN planned @ Oman', 'fewer than 900 Kenyan sailors: KEN planned @ Oman'],
  ],
  [
    'gone again',
    'Togo rushed 900 paratroopers to Niger last month. Its soldiers have since gone home.',
    ['900 paratroopers: TGO past @ Niger'],
  ],
  [
    'there still, where only some have gone',
    'Togo rushed 900 paratroopers to Niger. Some soldiers have since gone home.',
    ['900 paratroopers: TGO present @ Niger'],
  ],
  [
    'at home, where their own state counts its dead',
    'Kenya suffered a second raid. Its judges count 63 civilian dead.',
    ['63 civilian: KEN past @ Kenya'],
  ],
] as const)('what the text around tells of a figure: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
