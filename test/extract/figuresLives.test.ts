import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const measures = (text: string): string[] => codeText(text).figures.map(({ measure, low }) => `${low} ${measure}`);

test.each([
  ['Chadian shells took the lives of nine farmers.', '9 deaths'],
  ['The strike claimed the lives of six Libyan sailors.', '6 deaths'],
])('whose lives are taken have died: %s', (text, figure) => {
  expect(measures(text)).toContain(figure);
});

test('lives that are changed or saved are no deaths', () => {
  expect(measures('The dam changed the lives of nine farmers in Chad.')).not.toContain('9 deaths');
});

test('what is told under the topic of an item is coded as it is without one', () => {
  const [mention] = codeText('- Ankara: the Turkish president is ready to implement the accord with Greece.').mentions;
  expect(mention?.type).toBe('AGREE');
  expect(mention?.actors.map(({ code }) => code)).toEqual(['TUR']);
});
