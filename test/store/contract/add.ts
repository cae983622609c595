import { expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aFigure, aMention, asRead, fullDocument } from '../build.ts';
import { exported } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const outcomes = async (store: Store, ...batch: Parameters<Store['add']>[0][]): Promise<string[]> => {
  const added = [];
  for (const each of batch) added.push(...(await store.add(each)));
  return added.map(({ outcome, first }) => (first === null ? outcome : `${outcome} ${first}`));
};

/** What becomes of documents that are new, known, read again, or seen elsewhere. */
export function addContract(newStore: NewStore): void {
  test('a new document is added, and known when it comes again', async () => {
    const store = await newStore();
    const read = fullDocument('Three ships left the harbour.');
    expect(await outcomes(store, [read], [read], [read, read])).toEqual(['added', 'known', 'known', 'known']);
    expect(await store.summary()).toMatchObject({ documents: 1, mentions: 2, figures: 1, claims: 1 });
  });

  test('adding twice leaves the same bytes in the record', async () => {
    const store = await newStore();
    const batch = ['One ship sailed.', 'Two ships sailed.'].map((text) => fullDocument(text));
    await store.add(batch);
    const before = await exported(store);
    await store.add(batch);
    expect(await exported(store)).toBe(before);
  });

  test('the same text under another path is told apart and written once', async () => {
    const store = await newStore();
    const at = (path: string) => fullDocument('Four ships sailed.', { path });
    expect(await outcomes(store, [at('m.txt')], [at('z.txt'), at('a.txt')], [at('a.txt')])).toEqual([
      'added',
      'same-text m.txt',
      'same-text m.txt',
      'known',
    ]);
    expect(await store.summary()).toMatchObject({ documents: 1, mentions: 2 });
  });

  test('of several places the smallest stands in the record, with the title it has there', async () => {
    const store = await newStore();
    await store.add([fullDocument('Five ships sailed.', { path: 'b.txt', title: 'From b' })]);
    await store.add([fullDocument('Five ships sailed.', { path: 'a.txt', title: 'From a' })]);
    await store.add([fullDocument('Five ships sailed.', { path: 'c.txt', title: 'From c' })]);
    const { items } = await store.documents({}, { limit: 10 });
    expect(items.map(({ path, title }) => ({ path, title }))).toEqual([{ path: 'a.txt', title: 'From a' }]);
    expect((await store.documents({ text: 'from a' }, { limit: 10 })).total).toBe(1);
    expect((await store.documents({ text: 'from b' }, { limit: 10 })).total).toBe(0);
  });

  test('reading with another version keeps the old findings out of sight and shows the new', async () => {
    const store = await newStore();
    const document = aDocument('Six ships sailed on.');
    const old = asRead(document, { figures: [aFigure(document, { low: 5 }), aFigure(document, { start: 0, end: 3 })] });
    const next = asRead(document, { figures: [aFigure(document, { low: 6, version: '2.0.0' })] }, { version: '2.0.0' });
    expect(await outcomes(store, [old], [next], [next], [old])).toEqual(['added', 'reread', 'known', 'known']);
    const { items, total } = await store.figures({}, { limit: 10 });
    expect({ total, lows: items.map(({ low }) => low) }).toEqual({ total: 1, lows: [6] });
    expect(await store.document(document.id)).toMatchObject({ version: '2.0.0', figures: [{ low: 6 }] });
    expect(await store.summary()).toMatchObject({ documents: 1, figures: 1 });
  });

  test('a batch that holds something broken is not written at all', async () => {
    const store = await newStore();
    const document = aDocument('Seven ships sailed.');
    const broken = asRead(document, { mentions: [aMention(document, { confidence: 7 })] });
    await expect(store.add([fullDocument('Eight ships sailed.'), broken])).rejects.toMatchObject({
      code: 'record-invalid',
      message: expect.stringContaining(`mention-${document.id}`),
    });
    expect(await store.summary()).toMatchObject({ documents: 0, mentions: 0 });
    expect(await outcomes(store, [fullDocument('Eight ships sailed.')])).toEqual(['added']);
  });

  test('an empty batch is no trouble', async () => {
    const store = await newStore();
    expect(await store.add([])).toEqual([]);
  });
}
