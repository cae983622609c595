import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { fullDocument } from '../build.ts';
import { freshFolder } from '../folder.ts';
import { spawnChild } from './spawnChild.ts';

async function filledFolder(): Promise<string> {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  await store.add([fullDocument('A report of the port.')]);
  await store.close();
  return folder;
}

function withMode(folder: string, mode: number): string {
  chmodSync(folder, mode);
  onTestFinished(() => chmodSync(folder, 0o755));
  return folder;
}

async function said(command: 'open-to-write' | 'open-to-read', folder: string): Promise<string> {
  const child = spawnChild(command, folder);
  await child.ended;
  return child.lines.join('\n');
}

test('a folder that may not be written takes no new store', async () => {
  const folder = withMode(freshFolder(), 0o555);
  expect(await said('open-to-write', folder)).toMatch(/^store-read-only .*tacitus\.db/);
});

test('a folder that may not be made takes no new store', async () => {
  const folder = withMode(freshFolder(), 0o555);
  expect(await said('open-to-write', join(folder, 'new'))).toMatch(/^store-read-only /);
});

test('a store in a folder that may not be written is refused to writers and open to readers', async () => {
  const folder = withMode(await filledFolder(), 0o555);
  expect(await said('open-to-write', folder)).toMatch(/^store-read-only /);
  expect(await said('open-to-read', folder)).toBe('opened, 1 documents');
});

test('a store that may not be read says so', async () => {
  const folder = withMode(await filledFolder(), 0o755);
  withMode(join(folder, 'tacitus.db'), 0o000);
  expect(await said('open-to-read', folder)).toMatch(/^store-unreadable .*tacitus\.db/);
});

test('a store on a read-only file system is refused to writers and open to readers', async (context) => {
  const folder = await filledFolder();
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }));
    execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'ignore' });
  } catch {
    return context.skip('no right to mount a read-only folder here; the tests above cover the same path');
  }
  await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'store-read-only' });
  const reader = await openSqliteStore(folder, { readOnly: true });
  expect(await reader.summary()).toMatchObject({ documents: 1 });
  await reader.close();
});
