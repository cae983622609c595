import { expect, test } from 'vitest';
import type { FoundDocument } from '../../src/serve/answers.ts';
import { groupByStory } from '../../web/src/reading/groupByStory.ts';

const found = (id: string, story: string | null, of: string | null = null): FoundDocument => ({
  id,
  path: null,
  url: null,
  source: 'Harbour Wire',
  title: id,
  published: '2022-03-01',
  language: 'en',
  characters: 1,
  mentions: 0,
  figures: 0,
  claims: 0,
  notices: 0,
  passages: [],
  story: story === null ? null : { id: story, title: story, documents: 9 },
  origin: { kind: of === null ? 'own' : 'copy', document: of, outlet: null, agency: null, sure: 1, reasons: [] },
});
const shape = (items: readonly FoundDocument[]) =>
  groupByStory(items).map(({ key, shown, documents }) => [
    key,
    shown,
    documents.map(({ document, copies }) => [document.id, ...copies.map(({ id }) => id)]),
  ]);

test('no documents make no groups, and one without a story stands alone', () => {
  expect(shape([])).toEqual([]);
  expect(shape([found('a', null), found('b', null)])).toEqual([
    ['a', 1, [['a']]],
    ['b', 1, [['b']]],
  ]);
});

test('stories stand where their first document does, and copies under their origin even from another story', () => {
  expect(shape([found('a', 's'), found('b', 't'), found('c', 's', 'a'), found('d', 's'), found('e', 't', 'a')])).toEqual([
    ['s', 4, [['a', 'c', 'e'], ['d']]],
    ['t', 1, [['b']]],
  ]);
});

test('a copy whose origin is not shown stands for itself', () => {
  expect(shape([found('a', 's', 'elsewhere')])).toEqual([['s', 1, [['a']]]]);
});
