import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { LEDGER_ANEW_SCHEMA } from '../../../src/store/sqlite/ledgerAnewSchema.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
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

test('a store of before a ledger told more figures as added reads them all anew', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const document = aDocument('They found 900 extra troops.', { published: '2022-01-10' });
  await made.add([
    asRead(document, { figures: [aFigure(document, { id: 'f1', measure: 'personnel', item: 'extra troops', status: 'present' })] }),
  ]);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  // As an older program kept it.
  db.exec(
    `UPDATE ledger_figures SET packed = replace(packed, 'true', 'false'); PRAGMA user_version = ${MIGRATIONS.lastIndexOf(LEDGER_ANEW_SCHEMA)}`,
  );
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  const figures = await again.figuresTold({ filter: {} }, (figure) => figure);
  expect(figures.map(({ id, words }) => [id, words.added])).toEqual([['f1', true]]);
});
