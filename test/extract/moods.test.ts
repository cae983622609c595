import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const recipients = (text: string): readonly string[] =>
  codeText(text).mentions.flatMap(({ type, recipients }) => recipients.map(({ code }) => `${type} ${code}`));

test.each([
  ['Togo and Chad mended their ties, much to the displeasure of Nigeria’s ministers.', 'SUPPORT NGA'],
  ['Chad recalled its envoy from Togo, much to Nigeria’s dismay.', 'SANCTION NGA'],
  ['Chad gave arms to Togo, to the alarm of Nigeria.', 'AID NGA'],
])('nothing is done to whoever only feels something about it: «%s»', (text, told) => {
  const found = recipients(text);
  expect(found).not.toContain(told);
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ['Chad voiced its displeasure to Togo.', 'ACCUSE TGO'],
  ['Chad gave arms to Togo, a surprise to nobody.', 'AID TGO'],
])('who is told or given something is the one it is done to: «%s»', (text, told) => {
  expect(recipients(text)).toContain(told);
});
