import { expect, test } from 'vitest';
import { read } from '../../src/read/read.ts';
import { lacksCase, restoreCase } from '../../src/read/restoreCase.ts';
import { documentOf } from '../extract/codeSentence.ts';
import { TOOLS } from './readTools.ts';

const cased = (text: string): string => restoreCase(text, TOOLS);

test('sentences, states, days and names that English lacks get their capitals', () => {
  expect(cased('rebels left peru on monday. the peruvian minister eduardo quisbert thanked brazil.')).toBe(
    'Rebels left Peru on Monday. The Peruvian minister Eduardo Quisbert thanked Brazil.',
  );
});

test('a text in capitals is spelt as prose', () => {
  expect(cased('THE POLISH ARMY SENT 200 SOLDIERS TO THE BORDER IN MARCH 2021, AND I SAW THEM MARCH.')).toBe(
    'The Polish army sent 200 soldiers to the border in March 2021, and I saw them march.',
  );
});

test('initials in brackets are initials wherever they stand', () => {
  expect(cased('the front of free farmers (fqzl) met in quito. a man of the fqzl spoke.')).toBe(
    'The front of free farmers (FQZL) met in Quito. A man of the FQZL spoke.',
  );
});

test('what stands before a name of a town or a family is part of it', () => {
  expect(cased('two men from san vicente del quelo met maria huarpez at the port.')).toBe(
    'Two men from San Vicente del Quelo met Maria Huarpez at the port.',
  );
});

test('what follows a Spanish article is a name, and a title is capital with its name', () => {
  expect(cased('two men came from la rosa to the port, and col eduardo quisbert met mrs huarpez of the un.')).toBe(
    'Two men came from La Rosa to the port, and Col Eduardo Quisbert met Mrs Huarpez of the UN.',
  );
});

test('what a report states is no state', () => {
  expect(cased('the report states that the guards of the united states left.')).toBe(
    'The report states that the guards of the United States left.',
  );
});

test('a text with capitals stays as it is, and so does a short one', () => {
  const text = 'Germany and poland met in Vienna on monday to talk about rivers.';
  expect(cased(text)).toBe(text);
  expect(lacksCase('talks in vienna')).toBe(false);
});

test('a capital struck a letter late is set right in the name of a state, and nowhere else', () => {
  expect(cased('The president of Malta wants to help iSrael and bRazil.')).toBe('The president of Malta wants to help Israel and Brazil.');
  expect(cased('An eBay shop in Oslo sells the iMac and the mCommon.')).toBe('An eBay shop in Oslo sells the iMac and the mCommon.');
});

test('the length never changes, letter by letter', () => {
  const text = 'İSTANBUL VE STRAßE NAMES OF ﬁVE LONG TOWNS AND RIVERS WERE READ OUT';
  expect(cased(text)).toHaveLength(text.length);
});

test('a reading points at the letters of the text itself', () => {
  const text = 'the polish army left lima on 3 february. it sent 200 soldiers to estonia.';
  const { sentences } = read(documentOf(text), TOOLS).value;
  const actors = sentences.flatMap((sentence) => sentence.actors);
  expect(actors.map(({ code }) => code)).toContain('POL');
  for (const actor of actors) expect(actor.text).toBe(text.slice(actor.start, actor.end));
  for (const { times } of sentences) for (const time of times) expect(time.when?.text).toBe(text.slice(time.start, time.end));
});
