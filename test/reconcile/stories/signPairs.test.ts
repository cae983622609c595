import { expect, test } from 'vitest';
import { groupUndated } from '../../../src/reconcile/stories/groupUndated.ts';
import { signPairs } from '../../../src/reconcile/stories/signPairs.ts';
import { type StoryTerms, TERM_KINDS } from '../../../src/reconcile/stories/storyTerms.ts';
import { undatedTerms } from '../../../src/reconcile/stories/undatedTerms.ts';

const told = (title: string, text: string): StoryTerms => undatedTerms({ title, text });
const FLOOD = [
  told('Dam on the Drina leaks', 'Engineers lowered the lake behind the dam by 4 metres after a leak was found in the Drina valley.'),
  told('Leaking dam: lake lowered', 'The lake behind the leaking dam fell by 4 metres, engineers in the Drina valley reported.'),
];
const SIMILAR = Array.from({ length: 8 }, (_, at) =>
  told(`Dam${at} inspected`, `Engineers inspected the lake behind dam${at} for a leak.`),
);
const OTHERS = Array.from({ length: 30 }, (_, at) => told(`Choir${at} sings`, `A choir of singers${at} won prize${at} in town${at}.`));
const firstPair = (documents: readonly StoryTerms[]): readonly number[] =>
  signPairs(documents).find(({ a, b }) => a === 0 && b === 1)?.signs ?? [];

test('a pair has a nearness and how unusual it is for each kind of term, by middling, the rarest and locally rare words, by BM25 of two kinds and by titles; and what single words and weekdays say', () => {
  const signs = firstPair([...FLOOD, ...OTHERS]);
  expect(signs).toHaveLength(2 * (TERM_KINDS.length + 7) + 3 + 3);
  expect(signs.every(Number.isFinite)).toBe(true);
});

test('reports are less unusually near where others are near them too', () => {
  const usual = SIMILAR.map(() => told('Bakery opens', 'A bakery opened.'));
  const [, alone = 0] = firstPair([...FLOOD, ...usual, ...OTHERS]);
  const [, amongOthers = 0] = firstPair([...FLOOD, ...SIMILAR, ...OTHERS]);
  expect(amongOthers).toBeLessThan(alone);
});

test('reports of one matter are likelier to be put together than reports of one kind, and are', () => {
  const { groups, chances } = groupUndated([...FLOOD, ...SIMILAR, ...OTHERS]);
  const of = (a: number, b: number): number => chances.find((pair) => pair.a === a && pair.b === b)?.near ?? 0;
  expect(of(0, 1)).toBeGreaterThan(0.6);
  expect(of(0, 1)).toBeGreaterThan(Math.max(...SIMILAR.map((_, at) => of(0, at + 2))));
  expect(groups).toContainEqual([0, 1]);
});
