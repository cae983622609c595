import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Each mention of a text as 'TYPE actors>recipients', a party as 'CODE/SECTOR'. */
const told = (text: string): string[] =>
  codeText(text).mentions.map(({ type, actors, recipients }) => {
    const side = (list: typeof actors): string => list.map(({ code, sector }) => (sector ? `${code}/${sector}` : code)).join('+');
    return `${type} ${side(actors)}>${side(recipients)}`;
  });

test.each([
  ['Zambian nurses went on strike on Monday.', 'PROTEST ZMB/CVL>ZMB/GOV'],
  ['Peruvian rebels demanded a truce.', 'REQUEST PER/REB>PER/GOV'],
  ['Guinean rebels rejected an offer of talks.', 'REJECT GIN/REB>GIN/GOV'],
  ['The Togolese opposition threatened to boycott the vote.', 'THREATEN TGO/OPP>TGO/GOV'],
])('a people and its rebels act against those who govern them: «%s»', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['Gabon imposed a curfew on Sunday.', 'COERCE GAB>GAB/CVL'],
  ['The Tunisian president lifted the state of emergency.', 'CONCEDE TUN/GOV>TUN/CVL'],
])('a curfew and its end are for the people of whoever decrees it: «%s»', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test('those unnamed are of the one state that is told of', () => {
  expect(told('Rebels attacked the Malian army.')).toContain('ASSAULT MLI/REB>MLI/MIL');
  expect(told('Chad demanded that the rebels disarm.')).toContain('REQUEST TCD>TCD/REB');
  expect(told('Haitian troops fired on a crowd.')).toContain('ASSAULT HTI/MIL>HTI/CVL');
});

test('where two states are told of, or troops kill, nobody is taken for anyone’s', () => {
  expect(told('Norwegian rebels demanded a truce, and Sweden waited.')).not.toContain('REQUEST NOR/REB>NOR/GOV');
  expect(told('Chadian troops killed nine civilians.').join()).not.toContain('TCD/CVL');
});

test('people are done to by what they are, though nobody says whose they are', () => {
  expect(told('Kuwaiti police arrested a poet.')).toContain('COERCE KWT/COP>KWT/CVL');
  expect(told('Mauritania freed 30 members of a sect.').join()).toContain('RETREAT MRT>');
  expect(told('Two Danes were killed when their bus overturned.')).toEqual([]);
});

test.each([
  // Every state of a role that several hold.
  ['The foreign ministers of Chad and Niger met in Benin.', 'CONSULT TCD/GOV+NER>TCD/GOV+NER'],
  // What is sent to a border is sent towards the neighbour.
  ['Peru rushed tanks to its border with Bolivia.', 'MOBILIZE PER>BOL'],
  // Whoever gives out words speaks in them.
  ['Oman issued a statement accusing Yemen of piracy.', 'ACCUSE OMN>YEM'],
  ['The command of the Chadian army said it would destroy the Libyan camps.', 'THREATEN TCD/MIL>LBY'],
  // Whom nobody names says it of himself.
  ['Farmers said they would boycott the fair in Malta.', 'PROTEST MLT>MLT'],
  // The state whose town is sealed off, and that in which help stops.
  ['Oman sealed off the town of Taiz.', 'COERCE OMN>YEM'],
  ['The UN suspended aid deliveries in Gondar.', 'SANCTION UN/IGO>ETH'],
  // Whom one of the same state accuses, though nobody names them.
  ['Opposition leaders in Togo said the army had attacked marchers.', 'ACCUSE TGO/OPP>TGO/MIL'],
  // An adjective that is a verb by its object.
  ['Tunisia will free nine prisoners.', 'RETREAT TUN>TUN/CVL'],
])('who and whom: «%s»', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test('those who bear arms do what they do, whoever backs them', () => {
  const found = told('Peru, which has long backed the separatists fighting Chile, denied it.');
  expect(found).not.toContain('ASSAULT PER>CHL');
  expect(found).toContain('SUPPORT PER>/SEP');
});

test('what is done at home is not told of another state', () => {
  expect(told('Norway promoted political freedoms in Chad.').join()).not.toContain('CONCEDE');
});

test('authorities are those of the place they act in', () => {
  expect(told('In Lusaka, authorities detained nine activists.')).toContain('COERCE ZMB/GOV>ZMB/CVL');
  expect(told('Foreign authorities detained nine activists.').join()).not.toContain('ZMB');
});
