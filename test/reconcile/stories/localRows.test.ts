import { expect, test } from 'vitest';
import { localRows, reportsAround } from '../../../src/reconcile/stories/localRows.ts';
import { cosineRows } from '../../../src/reconcile/stories/nearnessRows.ts';
import { singleWords, sortedTerms, storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';

const QUARRIES = ['blast', 'flood', 'strike', 'sale', 'fire', 'theft', 'audit', 'visit', 'tender', 'award', 'lease', 'survey', 'blast'];
const CHOIRS = Array.from({ length: 20 }, (_, at) => `Singers won prize${at} in town${at}.`);
const words = [...QUARRIES.map((what) => `Quarry owners in Norland discuss the ${what}.`), ...CHOIRS].map((text) =>
  singleWords(sortedTerms(storyTerms({ title: null, text }), 'about')),
);
const rowOf = localRows(
  words,
  reportsAround(
    cosineRows(words),
    words.map(() => 4),
  ),
);
const [first, last] = [0, QUARRIES.length - 1];

test('what every report around says makes two of them less near, beside those that say more in common', () => {
  const [row, plain] = [rowOf(first), cosineRows(words, 1)(first)];
  expect(row[last]).toBeGreaterThan(0.5);
  expect((row[1] ?? 1) / (row[last] ?? 0)).toBeLessThan((plain[1] ?? 0) / (plain[last] ?? 1));
});

test('two are as near from either side, and none to itself', () => {
  expect(rowOf(last)[first]).toBeCloseTo(rowOf(first)[last] ?? -1, 12);
  expect(rowOf(first)[first]).toBe(0);
});
