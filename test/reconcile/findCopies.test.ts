import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SketchedDocument } from '../../src/model/sketch.ts';
import { findCopies, sketch } from '../../src/reconcile/findCopies.ts';
import { overlapOf } from '../../src/reconcile/overlapOf.ts';

const STORY = `The port of Varna closed for six hours on Tuesday after a fishing crew reported a drifting mine some four miles
off the breakwater. Navy divers towed it out to sea and blew it up shortly before dusk, the harbour master said. Three grain
ships waited outside and a ferry with ninety passengers turned back. It was the second mine found along this coast since spring,
and insurers have begun to ask for more. The mayor thanked the crew, who will get a reward of two thousand leva from the town.`;
const OTHER = `Snow fell on the pass overnight and the road to the ski lifts stayed shut until noon, the county's plough drivers
having gone on strike over unpaid overtime. Hotel keepers along the valley gave their guests tea and playing cards. A meeting
between the union and the roads office ended without result, and talks go on next Monday in the capital.`;
const words = (text: string, from: number, to: number): string => text.split(/\s+/).slice(from, to).join(' ');

const doc = (id: string, text: string, published: string | null = '2022-03-01', source = `outlet-${id}`): SketchedDocument => ({
  id,
  source,
  published,
  sketch: sketch(text),
});
const copiesOf = (...documents: readonly SketchedDocument[]): object => Object.fromEntries(findCopies(documents));

test('nothing has no copies, and an empty text is a copy of nothing', () => {
  expect(findCopies([]).size).toBe(0);
  expect(copiesOf(doc('a', ''), doc('b', ''))).toEqual({});
});

test('case, punctuation and line breaks do not make another text', () => {
  expect(overlapOf(sketch(STORY), sketch(STORY.toUpperCase().replaceAll(/[\n,.]/g, ' ')))).toMatchObject({ ofShorter: 1, ofLonger: 1 });
});

test('the same text is a copy of the earliest', () => {
  expect(copiesOf(doc('a', STORY, '2022-03-02'), doc('b', STORY, '2022-03-01'), doc('c', STORY, null))).toEqual({ a: 'b', c: 'b' });
});

test('equal days are settled by outlet, then id', () => {
  expect(copiesOf(doc('a', STORY, '2022-03-01', 'Zenith Wire'), doc('b', STORY, '2022-03-01', 'Amber Post'))).toEqual({ a: 'b' });
  expect(copiesOf(doc('d', STORY, '2022-03-01', 'Amber Post'), doc('b', STORY, '2022-03-01', 'Amber Post'))).toEqual({ d: 'b' });
});

test('a text cut to a third is a copy, though most of the longer one is missing', () => {
  expect(copiesOf(doc('a', STORY), doc('b', words(STORY, 0, 35), '2022-03-02'))).toEqual({ b: 'a' });
});

test('a rewrite that keeps most passages is a copy', () => {
  const rewrite = `VARNA. Boats are sailing again. ${words(STORY, 10, 90)} Local anglers spoke of little else in the cafés by the pier.`;
  expect(copiesOf(doc('a', STORY), doc('b', rewrite, '2022-03-02'))).toEqual({ b: 'a' });
});

test('an unrelated text is none, and neither is one that quotes a sentence', () => {
  expect(copiesOf(doc('a', STORY), doc('b', OTHER))).toEqual({});
  expect(copiesOf(doc('a', STORY), doc('b', `${OTHER} ${words(STORY, 0, 22)}`))).toEqual({});
});

test('a copy of a copy leads to the first origin', () => {
  const all = STORY.split(/\s+/).length;
  const half = doc('b', `${words(STORY, Math.floor(all * 0.3), all)} ${words(OTHER, 0, 30)}`, '2022-03-02');
  const quarter = doc('c', `${words(STORY, Math.floor(all * 0.75), all)} ${words(OTHER, 0, 30)}`, '2022-03-03');
  expect(copiesOf(quarter, half, doc('a', STORY))).toEqual({ b: 'a', c: 'a' });
});

test('what an outlet prints under everything makes no copies', () => {
  const footer = words(STORY, 0, 60);
  const articles = Array.from({ length: 6 }, (_, i) => {
    const own = Array.from({ length: 40 }, (__, j) => `word${i}x${j}`).join(' ');
    return doc(`p${i}`, `${own} ${footer}`, `2022-03-0${i + 1}`, 'Amber Post');
  });
  expect(copiesOf(...articles)).toEqual({});
});

test('the outcome does not depend on the order of documents', () => {
  const documents = [
    doc('a', STORY),
    doc('b', words(STORY, 0, 50), '2022-03-02'),
    doc('c', OTHER),
    doc('d', OTHER, '2022-02-01'),
    doc('e', words(STORY, 20, 80), null),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect([...findCopies(shuffled)]).toEqual([...findCopies(documents)]);
    }),
  );
});

test('a sketch of a long text still measures what is shared', () => {
  const long = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 100_003}`).join(' ');
  const { ofShorter } = overlapOf(
    sketch(long),
    sketch(`${words(long, 0, 1000)} ${Array.from({ length: 1000 }, (_, i) => `z${i}`).join(' ')}`),
  );
  expect(ofShorter).toBeGreaterThan(0.35);
  expect(ofShorter).toBeLessThan(0.65);
});
