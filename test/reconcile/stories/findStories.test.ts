import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStories, type StoryDocument } from '../../../src/reconcile/stories/findStories.ts';
import { undatedTerms } from '../../../src/reconcile/stories/undatedTerms.ts';

const report = (id: string, title: string, text: string, published: string | null = '2022-03-01'): StoryDocument => ({
  id,
  title,
  published,
  // These hold the terms of dated reports too.
  terms: undatedTerms({ title, text }),
});
const MINE_A = report('a', 'Drifting mine shuts Varna port', 'Divers blew up a mine found off Varna; grain ships waited outside the port.');
const MINE_B = report(
  'b',
  'Varna port reopens after mine is blown up',
  'Grain ships entered Varna when navy divers had destroyed the drifting mine.',
  '2022-03-02',
);
const STRIKE_A = report('c', 'Plough drivers strike over pay', 'Snow shut the pass as plough drivers walked out over unpaid overtime.');
const STRIKE_B = report(
  'd',
  'Pass stays shut as ploughs stand still',
  'The plough drivers’ strike over overtime entered a second day on the snowed-in pass.',
  '2022-03-02',
);
const OTHERS = ['Choir wins prize', 'Bridge painted green', 'Museum buys a clock', 'Bakery burns down', 'Zoo names a tapir'].map(
  (title, at) => report(`o${at}`, title, `${title}, the town hall said.`, `2022-03-0${at + 1}`),
);
const ALL = [MINE_A, MINE_B, STRIKE_A, STRIKE_B, ...OTHERS];
const grouped = (documents: readonly StoryDocument[]): readonly (readonly string[])[] =>
  findStories(documents)
    .map((story) => story.documents)
    .filter(({ length }) => length > 1);

test('no documents make no stories', () => expect(findStories([])).toEqual([]));

test('reports of one matter are one story, with its days and the title of one of them', () => {
  expect(grouped(ALL)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const [story] = findStories(ALL).filter(({ documents }) => documents.includes('a'));
  expect(story).toMatchObject({ id: 'a', first: '2022-03-01', last: '2022-03-02' });
  expect([MINE_A.title, MINE_B.title]).toContain(story?.title);
});

test('the same words months later are another story', () => {
  expect(grouped([MINE_A, { ...MINE_B, published: '2022-06-02' }, STRIKE_A, ...OTHERS])).toEqual([]);
});

test('undated reports are put together by their words', () => {
  expect(grouped(ALL.map((one) => ({ ...one, published: null })))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('each document is in one story, whatever the order and however often it is given', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(findStories([...shuffled, ...shuffled])).toEqual(findStories(ALL));
      expect(
        findStories(shuffled)
          .flatMap(({ documents }) => documents)
          .toSorted(),
      ).toEqual(ALL.map(({ id }) => id).toSorted());
    }),
  );
});
