import { expect, test } from 'vitest';
import { storyTerms, TERM_KINDS, type TermKind, termOf, termsOfKind } from '../../../src/reconcile/stories/storyTerms.ts';
import { undatedTerms } from '../../../src/reconcile/stories/undatedTerms.ts';

const told = (text: string, kind: TermKind, title: string | null = null): ReadonlyMap<number, number> =>
  termsOfKind(undatedTerms({ title, text }), kind);

test('all that is told of a dated document is told of an undated one, and each term is of one kind', () => {
  const document = { title: 'Lake 7 shrinks', text: 'Divers in Bled searched 3 lakes.' };
  const [dated, undated] = [storyTerms(document), undatedTerms(document)];
  for (const [term, often] of dated) expect(undated.get(term)).toBe(often);
  const sizes = TERM_KINDS.map((kind) => termsOfKind(undated, kind).size);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(undated.size);
});

test('the opening is the title, which counts twice, and the first forty words, with pairs of them', () => {
  const opening = told(`Lake ${'and '.repeat(38)}shrinks today`, 'opening', 'Lake shrinks');
  expect([...opening]).toEqual([
    [termOf('opening', 'lake'), 3],
    [termOf('opening', 'shrink'), 3],
    [termOf('opening', 'lake shrink'), 1],
  ]);
});

test('words up to five apart stand beside one another, in whichever order, but none beside itself', () => {
  expect(told('Ferry at anchor', 'beside')).toEqual(told('Anchor for ferry', 'beside'));
  expect(told('Ferry at the old and the anchor', 'beside').has(termOf('beside', 'anchor ferry'))).toBe(false);
  expect(told('Ferry old and the grey anchor', 'beside').has(termOf('beside', 'anchor ferry'))).toBe(true);
  expect(told('Ferry, ferry', 'beside').size).toBe(0);
});

test('letters are told of words that tell something, however they end', () => {
  expect([...told('The lake', 'letters').keys()]).toEqual(['_lak', 'lake', 'ake_'].map((letters) => termOf('letters', letters)));
  const [one, other] = [told('Kharkiv', 'letters'), told('Kharkov', 'letters')];
  expect([...one.keys()].filter((letters) => other.has(letters))).toHaveLength(3);
});
