import { execFileSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore, type SqliteStoreOptions } from '../../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { fullDocument } from '../build.ts';
import { exported } from '../collect.ts';
import { freshFolder } from '../folder.ts';

// Letters that zlib and the tokenizer make little smaller.
const bulk = (seed: number): string =>
  Array.from({ length: 3000 }, (_, at) => ((at * 7919 + seed * 104_729) % 1_000_003).toString(36)).join(' ');

async function fill(store: Store): Promise<{ readonly stored: number; readonly error: unknown }> {
  for (let stored = 0; stored < 500; stored += 1) {
    const error = await store.add([fullDocument(bulk(stored))]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null) return { stored, error };
  }
  return { stored: 500, error: null };
}

async function expectGracefulEnd(folder: string, options: SqliteStoreOptions): Promise<void> {
  const store = await openSqliteStore(folder, options);
  const { stored, error } = await fill(store);
  expect(error).toMatchObject({ code: 'store-full', message: expect.stringContaining(folder) });
  expect(stored).toBeGreaterThan(2);
  const before = await exported(store);
  expect(before.match(/^\{"kind":"document"/gm)).toHaveLength(stored);
  await expect(store.add([fullDocument(bulk(900)), fullDocument(bulk(901))])).rejects.toMatchObject({ code: 'store-full' });
  await store.close();
  const again = await openSqliteStore(folder, { readOnly: true });
  expect(await exported(again)).toBe(before);
  await again.close();
}

test('a store that may grow no more keeps what it has and says so', async () => {
  await expectGracefulEnd(freshFolder(), { bytesMax: 1_500_000 });
});

test('a store that may grow again takes what was refused', async () => {
  const folder = freshFolder();
  const small = await openSqliteStore(folder, { bytesMax: 1_500_000 });
  const { stored } = await fill(small);
  await small.close();
  const store = await openSqliteStore(folder);
  expect(await store.add([fullDocument(bulk(stored))])).toMatchObject([{ outcome: 'added' }]);
  await store.close();
});

// Where mounting is not allowed or not known, nothing can be done; any other failure is one of the test.
const isForbidden = (error: unknown): boolean =>
  error instanceof Error && /superuser|permitted|permission|ENOENT|unknown filesystem/iu.test(error.message);

function mountedFolder(bytes: number): string | null {
  const folder = freshFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    if (process.env['CI'] === 'true' && !isForbidden(error)) throw error;
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }));
  return folder;
}

test('a full disk keeps what was stored and says so', async (context) => {
  const folder = mountedFolder(4_000_000);
  if (folder === null) return context.skip('no right to mount a small file system here; the test above covers the same path');
  await expectGracefulEnd(folder, {});
});

test.for([0, 4096, 20_480, 65_536])('a disk with room for %j bytes takes no store and says so', async (bytes, context) => {
  const folder = mountedFolder(1_000_000);
  if (folder === null) return context.skip('no right to mount a small file system here');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(`${folder}/ballast`, Buffer.alloc(bavail * bsize - bytes));
  await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'store-full' });
});
