import { expect, test } from 'vitest';
import type { EventType } from '../../src/codebook/eventType.ts';
import type { EventStatus } from '../../src/codebook/status.ts';
import { PLACES, placeOf } from '../../src/extract/clauses/realis/chanceUnreal.ts';
import { UNREAL_WEIGHTS } from '../../src/extract/clauses/realis/unrealWeights.ts';
import { codeText } from './codeSentence.ts';

const statuses = (text: string, type: EventType): readonly EventStatus[] =>
  codeText(text)
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.status);

test.each([
  ['Should Togo feel emboldened to attack Benin, Ghana would act.', 'possible'],
  ['The general said that Togo was ready to go north and attack Benin.', 'planned'],
  ['Togo is looking to attack Benin.', 'planned'],
  ['The speaker dreamt of a way of attacking Benin without Togo losing a man.', 'possible'],
  ['Togo made several attempts to shell a Beninese fort.', 'actual'],
  ['Togo tried twice to storm a Beninese fort and shell the harbour.', 'actual'],
  ['Togo went on attacking Benin for a week.', 'actual'],
  ['Togo attacked Benin, killing nine soldiers.', 'actual'],
  ['Togo and Ghana attack Benin.', 'actual'],
  ['Further aggression against Benin would cost Togo dear.', 'possible'],
  ['Another attack on Benin could bring down the government of Togo.', 'possible'],
  ["Togo's aggression against Benin would cost it dear for years.", 'actual'],
  ['Togo wrote of a possible attempt by Ghana to attack Benin.', 'possible'],
  ['The papers took the drills for a prelude to an attack on Benin.', 'possible'],
  ['It may take any form, from a large raid to an attack on Benin.', 'possible'],
  ['To attack Benin, as the generals wished.', 'possible'],
  ['Ghana hopes to hear that Togo attacked Benin.', 'possible'],
  ['Ghana was glad to hear that Togo attacked Benin.', 'actual'],
  ['Aggression against Benin brought Togo nothing.', 'actual'],
] as const)('whether an attack is told as done, by what stands around it: %s', (text, status) => {
  const found = statuses(text, 'ASSAULT');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set([status]));
});

test.each([
  ['Togo proposed to lift the blockade and help arm Benin.', 'planned'],
  ['Togo lifted the blockade and helped arm Benin.', 'actual'],
] as const)('what one helps to do is as sure as the help: %s', (text, status) => {
  expect(statuses(text, 'AID')).toEqual([status]);
});

test("an attempt is his whom 'by' names right before what is attempted", () => {
  const [found] = codeText('Togo spoke of an attempt by Ghana to storm the Beninese embassy.').mentions.filter(
    ({ type }) => type === 'ASSAULT',
  );
  expect(found?.actors.map(({ code }) => code)).toEqual(['GHA']);
});

test('what is only spoken of is not done', () => {
  expect(statuses("Ghana's remarks about moving missiles to Benin were reckless.", 'MOBILIZE')).toEqual(['possible']);
});

test.each([
  ['The plan to punish Togo for attacking Benin is not on the table.', 'TGO', 'actual'],
  ['Ghana used its force alone to confront Togo for attacking Benin.', 'TGO', 'actual'],
  ['Ghana used force for attacking Benin.', 'GHA', 'actual'],
] as const)('whoever is requited for a deed has done it: %s', (text, actor, status) => {
  const [found] = codeText(text).mentions.filter(({ type }) => type === 'ASSAULT');
  expect(found?.actors.map(({ code }) => code)).toEqual([actor]);
  expect(found?.status).toBe(status);
});

test('each sign has a weight', () => {
  expect(Buffer.from(UNREAL_WEIGHTS, 'base64')).toHaveLength(PLACES);
  expect(placeOf('helper aux:would')).toBeLessThan(PLACES);
  expect(placeOf('helper aux:would')).toBe(placeOf('helper aux:would'));
  expect(placeOf('helper aux:would')).not.toBe(placeOf('helper aux:could'));
});
