import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) => `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
  );

describe('deeds that a service reports without saying whose they are', () => {
  test.each([
    ['Belgian police said two Danes had been arrested on Monday.', ['COERCE BEL>DNK']],
    ['Ukrainian police reported the arrest of two Belarusians.', ['COERCE UKR>BLR']],
    ['The Norwegian defence ministry said that two jets had been scrambled.', ['MOBILIZE NOR>']],
    // Somebody is named, or it is in another state.
    ['The Norwegian defence ministry said that a jet had been scrambled by Denmark.', ['MOBILIZE DNK>']],
    ['Belgian police said two Danes had been arrested in Lyon.', ['COERCE FRA>DNK']],
    // A ministry of defence arrests nobody, nor does a minister send up jets.
    ['The Danish premier said that a jet had been scrambled.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose things are struck', () => {
  test.each([
    ["Chad attacked Libya's main airport on Monday.", ['ASSAULT TCD>LBY']],
    ["Chad attacked Sudan's bases in Libya.", ['ASSAULT TCD>SDN']],
    ["Togolese guards opened fire on Ghana's posts.", ['ASSAULT TGO>GHA']],
    ['"The Chadian army shelled our posts," the Libyan minister said.', ['ASSAULT TCD>LBY']],
    // One's own, and what is attacked in words alone.
    ['Chad rested. The Libyan army shelled its posts.', ['ASSAULT LBY>']],
    ['The raid was an attack on their authority.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('members that stand in brackets behind the noun for them all', () => {
  test.each([
    ['The guarantors of the accord (Chad, Niger and Togo) offered Ghana a truce.', ['AGREE TCD+NER+TGO>GHA']],
    ['Advisers to the leaders of three states (Peru, Chile and Cuba) met in Quito.', ['CONSULT PER+CHL+CUB>PER+CHL+CUB']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is meant by an office that many have', () => {
  test.each([
    ['The Secretary-General urges Chad to open its border.', ['REQUEST UN>TCD']],
    ['NATO held talks with Serbia. The secretary general condemned Chad.', ['CONSULT NATO>SRB', 'ACCUSE NATO>TCD']],
    ['British Prime Minister Boris Johnson rested. The PM condemned Chad.', ['ACCUSE GBR>TCD']],
    ['The chess club met. The secretary general condemned Chad.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
