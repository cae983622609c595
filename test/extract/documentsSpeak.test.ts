import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
  );

describe('in a document its maker speaks', () => {
  test.each([
    ['A report by the UN accused Myanmar of torture.', ['ACCUSE UN>MMR']],
    ['A statement from Kyiv blamed Russia.', ['ACCUSE UKR>RUS']],
    ['A leaked memo of the French army accused Chad of looting.', ['ACCUSE FRA>TCD']],
    ['The report, released by the Kenyan government on Monday, blamed Somalia.', ['ACCUSE KEN>SOM']],
    ['A letter signed by the Malian president urged France to leave.', ['REQUEST MLI>FRA']],
    [
      'A 40-page document issued by the Sudanese foreign ministry accused Chad of sending mercenaries.',
      ['ACCUSE SDN>TCD', 'MOBILIZE TCD>'],
    ],
    ['A video released by the Taliban condemned the United States.', ['ACCUSE AFG>USA']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['A dossier published in Jakarta alleged that Malaysia had armed the rebels.', 'ACCUSE IDN>MYS'],
    ['A 30-page report released on Monday in the Kenyan capital alleged that Uganda had armed the rebels.', 'ACCUSE KEN>UGA'],
    ['An inquiry presented in Islamabad blamed India for the blast.', 'ACCUSE PAK>IND'],
  ])('or the state in whose capital it was given out: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('by the place, and says so', () => {
    const [mention] = codeText('A dossier published in Jakarta alleged that Malaysia had armed the rebels.').mentions;
    expect(mention?.actors).toMatchObject([{ code: 'IDN', sector: null, via: 'place', text: 'Jakarta' }]);
  });

  test.each([
    ['no town that is no capital', 'A report released in Geneva accused Myanmar of torture.'],
    ['no matter of a report', 'A report of Russian losses blamed the weather.'],
    ['nobody where nothing is charged', 'A study published in Berlin found that Greek wine is sweet.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('what a passive subject is told to be about is what the deed is about, and is told once', () => {
  expect(told('Evidence against Norway was presented by Chile.')).toEqual(['ACCUSE CHL>NOR']);
  expect(told('Sanctions on Iran were imposed by Japan.')).toEqual(['SANCTION JPN>IRN']);
  expect(told('Charges against Turkey were filed by Cyprus.')).toEqual(['ACCUSE CYP>TUR']);
  expect(told('Criticism of Poland was voiced by Germany.')).toEqual(['ACCUSE DEU>POL']);
});

test('talks held are mutual, and a deed that is only considered is not done', () => {
  expect(told('A meeting between the Chilean and the Peruvian minister was held on Monday.')).toEqual(['CONSULT CHL+PER>CHL+PER']);
  expect(codeText('Sanctions against Chad were also being considered by Niger.').mentions.map(({ status }) => status)).toEqual([
    'possible',
  ]);
});
