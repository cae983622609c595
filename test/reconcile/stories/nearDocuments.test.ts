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

test('what rare and frequent words give is what the cosine of all of them gives', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const found = new Map(nearDocuments(all).map(({ a, b, near }) => [`${a} ${b}`, near]));
      for (const [b, one] of all.entries()) {
        for (const [a, other] of all.slice(0, b).entries()) {
          const near = cosineAmong(all, one, other) * Math.exp(-((one.day - other.day) ** 2) / 32);
          const isFar = one.day - other.day > 8 || near < 0.02;
          if (Math.abs(near - 0.02) > 1e-9) expect(found.get(`${a} ${b}`) ?? 0).toBeCloseTo(isFar ? 0 : near, 9);
        }
      }
    }),
  );
});

type Told = Parameters<typeof nearDocuments>[0][number];

function cosineAmong(all: readonly Told[], one: Told, other: Told): number {
  const loudIn = ({ about }: Told): ReadonlyMap<number, number> =>
    new Map([...about.hashes].map((hash, at) => [hash, 1 + Math.log1p(about.often[at] ?? 0)]));
  const heldBy = (hash: number): number => all.filter(({ about }) => about.hashes.includes(hash)).length;
  const rarity = (hash: number): number => Math.log((all.length + 100) / heldBy(hash)) ** 4;
  const lone = Math.min(1, 20 / all.length);
  const length = (told: Told): number =>
    Math.sqrt([...loudIn(told)].reduce((sum, [hash, loud]) => sum + loud ** 2 * rarity(hash) * (heldBy(hash) > 1 ? 1 : lone), 0));
  const loud = loudIn(other);
  const common = [...loudIn(one)].reduce((sum, [hash, own]) => sum + own * (loud.get(hash) ?? 0) * rarity(hash), 0);
  return common / (length(one) * length(other));
}
