import { expect, test } from 'vitest';
import type { FoundOrigin } from '../../../src/model/origin.ts';
import { aDocument, aMention, anEvent, asRead } from '../build.ts';
import { allPages, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const first = aDocument('Ships left port.', { source: 'Wire', published: '2022-01-10', title: 'Ships leave' });
const second = aDocument('Ships leave port.', { source: 'Agency', published: '2022-01-11', title: 'Port empties' });
const third = aDocument('A choir sang.', { source: 'Post', published: '2022-01-11', title: null });
const undated = aDocument('A dam leaks.', { source: 'Post', published: null, title: 'Dam leaks' });
const ALL = [first, second, third, undated];
const TERMS = new Map([
  [2 ** 32 - 1, 2.5],
  [7, 1],
]);
const termsOf = ({ id, published }: (typeof ALL)[number], day = published === null ? null : Date.parse(published) / 86_400_000) => ({
  id,
  day,
  terms: TERMS,
});
const DAY = Date.parse('2022-01-10') / 86_400_000;

/** Which documents are of one story, and how they come to their texts. */
export function storyContract(newStore: NewStore): void {
  const filled: NewStore = async () => {
    const store = await newStore();
    await store.add(ALL.map((document) => asRead(document)));
    await store.putTerms(ALL.map((one) => termsOf(one)));
    const place = (document: (typeof ALL)[number], story = document, weight = 0) => ({ id: document.id, story: story.id, weight });
    await store.putStories({
      places: [place(first, first, 0.5), place(second, first, 0.75), place(third), place(undated)],
      changed: [],
      done: [DAY, DAY + 1, null],
    });
    return store;
  };

  test('what shows another text or title than was taken in is asked for, and its day is pending', async () => {
    const store = await newStore();
    await store.add(ALL.map((document) => asRead(document)));
    expect((await store.documentsWithoutTerms(9)).map(({ id, text }) => [id, text])).toEqual(ALL.map(({ id, text }) => [id, text]));
    await store.putTerms([termsOf(second), termsOf(undated)]);
    expect((await store.documentsWithoutTerms(1)).map(({ id }) => id)).toEqual([first.id]);
    expect(await store.pendingStoryDays()).toEqual([DAY + 1, null]);
    await store.putStories({ places: [], changed: [DAY + 5], done: [DAY + 1, null] });
    expect(await store.pendingStoryDays()).toEqual([DAY + 5]);
    await store.add([asRead({ ...second, published: '2022-01-03', path: 'A/earlier.txt' })]);
    expect((await store.documentsWithoutTerms(9)).map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    expect(await store.pendingStoryDays()).toEqual([DAY + 1, DAY + 5]);
    expect(await store.storyDays(DAY, DAY + 9)).toEqual([]);
  });

  test('the documents of some days come with what they are about and their story', async () => {
    const store = await filled();
    expect(await store.storyDays(DAY - 9, DAY + 9)).toEqual([DAY, DAY + 1]);
    const members = await store.storyMembers({ from: DAY, to: DAY + 1 });
    const terms = { hashes: Uint32Array.of(7, 2 ** 32 - 1), often: Float64Array.of(1, 2.5) };
    expect(members).toEqual(
      [first, ...[second, third].toSorted((a, b) => (a.id < b.id ? -1 : 1))].map((one) => ({
        ...termsOf(one),
        terms,
        story: one === second ? first.id : one.id,
      })),
    );
    expect((await store.storyMembers(null)).map(({ id, day }) => [id, day])).toEqual([[undated.id, null]]);
    expect(await store.undatedIds()).toEqual([undated.id]);
  });

  test('what is found shows once no day is pending, and all of it', async () => {
    const store = await filled();
    const shown = async () => (await store.stories({}, { limit: 9 })).items.map(({ id, documents }) => [id, documents]);
    const before = await shown();
    const { next } = await store.stories({}, { limit: 1 });
    const { next: within } = await store.documents({ stories: [first.id] }, { limit: 1 });
    await store.putStories({ places: [{ id: third.id, story: first.id, weight: 1 }], changed: [DAY], done: [] });
    expect([await shown(), await store.areStoriesSettled()]).toEqual([before, false]);
    expect((await store.storyMembers({ from: DAY, to: DAY + 1 })).map(({ story }) => story)).toEqual([first.id, first.id, first.id]);
    expect((await store.stories({}, { limit: 1, cursor: next ?? '' })).items.map(({ id }) => id)).toEqual([third.id]);
    await store.putStories({ places: [], changed: [], done: [DAY] });
    expect(await shown()).toEqual([
      [first.id, 3],
      [undated.id, 1],
    ]);
    expect(await store.areStoriesSettled()).toBe(true);
    await expect(store.stories({}, { limit: 1, cursor: next ?? '' })).rejects.toMatchObject({ code: 'page-invalid' });
    await expect(store.documents({ stories: [first.id] }, { limit: 1, cursor: within ?? '' })).rejects.toMatchObject({
      code: 'page-invalid',
    });
  });

  test('what is found again as it was changes no cursor', async () => {
    const store = await filled();
    const { next } = await store.stories({}, { limit: 1 });
    await store.putStories({ places: [{ id: second.id, story: first.id, weight: 0.75 }], changed: [], done: [] });
    expect((await store.stories({}, { limit: 1, cursor: next ?? '' })).items.map(({ id }) => id)).toEqual([third.id]);
  });

  test('stories come with what passes of them, the largest first', async () => {
    const store = await filled();
    const story = {
      id: first.id,
      title: 'Port empties',
      first: '2022-01-10',
      last: '2022-01-11',
      documents: 2,
      outlets: ['Agency', 'Wire'],
      origins: 2,
    };
    expect((await store.stories({}, { limit: 9 })).items.map(({ id, title }) => [id, title])).toEqual([
      [first.id, 'Port empties'],
      [third.id, null],
      [undated.id, 'Dam leaks'],
    ]);
    expect((await store.stories({}, { limit: 1 })).items).toEqual([story]);
    expect(await allPages(1, (page) => store.stories({}, page))).toHaveLength(3);
    expect((await store.stories({ outlets: ['Wire'] }, { limit: 9 })).items).toEqual([
      { ...story, last: '2022-01-10', documents: 1, outlets: ['Wire'], origins: 1 },
    ]);
    expect(await store.storiesOf([second.id])).toEqual(new Map([[second.id, { id: first.id, title: 'Port empties', documents: 2 }]]));
    await expect(store.stories({}, { limit: 1, cursor: 'none' })).rejects.toMatchObject({ code: 'page-invalid' });
  });

  test('events are narrowed to those told in a story', async () => {
    const store = await newStore();
    await store.add([first, third].map((document) => asRead(document, { mentions: [aMention(document, { id: `m-${document.id}` })] })));
    await putEvents(store, [anEvent('e1', [`m-${first.id}`]), anEvent('e2', [`m-${third.id}`])], []);
    await store.putStories({ places: [first, third].map(({ id }) => ({ id, story: id, weight: 0 })), changed: [], done: [] });
    expect((await store.events({ stories: [third.id] }, { limit: 9 })).items.map(({ id }) => id)).toEqual(['e2']);
    expect((await store.events({ stories: ['none'] }, { limit: 9 })).items).toEqual([]);
  });

  test('documents are narrowed and counted by story and by how they come to their texts', async () => {
    const store = await filled();
    const origin = (model: string | null): FoundOrigin => ({
      kind: model === null ? 'own' : 'rewrite',
      model,
      agency: null,
      sure: 1,
      reasons: [],
    });
    const sketch = { count: 9, hashes: [1, 2], marks: { figures: [], quotations: [], quoted: [], credits: [] } };
    await store.takeInSketches(
      [first, second, third].map(({ id, source, published }) => ({
        id,
        source,
        published,
        sketch: { ...sketch, hashes: id === third.id ? [9] : [1, 2] },
      })),
      { newsDays: 3, commonMin: 2, firstMax: 9 },
      ({ earlier }) => origin(earlier[0]?.id ?? null),
    );
    const ids = async (filter: Parameters<typeof store.documents>[0]) =>
      (await store.documents(filter, { limit: 9 })).items.map(({ id }) => id);
    expect(await ids({ stories: [first.id] })).toEqual([first.id, second.id]);
    expect(await ids({ origins: ['rewrite'] })).toEqual([second.id]);
    expect(await ids({ origins: ['copy'] })).toEqual([]);
    expect((await store.stories({}, { limit: 1 })).items).toMatchObject([{ documents: 2, origins: 1 }]);
    const { stories, origins } = await store.documentFacets({ stories: [third.id], origins: ['rewrite'] });
    expect(stories).toEqual([]);
    expect(origins).toEqual([{ value: 'own', documents: 1 }]);
    expect((await store.documentFacets({ stories: [third.id] })).stories).toEqual([
      { value: first.id, title: 'Port empties', documents: 2 },
    ]);
  });
}
