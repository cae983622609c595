import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients, status }) =>
      `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')} ${status}`,
  );

describe('evil that another is said to be about', () => {
  test.each([
    ['The White House said Russia was laying the ground for an invasion of Georgia.', ['ACCUSE USA>RUS actual', 'ASSAULT >GEO possible']],
    ['Lima said Chilean agents were preparing a provocation.', ['ACCUSE PER>CHL actual']],
    ['Kyiv said Russia had positioned men to stage a false-flag attack.', ['ACCUSE UKR>RUS actual', 'ASSAULT RUS> planned']],
    ['Sudan gathered its forces to storm Kassala.', ['MOBILIZE SDN> actual', 'ASSAULT SDN> planned']],
    ['Chad said Libyan forces had moved guns to the river in breach of the truce.', ['ACCUSE TCD>LBY actual']],
    // What one prepares that is no evil is no accusation.
    ['Lima said Chile was preparing a concert.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('threats on a condition, and prices that are told', () => {
  test.each([
    ['Lukashenko said he would cut off the gas if Poland shut its border.', ['THREATEN BLR>POL actual', 'COERCE POL> possible']],
    ['Chad has warned that Libyan drills near its border would cross a “red line.”', ['THREATEN TCD>LBY actual', 'MOBILIZE LBY> possible']],
    ['Chad will pay a high price for the raid, Niger and Algeria warned on Tuesday.', ['THREATEN NER+DZA>TCD actual']],
    ['Baerbock cautioned that Berlin stands ready to inflict sanctions on Mali.', ['THREATEN DEU>MLI actual', 'SANCTION DEU>MLI planned']],
    ['Chad said it would impose heavy costs on Libya in case of a raid.', ['THREATEN TCD>LBY actual']],
    ['Chad said it would impose a tax on beer.', ['SANCTION TCD> planned']],
    ['Beijing told Vilnius that it would pay a heavy price.', ['THREATEN CHN>LTU actual']],
    ['Brussels said that Russian aggression would come at a cost.', ['THREATEN EU>RUS actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what one tells another of himself', () => {
  test.each([
    ['Xi told Putin that he would visit Japan.', ['CONSULT CHN>JPN planned']],
    // What is asked of the other is the other's.
    ['Xi told Putin that he must leave Georgia.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whom another is warned not to attack', () => {
  test.each([
    ['Macron joined Biden in warning Moscow against attacking Georgia.', ['ASSAULT RUS>GEO possible']],
    ['Chad warned against attacking Niger.', ['ASSAULT >NER possible']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('notes of protest', () => {
  test.each([
    ['Japan lodged a protest. The Chinese side rejected the protest.', ['ACCUSE JPN> actual', 'REJECT CHN>JPN actual']],
    ['The protest in Senegal went on.', ['PROTEST SEN>SEN actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose a house is where a line above the text says from where it is filed', () => {
  test.each([
    ['ANKARA, Jan. 21, 2022 - Anatolian Courier\n\nThe Prime Minister flew to Baku on Friday.\n', ['CONSULT TUR>AZE actual']],
    ['By a staff reporter in Tehran\n\nThe Army fired a missile on Friday.\n', ['MOBILIZE IRN> actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('allies of whom nobody else is named', () => {
  test.each([
    ['NATO met in Riga. Allies share intelligence with Ukraine.', ['CONSULT NATO> actual', 'COOPERATE NATO>UKR actual']],
    ['Stoltenberg said that Allies had condemned Russia.', ['ACCUSE NATO>RUS actual']],
    // Whose allies they are is told, or NATO is told of nowhere.
    ['NATO met. Russia and its allies condemned Georgia.', ['CONSULT NATO> actual', 'ACCUSE RUS>GEO actual']],
    ['Chad met Togo. Allies condemned Libya.', ['CONSULT TCD>TGO actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is said by somebody is not told in the own voice', () => {
  const saidBy = (text: string): (string | undefined)[] => codeText(text).mentions.flatMap(({ says }) => says.map(({ name }) => name));
  test.each([
    ['The Omani army, it was stated in Aden and Marib, shelled the town.', ['Aden and Marib']],
    ['The armed formations in Luhansk assert that Ukraine opened fire at dawn.', ['The armed formations in Luhansk']],
  ])('%s', (text, expected) => {
    expect(saidBy(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('forces are of a state, and of nobody in person', () => {
  test('ships of which more is told', () => {
    const { mentions } = codeText(
      'Maria Zakharova spoke in Moscow. Russian ships had left Sevastopol. Six ships passed the straits on Monday.',
    );
    expect(mentions.flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain('Maria Zakharova');
  });
  test('a shell that struck is of nobody whose forces are told of around', () => {
    const { figures } = codeText('The Omani army drilled. One shell struck a school in Salalah.');
    expect(figures.map(({ of }) => of.length)).toEqual([0]);
  });
});
