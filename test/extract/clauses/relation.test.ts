import { expect, test } from 'vitest';
import { relationNumber, relationsNamed } from '../../../src/extract/clauses/relation.ts';

const names = (list: string, relation: string): boolean => relationsNamed(list)[relationNumber(relation)] === true;

test('a starred relation stands for itself and its subtypes, another for itself alone', () => {
  expect(['nsubj', 'nsubj:outer', 'nsubj:pass', 'obj'].every((relation) => names('nsubj* obj', relation))).toBe(true);
  expect(names('nmod', 'nmod')).toBe(true);
  expect(names('nmod', 'nmod:poss')).toBe(false);
});

test('a relation that begins with the letters of another is no subtype of it', () => {
  expect(names('cc*', 'ccomp')).toBe(false);
});

test('a relation that the list lacks is none of those named', () => {
  expect(names('nsubj* obj', 'clf')).toBe(false);
});
