import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients }) =>
      `${type} ${actors.map(({ code, sector }) => `${code}/${sector}`).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
  );

test.each([
  ["Opponents of Kenya's senate protested on Monday in the capital.", ['PROTEST KEN/OPP>KEN']],
  ['Opponents of Erdogan protested in Berlin.', ['PROTEST TUR/OPP>TUR']],
  ['Critics of the Georgian government marched in Tbilisi.', ['PROTEST GEO/OPP>GEO']],
  ['Hundreds of opponents of the Sudanese junta took to the streets.', ['PROTEST SDN/OPP>SDN']],
])('who stands against somebody protests against him: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('who stands by somebody is of his state and protests against nobody named', () => {
  expect(told('Supporters of Maduro rallied in Madrid.')).toEqual(['PROTEST VEN/CVL>']);
});

test('opponents of a thing are of the state in which they march', () => {
  expect(told('Opponents of the dam protested in Cairo.')).toEqual(['PROTEST EGY/null>EGY']);
});

test('critics who only speak do not protest', () => {
  expect(told('Critics of the Polish president praised the law.').join()).not.toContain('PROTEST');
});
