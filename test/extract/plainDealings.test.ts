import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients, status }) =>
      `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')} ${status}`,
  );

describe('what is not let happen, and what cannot be left', () => {
  test.each([
    ["Oman won't let Yemen ship arms across its land.", ['REJECT OMN>YEM actual', 'AID YEM> negated']],
    ['Norway will not allow Denmark to hand over the guns.', ['REJECT NOR>DNK actual']],
    // 'cannot but' is no denial.
    ['Chad cannot but condemn the raid of Libya.', ['ACCUSE TCD>LBY possible', 'ASSAULT LBY> actual']],
    ['Chad did not bomb Libya.', ['ASSAULT TCD>LBY negated']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is somewhere for a visit or for talks', () => {
  test.each([
    ['The French minister was in Kyiv for talks.', ['CONSULT FRA>UKR actual']],
    ['The Turkish minister will be in Baku on Monday for talks.', ['CONSULT TUR>AZE planned']],
    ['The Hungarian premier is due in Moscow next week.', ['CONSULT HUN>RUS planned']],
    // At home nobody visits, and several meet one another.
    ['The Greek premier was in Athens for talks.', []],
    ['The Greek premier is due in Athens.', []],
    ['Chad and Niger were in Oslo for talks.', ['CONSULT TCD+NER>TCD+NER actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is fired, from where and when', () => {
  test.each([
    ['A ballistic missile was fired from Pyongyang airport on Thursday.', ['MOBILIZE PRK> actual']],
    ['Rockets were fired from Lebanon on Israel.', ['ASSAULT LBN>ISR actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('fault found with others', () => {
  test.each([
    ['The Kremlin grumbled that NATO was deaf.', ['ACCUSE RUS>NATO actual']],
    ['Rabat complained that Algiers was deaf.', ['ACCUSE MAR>DZA actual']],
    ['Chadian rebels warned that soldiers who come will be treated as enemies.', ['THREATEN TCD>TCD actual', 'MOBILIZE > actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('two who are told of together do what the heads of their two services do', () => {
  expect(told('Chad shelled Libya. Libya shelled Chad. The heads of the two services signed a protocol.')).toContain(
    'SUPPORT LBY+TCD>LBY+TCD actual',
  );
  expect(told('Chad shelled Libya. Libya shelled Chad. The heads of two great powers signed a protocol.').join()).not.toContain('SUPPORT');
});

describe('those whom an international body sends', () => {
  test.each([
    ['UN investigators said the Chadian army had committed war crimes.', ['ACCUSE UN>TCD actual']],
    ['OSCE monitors accused Chad of theft.', ['ACCUSE OSCE>TCD actual']],
    // Experts of a state speak for themselves.
    ['German experts accused Chad of theft.', ['ACCUSE DEU>TCD actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
