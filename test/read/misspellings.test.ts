import { expect, test } from 'vitest';
import { MISSPELLINGS } from '../../src/read/misspellings.ts';
import { tokenise } from '../../src/read/tokenise.ts';

test('a word that is often misspelt is read as what was meant, at the letters as they stand', () => {
  const text = 'Estonia gave them assylum.';
  const word = tokenise(text).find(({ norm }) => norm === 'asylum');
  expect(text.slice(word?.start, word?.end)).toBe('assylum');
});

test('no misspelling is the right spelling of another', () => {
  const right = new Set(MISSPELLINGS.values());
  expect([...MISSPELLINGS.keys()].filter((wrong) => right.has(wrong))).toEqual([]);
});
