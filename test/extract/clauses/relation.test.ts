import { expect, test } from 'vitest';
import { relationSet } from '../../../src/extract/clauses/relation.ts';

test('a starred relation stands for itself and its subtypes, another for itself alone', () => {
  expect([...relationSet('nsubj* obj')]).toEqual(['nsubj', 'nsubj:outer', 'nsubj:pass', 'obj']);
  expect([...relationSet('nmod')]).toEqual(['nmod']);
});

test('a relation that begins with the letters of another is no subtype of it', () => {
  expect(relationSet('cc*').has('ccomp')).toBe(false);
});
