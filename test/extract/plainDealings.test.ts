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

describe('whom a blow fell on, and whose it was', () => {
  test.each([
    ['A Russian strike on a hospital in Kharkiv killed three people.', ['ASSAULT RUS>UKR actual']],
    ['The air force of India struck a camp inside Pakistan before dawn.', ['ASSAULT IND>PAK actual']],
    // To whom a raid is laid is not whom it was done to.
    ['A raid on Damascus, blamed on Israel, killed two.', ['ASSAULT >SYR actual', 'ACCUSE >ISR actual']],
    // A thing that guards seize is of nobody at home; those whom police arrest are.
    ["The tanker was seized by Iran's Guards.", ['COERCE IRN> actual']],
    ['Chadian police arrested six editors.', ['COERCE TCD>TCD actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('a drill is of nobody whose land its ships come near', () => {
  expect(told('The drills took Chinese warships within 12 miles of Taiwan.')).toEqual([]);
});

test('what comes into a town from another is a visit to the first', () => {
  expect(told('Arriving in Kyiv from Moscow, Macron rested.')).toEqual(['CONSULT FRA>UKR actual']);
});

test('who backs the demand of another stands by him', () => {
  expect(told("Xi backed Putin's demand for guarantees.")).toEqual(['SUPPORT CHN>RUS actual']);
});

test('who drags a land into war is blamed', () => {
  expect(told('Lukashenko is dragging his country into war, according to Kyiv.')).toEqual(['ACCUSE UKR>BLR actual']);
});

describe('what goes on from one sentence to the next', () => {
  test.each([
    ['Azerbaijan held a parade. Turkey had supplied it with drones.', 'AID TUR>AZE actual'],
    ['Taiwan fears for its coast. The United States promised to sell it more missiles.', 'AGREE USA>TWN actual'],
    ['Ukrainians fled to Poland. Warsaw gave them shelter.', 'AID POL>UKR actual'],
    ['Chad asked Libya for grain. Togo backs the demand.', 'SUPPORT TGO>TCD actual'],
    ['The UN condemned the coup in Mali.', 'ACCUSE UN>MLI actual'],
    ['Syria said that its guns had fired at Israeli jets. The jets bombed a depot near Homs.', 'ASSAULT ISR>SYR actual'],
    ['Chad calls the raid a crime. Libya called that nonsense.', 'REJECT LBY> actual'],
    ['Lavrov said that NATO was playing with fire.', 'ACCUSE RUS>NATO actual'],
    ['The army took power in Khartoum. Tens of thousands marched against it.', 'PROTEST SDN>SDN actual'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
  test('but not where the sentence tells of another', () => {
    expect(told('Chad fears a raid. Because Ghana is a friend of Togo, Benin has armed it.').join()).not.toContain('AID BEN>TCD');
  });
});
