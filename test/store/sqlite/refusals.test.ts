import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteStore, type SqliteStoreOptions } from '../../../src/store/sqlite/openSqliteStore.ts';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema.ts';
import { fullDocument } from '../build.ts';
import { exported } from '../collect.ts';
import { freshFolder } from '../folder.ts';

// What an opening is refused with; null where it is not.
const refusal = (folder: string, options: SqliteStoreOptions = {}): Promise<unknown> =>
  openSqliteStore(folder, options).then(
    (store) => store.close().then(() => null),
    (error: unknown) => error,
  );

const execute = (file: string, sql: string): void => {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
};

async function filledFolder(): Promise<string> {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  await store.add(Array.from({ length: 30 }, (_, at) => fullDocument(`Report ${at} of the port.`)));
  await store.close();
  return folder;
}

test('a missing folder is made, with those above it', async () => {
  const folder = join(freshFolder(), 'a', 'b');
  await (await openSqliteStore(folder)).close();
  expect(statSync(join(folder, 'tacitus.db')).isFile()).toBe(true);
});

test('a store of a newer version is refused, named, and left as it is', async () => {
  const folder = await filledFolder();
  const file = join(folder, 'tacitus.db');
  execute(file, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  const before = readFileSync(file);
  for (const readOnly of [false, true]) {
    expect(await refusal(folder, { readOnly })).toMatchObject({ code: 'store-newer', message: expect.stringContaining(file) });
  }
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file that is no database is refused and left as it is', async () => {
  const folder = freshFolder();
  const file = join(folder, 'tacitus.db');
  writeFileSync(file, 'These are notes about the harbour, and no database at all.\n'.repeat(100));
  for (const readOnly of [false, true])
    expect(await refusal(folder, { readOnly })).toMatchObject({ code: 'not-a-store', message: expect.stringContaining(file) });
  expect(readFileSync(file, 'utf8')).toMatch(/^These are notes/);
});

test("another program's database is refused and left as it is", async () => {
  const folder = freshFolder();
  const file = join(folder, 'tacitus.db');
  execute(file, 'CREATE TABLE recipes (name TEXT)');
  const before = readFileSync(file);
  expect(await refusal(folder)).toMatchObject({ code: 'not-a-store' });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file where the folder should be is refused', async () => {
  const file = join(freshFolder(), 'data');
  writeFileSync(file, 'x');
  expect(await refusal(file)).toMatchObject({ code: 'not-a-store' });
  expect(await refusal(file, { readOnly: true })).toMatchObject({ code: 'not-a-store' });
});

test('reading where nothing was written says so, and makes nothing', async () => {
  const folder = join(freshFolder(), 'none');
  expect(await refusal(folder, { readOnly: true })).toMatchObject({ code: 'store-absent', message: expect.stringContaining(folder) });
  expect(() => statSync(folder)).toThrow('ENOENT');
});

test('a store whose making was cut short is refused to readers and finished by a writer', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'tacitus.db'), '');
  expect(await refusal(folder, { readOnly: true })).toMatchObject({ code: 'store-older' });
  const store = await openSqliteStore(folder);
  expect(await store.summary()).toMatchObject({ documents: 0 });
  await store.close();
});

test('damage is told as damage', async () => {
  const folder = await filledFolder();
  const file = join(folder, 'tacitus.db');
  const pages = statSync(file).size / 4096;
  const damaged = openSync(file, 'r+');
  for (let page = 1; page < pages; page += 1) writeSync(damaged, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  closeSync(damaged);
  const use = async (): Promise<void> => {
    const store = await openSqliteStore(folder);
    await exported(store).finally(() => store.close());
  };
  await expect(use()).rejects.toMatchObject({ code: 'store-damaged', message: expect.stringContaining(file) });
});

test('a refused opening leaves no lock behind', async () => {
  const folder = await filledFolder();
  const file = join(folder, 'tacitus.db');
  execute(file, 'PRAGMA user_version = 99');
  await refusal(folder);
  execute(file, `PRAGMA user_version = ${SCHEMA_VERSION}`);
  const store = await openSqliteStore(folder);
  expect(await store.summary()).toMatchObject({ documents: 30 });
  await store.close();
});

test('findings are append-only even to somebody with the database in hand', async () => {
  const folder = await filledFolder();
  const file = join(folder, 'tacitus.db');
  expect(() => execute(file, "UPDATE findings SET json = '{}'")).toThrow('append-only');
  expect(() => execute(file, 'DELETE FROM findings')).toThrow('append-only');
});

test('every version of the rules keeps its findings on disk', async () => {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  const read = fullDocument('One report of the port.');
  await store.add([read]);
  await store.add([{ ...read, version: '2.0.0' }]);
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  const kept = db
    .prepare('SELECT r.version, count(*) AS n FROM findings f JOIN readings r ON r.row = f.reading GROUP BY r.version ORDER BY 1')
    .all();
  db.close();
  expect(kept.map(({ version, n }) => [version, n])).toEqual([
    ['1.0.0', 4],
    ['2.0.0', 4],
  ]);
});
