import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: measure, status, CODES' of each figure, in reading order. */
const figures = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, measure, status, of }) => `${quote}: ${measure}, ${status}, ${of.map(({ code }) => code).join('+') || '-'}`,
  );

test.each([
  ['aircraft by the name of their model', 'Kenya may buy 12 Gripens.', ['12 Gripens: aircraft, possible, KEN']],
  ['fighters of a model that has a name', 'Peru sent three Rafale fighters.', ['three Rafale fighters: aircraft, present, PER']],
  ['fighters of a movement are men', 'Peru fears 300 Shining Path fighters.', ['300 Shining Path fighters: personnel, possible, -']],
  ['ships that fight on the surface', 'Chile has nine surface combatants at sea.', ['nine surface combatants: ships, present, CHL']],
  ['members of units are men', 'Chad lost 40 members of special units.', ['40 members of special units: deaths, past, TCD']],
  ['members of a council are none', 'Chad named 40 members of its council.', []],
])('what is counted: %s', (_, text, found) => {
  const told = figures(text);
  expect(told.map((one) => one.split(':')[1]?.split(',')[0])).toEqual(found.map((one) => one.split(':')[1]?.split(',')[0]));
});

test.each([
  [
    'a list under a name',
    'Oman: 13 frigates and nine submarines.',
    ['13 frigates: ships, present, OMN', 'nine submarines: ships, present, OMN'],
  ],
  [
    'two lists on a line',
    'Oman: 13 frigates; Chad: nine tanks.',
    ['13 frigates: ships, present, OMN', 'nine tanks: vehicles, present, TCD'],
  ],
  ['a dead of a side, put at a number', 'The radio put the Kenyan dead at 90.', ['dead at 90: deaths, past, KEN']],
  [
    'troops whose number somebody gives',
    'Peru commands the troops, whose number Chile puts at up to 900.',
    ['troops: personnel, present, -'],
  ],
])('whose it is: %s', (_, text, found) => {
  expect(figures(text).map((one) => one.split(': ')[1])).toEqual(found.map((one) => one.split(': ')[1]));
});

test('goes on counting for another in a sentence without a verb', () => {
  expect(figures('France has 1,500 soldiers in Niger. And the Americans about 1,100.').map((one) => one.split(': ')[1])).toEqual([
    'personnel, present, FRA',
    'personnel, present, USA',
  ]);
  expect(figures('France has 1,500 soldiers in Niger. And the Americans about 1,100 reasons.')).toHaveLength(1);
});

test.each([
  ['what is taken as booty', 'Seven tanks were taken as trophies.', 'past'],
  ['what is taken somewhere', 'Seven tanks were taken to the port.', 'present'],
  ['what a place was taken with', 'Chad has taken the airfield with 90 helicopters.', 'past'],
  ['what it may be taken with', 'Chad could take the airfield with 90 helicopters.', 'possible'],
  ['missiles that others count', "Iraq's army counted 22 missiles.", 'past'],
  ['missiles in store', "Iraq's army has 22 missiles.", 'present'],
  ['missiles that failed to go off', 'Iran fired 22 missiles. Two missiles failed to explode.', 'past'],
  ['men pulled out of a land', 'Kenya pulled 35 of its soldiers out of Chad.', 'past'],
  ['men pulled towards a land', 'Kenya pulled 35 of its soldiers into Chad.', 'present'],
])('how far it is so: %s', (_, text, status) => {
  expect(codeText(text).figures.at(-1)?.status).toBe(status);
});

test('the harm of a whole that an aside tells a part of', () => {
  const told = figures('The raid came after six Kenyans, four of them officers, were killed by mines.');
  expect(told.map((one) => one.split(': ')[1])).toEqual(['deaths, past, KEN', 'deaths, past, KEN']);
});

test('a hedge at the head of a sentence', () => {
  const [, more] = figures('More than 50,000 Kenyans have fled. Up to 4 million could follow.');
  expect(more).toBe('Up to 4 million: people, possible, KEN');
});

test('what pulls out of a land was there', () => {
  const where = (text: string): readonly string[] => codeText(text).figures.map((one) => one.where.map(({ name }) => name).join());
  expect(where('Chad pulled 40 soldiers out of Mali on Tuesday.')).toEqual(['Mali']);
  expect(where('Chad moved 40 soldiers out of Mali to Niger.')).toEqual(['Niger']);
  const [mention] = codeText('France pulled its soldiers out of Mali.').mentions;
  expect(mention?.recipients.map(({ code }) => code)).toEqual(['MLI']);
});

test.each([
  ['injuries sustained', 'Nine Omani guards sustained injuries in a raid.', 'injured, past, OMN'],
  ['injuries in a clause behind a noun', 'Raids in which nine Omani guards sustained injuries are grave.', 'injured, past, OMN'],
  ['losses are no injuries', 'Raids in which nine Omani guards sustained losses are grave.', 'personnel, present, OMN'],
  ['men who refuse are there', 'The 900-strong force refuses to go home.', 'personnel, present, -'],
  ['men whom somebody refuses to send are not', 'Oman refused to send 900 troops.', 'personnel, denied, OMN'],
])('%s', (_, text, found) => {
  expect(figures(text).map((one) => one.split(': ')[1])).toEqual([found]);
});

test('what moves beside the counted of one side is of that side, where no other is named', () => {
  const owners = (text: string): readonly string[] => codeText(text).figures.map((one) => one.of.map(({ code }) => code).join() || '-');
  expect(owners('About 22 Omani jets crossed the line, the ministry said, and a dozen ships were circling the cape.')).toEqual([
    'OMN',
    'OMN',
  ]);
  expect(owners('Oman sent three frigates and Kenya watched as nine boats circled.')).toEqual(['OMN', '-']);
  expect(owners('Six Omani ships left port and nine Kenyan boats followed.')).toEqual(['OMN', 'KEN']);
});
