import { expect, test } from 'vitest';
import { events } from './codeSentence.ts';

test.each([
  // Who shelled, and not who drilled since.
  ['Chad shelled Libya. The Libyan army held an exercise in Sudan. Niger condemned the shelling.', 'NER > TCD ACCUSE'],
  // Whoever held a test, however far back, before who held a drill.
  ['North Korea tested a missile. South Korea held a drill with Japan. Japan met China. Germany condemned the test.', 'DEU > PRK ACCUSE'],
  // The one who struck, though others have spoken since.
  ['Chad attacked a base in Libya. Libya called for talks. France praised Libya. Niger condemned the attack.', 'NER > TCD ACCUSE'],
])('a deed that is condemned leads to who did one of its kind: «%s»', (text, told) => {
  expect(events(text)).toContain(told);
});

test('praise is no attack', () => {
  expect(events('Chad praised Libya. Niger condemned the attack.')).toContain('NER > - ACCUSE');
});

const QUARREL =
  'Greece accused Turkey of piracy. Turkey accused Greece of lies. Turkey threatened Greece with war. Crowds waited. Rain fell. Shops shut. Buses ran. Trains stood.';

test.each([
  [`${QUARREL} President Trump spoke by phone with both leaders.`, 'USA > GRC+TUR CONSULT'],
  [`${QUARREL} Blinken will host the two premiers in his office on Friday.`, 'USA > GRC+TUR CONSULT'],
])('both leaders are those of the two sides that a text tells of: «%s»', (text, told) => {
  expect(events(text)).toContain(told);
});

test('two senators are no sides', () => {
  expect(events(`${QUARREL} President Trump spoke with the two senators.`).join()).not.toContain('USA > GRC');
});
