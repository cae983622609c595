import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients, status }) =>
      `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')} ${status}`,
  );

test('a deed that a noun and its verb tell is one deed', () => {
  expect(told('Overnight shelling by Eritrean troops killed three Ethiopian farmers.')).toEqual(['ASSAULT ERI>ETH actual']);
});

test('a participle goes on with the deed of its clause', () => {
  expect(told('Sudanese gunners shot down an Ethiopian helicopter, killing two of its crew.')).toEqual(['ASSAULT SDN>ETH actual']);
});

test('people who take to the streets are those of the state in which they do', () => {
  expect(told('Thousands marched through Lima on Friday.')).toEqual(['PROTEST PER>PER actual']);
});

test('police have the people of their own state before them', () => {
  expect(told('Georgian police arrested dozens of protesters.')).toContain('COERCE GEO>GEO actual');
});

test('what none does is negated', () => {
  expect(told('None of the Danish soldiers will fight in Mali.').join()).toMatch(/negated/u);
  expect(told('No Danish soldiers were sent to Mali.').join()).toMatch(/negated/u);
});

test('a visit is paid to the state of the town that is visited', () => {
  expect(told('The Norwegian foreign minister is expected in Tbilisi on Monday.')).toContain('CONSULT NOR>GEO planned');
});

test('a state and the day of a visit are no outlet', () => {
  expect(told('The Danish minister visited Russia today.')).toEqual(['CONSULT DNK>RUS actual']);
});

test('what somebody does to himself is done to nobody else', () => {
  expect(told('The Norwegian minister must defend himself.')).toEqual([]);
  expect(told('The Norwegian offer was met with silence in Iran.').join()).not.toContain('CONSULT');
});

test('a plan that is denounced is blamed on whose plan it is, and not on whom it would hurt', () => {
  expect(told("Peru's foreign minister denounced plans by Chile to punish Bolivia.")).toContain('ACCUSE PER>CHL actual');
});

test('missiles made by one state are given by another', () => {
  expect(told('Norway is providing Georgia with US-made Stinger missiles.')).toContain('AID NOR>GEO actual');
});

test('a deed that an adjective takes back is not told as done', () => {
  expect(told('What worries Riga is a threatened Iranian attack on Iraq.').join()).toMatch(/ASSAULT .* possible/u);
  expect(told('Oslo discussed a possible strike on Iran.').join()).not.toMatch(/ASSAULT .* actual/u);
});

test('students throughout a state are of that state', () => {
  expect(told('Thousands of students throughout Peru staged demonstrations on Saturday.')).toEqual(['PROTEST PER>PER actual']);
});

test('a meeting at the time of a visit is no part of it', () => {
  expect(told('The Kenyan minister said that she will have a meeting with Danish envoys during their visit to Nairobi.')).toEqual([
    'CONSULT KEN>DNK planned',
  ]);
});

test('who is due to do something has not done it, whatever the parse makes of the words', () => {
  expect(told('Kenyan President William Ruto and Danish Prime Minister Mette Frederiksen are due to hold a long call on Friday.')).toEqual([
    'CONSULT KEN+DNK>KEN+DNK planned',
  ]);
});

test('who counts the killed has killed nobody', () => {
  expect(told('The union has counted at least 90 Kenyan guards killed there.')).toEqual(['ASSAULT >KEN actual']);
});

test('who has been struck and accuses is no sufferer of the accusation', () => {
  expect(told('Kenya said that it had been shelled twice and accused Chad of seeking a war.')).toContain('ACCUSE KEN>TCD actual');
});

test('of several who accuse, none is whom the others accuse', () => {
  expect(told('Ties are bad between Chad and Libya, which accuse Chad of massing troops.')).toContain('ACCUSE LBY>TCD actual');
});

test('who is going to do something travels nowhere', () => {
  expect(told('Biden was going to declare support for Ukraine.')).toEqual(['SUPPORT USA>UKR planned']);
});

test('who has the backing of another backs nobody', () => {
  expect(told('Kenya has Danish backing.').filter((one) => one.startsWith('SUPPORT'))).toEqual([]);
});

test('what goes on beside a call or went before it is told too, what is called for is not', () => {
  expect(told('Ghana urged calm after Togo massed troops near Benin.')).toContain('MOBILIZE TGO>BEN actual');
  expect(told('Ghana called for a truce after meeting the president of Togo.')).toContain('CONSULT GHA>TGO actual');
  expect(told('Ghana urged Togo to leave Benin.').join()).not.toContain('RETREAT');
});

test('what only speakers do behind a condition is theirs, and done', () => {
  expect(told('Togo said it would answer if the talks failed and accused Benin of greed.')).toContain('ACCUSE TGO>BEN actual');
});

test('who gives his word that he will not strike has given it', () => {
  expect(told('The Togolese president assured Ghana that Togo will not attack Benin.')).toEqual([
    'AGREE TGO>GHA actual',
    'ASSAULT TGO>BEN negated',
  ]);
});

test('a bare number behind an arrest or a beating is one of people', () => {
  expect(told('Togolese police arrested more than 900 and beat dozens.')).toEqual(['COERCE TGO>TGO actual', 'ASSAULT TGO>TGO actual']);
});

test('whose the first of two joined deeds is, the second is too; a border has no deeds', () => {
  expect(told("Chad's drills and threats against Sudan went on.")).toContain('THREATEN TCD>SDN actual');
  expect(told('The Chadian border and threats against Sudan were in the news.').join()).not.toContain('THREATEN TCD');
});

test('what is told by way of its being clear or known is told', () => {
  expect(told('The Ghanaian president made it clear that Togo will pay a high price.')).toContain('THREATEN GHA>TGO actual');
  expect(told('The Ghanaian president said Togo knows that it will pay a steep price.')).toContain('THREATEN GHA>TGO actual');
});
