import { expect, test } from 'vitest';
import { excerptOf } from '../../web/src/ledger/excerptOf.ts';

const around = (text: string, number: string, at = 500): string => {
  const start = at + text.indexOf(number);
  return excerptOf({ sentence: { start: at, end: at + text.length, text }, start, end: start + number.length });
};

test('a short sentence is shown whole', () => {
  expect(around('Chad counts 900 men at the border.', '900')).toBe('Chad counts 900 men at the border.');
});

test('of a long one the words around the number, cut between words', () => {
  const before = 'The minister, who had come from the north by the night train and had not slept, said ';
  const behind =
    ', though he would not tell by whom they had been counted, nor when, nor whether those of the spring were among them still.';
  const shown = around(`${before}900 men${behind}`, '900 men');
  expect(shown.startsWith('… ')).toBe(true);
  expect(shown.endsWith(' …')).toBe(true);
  expect(shown).toContain('not slept, said 900 men, though he');
  const words = new Set(`${before}900 men${behind}`.split(' '));
  expect(
    shown
      .split(' ')
      .filter((word) => word !== '…')
      .every((word) => words.has(word)),
  ).toBe(true);
});

test('a number that begins or ends its sentence leaves nothing out on that side', () => {
  expect(around('900 men are there.', '900').startsWith('900')).toBe(true);
  expect(around('There are 900', '900').endsWith('900')).toBe(true);
});
