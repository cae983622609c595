import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearDocuments, nearDocuments } from '../../../src/reconcile/stories/nearDocuments.ts';
import { storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';

const WORDS = 'dam valve lake gauge lamp fog ferry strike pass plough'.split(' ');

const documents = fc
  .array(fc.record({ words: fc.subarray(WORDS, { minLength: 1 }), day: fc.nat(12) }), { maxLength: 20 })
  .map((given) =>
    given.toSorted((a, b) => a.day - b.day).map(({ words, day }) => ({ day, terms: storyTerms({ title: null, text: words.join(' ') }) })),
  );

test('how near documents are in a window does not hang on the windows before it, nor on what is outside', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.nat(20), { minLength: 3, maxLength: 9 }), (all, cuts) => {
      const sliding = new NearDocuments(all);
      const places = cuts.map((cut) => Math.min(cut, all.length)).toSorted((a, b) => a - b);
      for (let at = 0; at + 2 < places.length; at++) {
        const [from = 0, open = 0, to = 0] = places.slice(at, at + 3);
        const alone = nearDocuments(all.slice(from, to)).filter(({ b }) => b >= open - from);
        expect(sliding.within({ from, open, to })).toEqual(alone);
      }
    }),
  );
});

test('the same words are as near as can be on one day, less so the days after, and not near in another week', () => {
  const text = 'Divers opened the lower valve of the dam.';
  const told = [0, 0, 4, 8, 9].map((day) => ({ day, terms: storyTerms({ title: null, text }) }));
  const near = nearDocuments(told).filter(({ a }) => a === 0);
  expect(near.map((pair) => Number(pair.near.toFixed(2)))).toEqual([1, 0.61, 0.14]);
});
