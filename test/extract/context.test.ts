import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Each mention of a text as 'TYPE actors>recipients', with how the last of them is known where not from the clause itself. */
const told = (text: string): string[] =>
  codeText(text).mentions.map(({ type, actors, recipients }) => {
    const side = (list: typeof actors): string =>
      list.map(({ code, via }) => (via === 'context' || via === 'place' ? `${code}(${via})` : code)).join('+');
    return `${type} ${side(actors)}>${side(recipients)}`;
  });

test('whoever rejects a charge rejects the one who brought it', () => {
  expect(told('Eritrea accused Sudan of harbouring rebels. Khartoum rejected the charge.')).toContain('REJECT SDN>ERI(context)');
  expect(told('Chad accused Libya of arming rebels, an accusation that Tripoli dismissed.')).toContain('REJECT LBY>TCD(context)');
});

test('whoever condemns a deed condemns the one who did it', () => {
  expect(told('Iran deployed two brigades near Iraq on Monday. Turkey condemned the deployment.')).toContain('ACCUSE TUR>IRN(context)');
});

test('a deed told with an article of its own is nobody’s in particular', () => {
  expect(told('Iran deployed two brigades near Iraq on Monday. Turkey condemned a bombing in Lagos.')).not.toContain(
    'ACCUSE TUR>IRN(context)',
  );
});

test('help goes on to whom the clause before was about', () => {
  expect(told('Rwanda backs Mozambique and has sent arms.').filter((one) => one.startsWith('AID'))).toEqual(['AID RWA>MOZ']);
});

test('a blow falls on the state in whose town it fell, but on nobody in a disputed place', () => {
  expect(told('In the night a missile hit a school in Gondar.')).toContain('ASSAULT >ETH(place)');
  expect(told('Rockets hit a school in Sevastopol.').join()).not.toMatch(/>(?:UKR|RUS)/u);
});

test('calls for calm go to those who stand against one another', () => {
  const text =
    'Sudanese troops attacked Ethiopia. Ethiopian jets attacked Sudan. Ethiopia accused Sudan of murder. Norway appealed for restraint.';
  expect(told(text)).toContain('REQUEST NOR>ETH(context)+SDN(context)');
});

test('where somebody is asked who is of no state, a call for talks goes to no one else', () => {
  const { mentions } = codeText(
    'Sudanese troops attacked Ethiopia. Ethiopian jets attacked Sudan. Ethiopia accused Sudan of murder. Norway asked experts to hold talks.',
  );
  expect(mentions.filter(({ type }) => type === 'REQUEST').map(({ recipients }) => recipients)).toEqual([[]]);
});

test('forces without an owner are those of the one side that has moved its own', () => {
  expect(told('Chile has sent a battalion to Arica. Two brigades are also arriving.')).toContain('MOBILIZE CHL(context)>');
  expect(told('Chile has sent a battalion to Arica. Peru deployed tanks. Two brigades are also arriving.').join()).not.toContain(
    '(context)',
  );
});

test('what is filled in points at the letters it was taken from', () => {
  const text = 'Eritrea accused Sudan of harbouring rebels. Khartoum rejected the charge.';
  const filled = codeText(text).mentions.flatMap(({ recipients }) => recipients.filter(({ via }) => via === 'context'));
  expect(filled.length).toBeGreaterThan(0);
  for (const { start, end, text: words } of filled) expect(text.slice(start, end)).toBe(words);
});

test('with several rivals none is chosen', () => {
  const text = 'Iran attacked Iraq. Iran attacked Syria. Iranian jets attacked Iraq. Iranian jets attacked Syria. Iran denied any strike.';
  expect(told(text)).toContain('REJECT IRN>');
});

test('the test that is condemned is that of whoever was told to have held it, however far back', () => {
  const text =
    'Iran tested a missile on Monday. Oil was dear. Snow fell in Oslo. Trains ran late. Shops stayed open. Turkey condemned the test.';
  expect(told(text)).toContain('ACCUSE TUR>IRN(context)');
});

test('a threat does not go on from a request', () => {
  expect(told('Chad calls upon the United Nations to act, and reserves the right to respond.').join()).not.toMatch(/THREATEN TCD>UN/u);
});

test('a rising that no state is named for is no blow to the rival state', () => {
  const war = 'Iran attacked Iraq. Iranian jets attacked Iraqi towns.';
  expect(told(`${war} Iran attacked again on Friday.`)).toContain('ASSAULT IRN>IRQ(context)');
  expect(told(`${war} Iran has been fighting an insurgency for years.`)).toContain('ASSAULT IRN>');
});
