import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, aFigure, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

test('a ledger tells a document by the sighting that stands in the record, and each of its figures once', async () => {
  const store = await openSqliteStore(freshFolder());
  onTestFinished(() => store.close());
  const text = 'Nine ships lay in Port.';
  const seenAt = (path: string, title: string, published: string) => {
    const document = aDocument(text, { path, title, published });
    return asRead(document, { figures: [aFigure(document, { id: 'f1' })] });
  };
  const told = async () =>
    (await store.figuresTold({ filter: {} }, (figure) => figure)).map(({ id, title, published }) => [id, title, published]);
  await store.add([seenAt('c.txt', 'Ships', '2022-01-10')]);
  expect(await told()).toEqual([['f1', 'Ships', '2022-01-10']]);
  await store.add([seenAt('b.txt', 'Nine ships', '2022-01-10')]);
  expect(await told()).toEqual([['f1', 'Nine ships', '2022-01-10']]);
  await store.add([seenAt('a.txt', 'Ships again', '2022-01-10T06:00:00Z')]);
  expect(await told()).toEqual([['f1', 'Ships again', '2022-01-10T06:00:00Z']]);
  expect((await store.figuresTold({ filter: { to: '2022-01-10' } }, (figure) => figure)).length).toBe(1);
});
