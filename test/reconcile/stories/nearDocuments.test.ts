import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearDocuments, nearDocuments } from '../../../src/reconcile/stories/nearDocuments.ts';
import { sortedTerms, storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';

const WORDS = 'dam valve lake gauge lamp fog ferry strike pass plough'.split(' ');

const aboutOf = (text: string) => sortedTerms(storyTerms({ title: null, text }), 'about');

const documents = fc
  .array(fc.record({ words: fc.subarray(WORDS, { minLength: 1 }), day: fc.nat(12) }), { maxLength: 20 })
  .map((given) => given.toSorted((a, b) => a.day - b.day).map(({ words, day }) => ({ day, about: aboutOf(words.join(' ')) })));

test('how near documents are in a window does not hang on the windows beside it, nor on what is outside', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.nat(20), { minLength: 3, maxLength: 6 }), (all, cuts) => {
      const places = cuts.map((cut) => Math.min(cut, all.length)).toSorted((a, b) => a - b);
      const windows = places.slice(2).map((to, at) => ({ from: places[at] ?? 0, open: places[at + 1] ?? 0, to }));
      const alone = windows.map(({ from, open, to }) => nearDocuments(all.slice(from, to)).filter(({ b }) => b >= open - from));
      expect(new NearDocuments(all).within(windows)).toEqual(alone);
    }),
  );
});

test('the same words are as near as can be on one day, less so the days after, and not near in another week', () => {
  const text = 'Divers opened the lower valve of the dam.';
  const told = [0, 0, 4, 8, 9].map((day) => ({ day, about: aboutOf(text) }));
  const near = nearDocuments(told).filter(({ a }) => a === 0);
  expect(near.map((pair) => Number(pair.near.toFixed(2)))).toEqual([1, 0.61, 0.14]);
});
