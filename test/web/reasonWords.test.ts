import { expect, test } from 'vitest';
import { nextOf } from '../../web/src/review/nextOf.ts';
import { reasonWords } from '../../web/src/review/reasonWords.ts';

const TITLES = { RUS: 'Russia', UKR: 'Ukraine' };

test('reasons name classes and actors by their titles, and leave words of the texts as they are', () => {
  expect(reasonWords('both are MOBILIZE by RUS, UKR', TITLES)).toBe('both are ‘Mobilise’ by Russia, Ukraine');
  expect(reasonWords('the same recipient: NOBODY', TITLES)).toBe('the same recipient: NOBODY');
  expect(reasonWords('words in common: RUS', TITLES)).toBe('words in common: RUS');
});

test('the next of those left, and the one before, go round', () => {
  const isLeft = (one: string): boolean => one !== 'b';
  const all = ['a', 'b', 'c'];
  expect(nextOf(all, 'a', 1, isLeft)).toBe('c');
  expect(nextOf(all, 'c', 1, isLeft)).toBe('a');
  expect(nextOf(all, 'c', -1, isLeft)).toBe('a');
  expect(nextOf(all, 'a', -1, isLeft)).toBe('c');
  expect(nextOf(all, 'b', 1, isLeft)).toBe('c');
  expect(nextOf(all, undefined, 1, isLeft)).toBe('a');
  expect(nextOf(['b'], 'b', 1, isLeft)).toBeUndefined();
});
