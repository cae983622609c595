import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { briefFigure } from '../../src/model/briefFigure.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { read } from '../../src/read/read.ts';
import { quantityOf } from '../../src/reconcile/quantities/quantityOf.ts';
import { aDocument } from '../store/build.ts';

const tools = await createReadTools(PLAIN_SETTINGS);

function quantitiesIn(text: string): readonly Quantity[] {
  const document = aDocument(text, { source: 'Harbour Wire', published: '2021-12-04' });
  const { figures } = extract(document, read(document, tools).value).value;
  return figures.map((figure) =>
    quantityOf(briefFigure({ ...figure, outlet: document.source, title: document.title, published: document.published })),
  );
}

test('what is over was so on a day that nobody tells, unless a day is told', () => {
  const days = (text: string) => quantitiesIn(text).map(({ status, asOf }) => [status, asOf?.end ?? null]);
  expect(days('Norway expelled 40 Omani diplomats after the scandal.')).toEqual([['past', null]]);
  expect(days('On November 8, Norway expelled 40 Omani diplomats.')).toEqual([['past', '2021-11-08']]);
});

test('losses are counted up to the day of their telling, and forces stand as of it', () => {
  const days = (text: string) => quantitiesIn(text).map(({ asOf }) => asOf?.end ?? null);
  expect(days('The war has killed 900 Omani soldiers.')).toEqual(['2021-12-04']);
  expect(days('Oman keeps 900 soldiers in Yemen.')).toEqual(['2021-12-04']);
});

test('a withdrawal of which another clause speaks is none of the men counted', () => {
  const statuses = (text: string) => quantitiesIn(text).map(({ status }) => status);
  expect(statuses('He said that 900 Omani soldiers were at the river, and that no withdrawal had been seen.')).toEqual(['observed']);
  expect(statuses('He said that 900 Omani soldiers had been withdrawn.')).toEqual(['decrease']);
});

test('men on top of others are told as added, and no number of all', () => {
  const added = (text: string) => quantitiesIn(text).map((one) => one.added);
  expect(added('Yemen found 900 extra Omani soldiers at the river.')).toEqual([true]);
  expect(added('Some 900 Omani soldiers have been added at the river.')).toEqual([true]);
  expect(added('Some 900 Omani soldiers have come rather than gone.')).toEqual([true]);
  expect(added('Some 900 Omani soldiers have come to the river.')).toEqual([false]);
});

test('words right behind a number narrow it to parts of a force', () => {
  const only = (text: string) => quantitiesIn(text).map((one) => one.only);
  expect(only('Yemen counts 9,000 Omani soldiers at the river, 6,000 on land and 3,000 at sea and in the air.')).toEqual([
    [],
    ['ground'],
    ['navy', 'air'],
  ]);
  expect(only('Oman keeps 900 soldiers on the ground.')).toEqual([[]]);
});

test('who is still going home is on the way, and who has gone is a withdrawal done', () => {
  const statuses = (text: string) => quantitiesIn(text).map(({ status }) => status);
  expect(statuses('Some 900 Omani soldiers are withdrawing from the river.')).toEqual(['moving']);
  expect(statuses('Some 900 Omani soldiers had returned to their bases.')).toEqual(['decrease']);
});

test('a number of a question, or one of several that a sentence lets stand, is told by nobody', () => {
  const statuses = (text: string) => quantitiesIn(text).map(({ status }) => status);
  expect(statuses('Were there 12,000 Omani troops in Yemen, or 15,000?')).toEqual(['asked', 'asked']);
  expect(statuses('It makes no odds whether it be 10,000 or 100,000 Omani troops, the minister said.')).toEqual(['asked']);
  expect(statuses('Be it 900 or 9,000 Omani soldiers at the river, the answer is the same.')).toEqual(['asked']);
  expect(statuses('Yemen counts 900 or 950 Omani soldiers at the river.')).toEqual(['observed']);
  expect(statuses('Who keeps the 900 Omani soldiers at the river fed?')).toEqual(['observed']);
});

test('men of an exercise are a part of whom a side has; who is drawn up after one is not', () => {
  const only = (text: string) => quantitiesIn(text).map((one) => one.only);
  const ofExercise = [['exercise']];
  expect(only('Oman launched drills in its south involving over 900 troops.')).toEqual(ofExercise);
  expect(only('Some 900 Omani soldiers began live fire exercises in Dhofar.')).toEqual(ofExercise);
  expect(only('A series of exercises is being held, in which about 900 Omani servicemen are engaged.')).toEqual(ofExercise);
  expect(only('The joint exercise, in which Yemen supposes 900 Omani soldiers to be engaged, ends on Sunday.')).toEqual(ofExercise);
  expect(only('Oman has kept 900 troops at the border after war games in the autumn.')).toEqual([[]]);
  expect(only('Oman keeps 900 troops at the border under cover of exercises.')).toEqual([[]]);
  expect(only('Oman keeps 900 soldiers in Yemen and will hold exercises.')).toEqual([[]]);
});

test('a part of another number says so, and the hurt among those there are all of the hurt', () => {
  const part = (text: string) => quantitiesIn(text).map((one) => one.part === true);
  expect(part('Some 900 Omani soldiers stand at the river, 40 of them in the town.')).toEqual([false, true]);
  expect(part('Of the 900 Omani soldiers at the river, 40 were killed.')).toEqual([false, false]);
});

test('a number that its own text goes on to correct says so', () => {
  const isCorrected = (text: string) => quantitiesIn(text)[0]?.corrected === true;
  expect(isCorrected('Two Omani soldiers were hurt, three by a later count.')).toBe(true);
  expect(isCorrected('Yemen counted nine Omani soldiers dead, a toll later raised to eleven.')).toBe(true);
  expect(isCorrected('Two Omani soldiers were hurt, and three later that day.')).toBe(false);
});

test('those whom one fights with are not counted in', () => {
  const including = (text: string) => quantitiesIn(text).map((one) => one.including);
  expect(including('Yemen says 900 people have been killed in fighting with Omani-backed separatists.')).toEqual([[]]);
  expect(including('Oman has 900 troops in Yemen, together with the separatists.')).toEqual([['separatists']]);
});
