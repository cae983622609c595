import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import { settleStories } from '../../src/pipeline/settleStories.ts';
import { findStories } from '../../src/reconcile/stories/findStories.ts';
import { UNDATED_MAX } from '../../src/reconcile/stories/storiesOfUndated.ts';
import { storyTerms } from '../../src/reconcile/stories/storyTerms.ts';
import { undatedTerms } from '../../src/reconcile/stories/undatedTerms.ts';
import type { ReadDocument, Store } from '../../src/store/store.ts';
import type { StoryChange } from '../../src/store/stories.ts';
import { aDocument, asRead } from '../store/build.ts';
import { withStore } from './withStore.ts';

const MATTERS = [
  'mine varna divers port grain',
  'plough strike pass snow overtime',
  'ferry lamp harbour night fog',
  'dam valve lake gauge',
];
const DAYS = ['2022-03-01', '2022-03-02', '2022-03-04', '2022-03-05', '2022-03-09', '2022-03-13', '2022-03-20', '2022-06-01', null];

/** Reports of a few matters; each takes some words of its own matter and a few of another. */
const reports: fc.Arbitrary<readonly ReadDocument[]> = fc
  .array(
    fc.record({ matter: fc.nat(3), other: fc.nat(3), words: fc.subarray([0, 1, 2, 3], { minLength: 2 }), day: fc.constantFrom(...DAYS) }),
    { minLength: 1, maxLength: 14 },
  )
  .map((given) =>
    given.map(({ matter, other, words, day }, number) => {
      const own = (MATTERS[matter] ?? '').split(' ');
      const text = [...words.map((at) => own[at]), (MATTERS[other] ?? '').split(' ')[0], `report${number}`].join(' ');
      return asRead(aDocument(`${text}.`, { source: `outlet-${number % 3}`, published: day, title: `${own[0]} ${own[1]} ${number % 2}` }));
    }),
  );

const storiesIn = async (store: Store) => {
  const { items } = await store.stories({}, { limit: 99 });
  const documents = await store.documents({}, { limit: 99 });
  const of = await store.storiesOf(documents.items.map(({ id }) => id));
  return items
    .map(({ id, title, first, last }) => ({
      id,
      title,
      documents: [...of].flatMap(([document, story]) => (story.id === id ? [document] : [])).toSorted(),
      first,
      last,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

const atOnce = (batch: readonly ReadDocument[]) =>
  findStories(
    batch.map(({ ingested: { document } }) => ({
      ...document,
      terms: document.published === null ? undatedTerms(document) : storyTerms(document),
    })),
  )
    .map((story) => ({ ...story, documents: story.documents.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('documents taken in one after the other, in any order and batches, make the stories that all make at once', async () => {
  await fc.assert(
    fc.asyncProperty(reports, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), async (batch, size, keys) =>
      withStore(async (store) => {
        const ordered = batch.map((read) => ({ read, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        for (let from = 0; from < ordered.length; from += size) {
          await store.add(ordered.slice(from, from + size).map(({ read }) => read));
          await settleStories(store, size);
        }
        expect(await storiesIn(store)).toEqual(atOnce(batch));
        expect(await store.pendingStoryDays()).toEqual([]);
      }),
    ),
    { numRuns: 60 },
  );
});

test('a document that turns out to have come out on another day leaves its story', () =>
  withStore(async (store) => {
    const text =
      'Divers blew up a drifting mine off Varna while nine grain ships waited outside the port for word from the harbour master that the roadstead was clear again.';
    const first = asRead(aDocument(text, { source: 'Wire', published: '2022-03-01', title: 'Mine shuts Varna port' }));
    const second = aDocument(`${text} The port opened again.`, {
      source: 'Post',
      published: '2022-03-02',
      title: 'Varna port opens',
      path: 'b.txt',
    });
    await store.add([first, asRead(second)]);
    await refreshEvents(store);
    await settleStories(store);
    expect((await store.stories({}, { limit: 9 })).items.map(({ documents, origins }) => [documents, origins])).toEqual([[2, 1]]);
    const moved = { ...second, published: '2021-06-02', path: 'a.txt' };
    await store.add([asRead(moved)]);
    await refreshEvents(store);
    await settleStories(store);
    expect((await store.stories({}, { limit: 9 })).items.map(({ first: day }) => day)).toEqual(['2021-06-02', '2022-03-01']);
    expect(await store.pendingStoryDays()).toEqual([]);
  }));

test('too many undated documents are each a story, and what they tell is not read', () =>
  withStore(async (store) => {
    await store.add([asRead(aDocument('A ferry lay off Port.', { published: null }))]);
    const put: StoryChange[] = [];
    const ids = Array.from({ length: UNDATED_MAX + 1 }, (_, at) => `d${at}`);
    await settleStories({
      ...store,
      undatedIds: async () => ids,
      storyMembers: () => Promise.reject(new Error('read')),
      putStories: async (change) => {
        put.push(change);
      },
    });
    expect(put).toHaveLength(1);
    expect(put[0]?.places.map(({ id, story }) => [id, story])).toEqual(ids.map((id) => [id, id]));
    expect(put[0]?.done).toEqual([null]);
  }));

/** A store on which the given number of steps of finding stories are written, and the next is cut. */
const cutAfter = (store: Store, steps: number): Store => {
  let left = steps;
  return {
    ...store,
    putStories: async (change) => {
      if (left-- <= 0) throw new Error('cut');
      return store.putStories(change);
    },
  };
};

test('what is cut at any step is taken up by the next, and until then stories are those of before', async () => {
  await fc.assert(
    fc.asyncProperty(reports, reports, fc.nat(3), async (earlier, later, steps) =>
      withStore(async (store) => {
        await store.add(earlier);
        await settleStories(store);
        const before = await storiesOfDocuments(store);
        await store.add(later);
        const cut = await settleStories(cutAfter(store, steps)).then(
          () => false,
          () => true,
        );
        if (cut) expect(await storiesOfDocuments(store)).toEqual(before);
        expect(await store.areStoriesSettled()).toBe(!cut);
        await settleStories(store);
        expect(await store.areStoriesSettled()).toBe(true);
        const texts = new Map([...earlier, ...later].map((read) => [read.ingested.document.id, read]));
        expect(await storiesIn(store)).toEqual(atOnce([...texts.values()]));
      }),
    ),
    { numRuns: 60 },
  );
});

/** In which story each document is that is in one. */
async function storiesOfDocuments(store: Store): Promise<ReadonlyMap<string, string>> {
  const { items } = await store.documents({}, { limit: 99 });
  return new Map([...(await store.storiesOf(items.map(({ id }) => id)))].map(([document, { id }]) => [document, id]));
}

test('events are brought up to date without stories, which stay as they were', () =>
  withStore(async (store) => {
    const one = asRead(aDocument('Divers blew up a mine off Varna.', { source: 'Wire', published: '2022-03-01' }));
    await store.add([one]);
    await refreshEvents(store);
    expect([await store.areEventsCurrent(), await store.areStoriesSettled()]).toEqual([true, false]);
    expect((await store.stories({}, { limit: 9 })).items).toEqual([]);
    await settleStories(store);
    expect((await store.stories({}, { limit: 9 })).items.map(({ id }) => id)).toEqual([one.ingested.document.id]);
  }));
