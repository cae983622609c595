import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const types = (text: string): string[] => codeText(text).mentions.map(({ type }) => type);

test.each([
  ['Germany cut its dependence on Algerian gas.', 'SANCTION', 'Algeria has cut gas exports to Germany.'],
  ['Libyan forces cut off the Chadian troops in the north from their supplies.', 'SANCTION', 'Libya cut off gas supplies to Chad.'],
  ["Modi's speech offered a glimpse of his plans.", 'AGREE', 'Modi offered Nepal a deal.'],
  ['Peru is eager to pressure Chile into a summit.', 'AGREE', 'Peru is eager to cooperate with Chile.'],
  ['The ministry spoke in reply to a Libyan request for comment.', 'REQUEST', 'The ministry spoke of a Libyan request for arms.'],
  ['Chad did not reply to questions on the Libyan call.', 'REQUEST', 'The Libyan call on Chad to withdraw was heard.'],
  ["The general reinforced Libya's warning to Chad.", 'MOBILIZE', 'Libya reinforced its garrison in Chad.'],
  ["Oman wants to reinforce its commitment to Mali's independence.", 'MOBILIZE', 'Oman wants to reinforce its troops in Mali.'],
  ['The office has amassed evidence of Omani crimes.', 'MOBILIZE', 'Oman has amassed tanks there.'],
  ['Peru gave Chad a military pretext.', 'AID', 'Peru gave Chad military equipment.'],
  ['Peru gave Chad ammunition for its accusations.', 'AID', 'Peru gave Chad ammunition for its rifles.'],
  ['Chad handed Niger a chance to leave the town.', 'RETREAT', 'Chad handed over the town to Niger.'],
  ['Mali cannot rule out raids.', 'REJECT', 'Mali ruled out talks with Chad.'],
])('%s is no %s; but: %s', (miss, type, hit) => {
  expect(types(miss)).not.toContain(type);
  expect(types(hit)).toContain(type);
});

test.each([
  ['Mali cannot attack Chad.', 'ASSAULT', 'negated'],
  ['Mali can attack Chad.', 'ASSAULT', 'possible'],
  ['Mali wants a summit with Chad next year.', 'REQUEST', 'actual'],
  ['Mali meets Chad for talks next month.', 'CONSULT', 'planned'],
])('%s tells of a %s that is %s', (text, type, status) => {
  const found = codeText(text).mentions.filter((one) => one.type === type);
  expect(found.map((one) => one.status)).toEqual([status]);
});

const figures = (text: string): string[] => codeText(text).figures.map(({ status }) => status);

test.each([
  ['In 2014, Norway allocated 900 million dollars to Mali.', /^past/u],
  ['Norway allocated 900 million dollars to Mali.', /^planned/u],
  ['Norway is preparing a force of 900 soldiers for the new year.', /^planned/u],
  ['Norway is preparing a force of 900 soldiers for battle.', /^present/u],
])('a figure of what was given or is meant for later: %s', (text, told) => {
  expect(figures(text)).toEqual([expect.stringMatching(told)]);
});
