import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { inFolder } from './inFolder.ts';
import { newsFiles, newsOf } from './newsOf.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const isRoot = process.getuid?.() === 0;

test('a store that a newer version wrote is refused and left as it is', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    const store = join(folder, 'store');
    expect((await tacitus(['read', join(folder, 'note.txt'), '--store', store])).code).toBe(0);
    const db = new DatabaseSync(join(store, 'tacitus.db'));
    db.exec('PRAGMA user_version = 9999; PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    const before = await readFile(join(store, 'tacitus.db'));
    for (const args of [['read', join(folder, 'note.txt')], ['events'], ['export']]) {
      const { code, stderr, stdout } = await tacitus([...args, '--store', store]);
      expect(stderr).toMatch(/store-newer.*newer version/);
      expect(code).toBe(2);
      expect(stdout).toBe('');
    }
    expect((await readFile(join(store, 'tacitus.db'))).equals(before)).toBe(true);
  }));

test('a store that another process writes to is refused for writing and open for reading', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    const store = join(folder, 'store');
    const writer = await openSqliteStore(store);
    try {
      const { code, stderr } = await tacitus(['read', join(folder, 'note.txt'), '--store', store]);
      expect(stderr).toMatch(/store-locked.*Another process/);
      expect(code).toBe(2);
      expect((await tacitus(['documents', '--store', store])).code).toBe(0);
    } finally {
      await writer.close();
    }
    expect((await tacitus(['read', join(folder, 'note.txt'), '--store', store])).code).toBe(0);
  }));

test('a folder that cannot be written is refused with 2', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'locked'), { mode: 0o555 });
    const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const { code, stderr } = await tacitus(['read', 'note.txt', '--store', 'locked'], { cwd: folder, ...nobody });
    expect(stderr).toMatch(/store-read-only.*permissions/);
    expect(code).toBe(2);
  }));

test('something else in the place of a store is refused and left as it is', () =>
  inFolder({ 'store/tacitus.db': 'a diary, not a store\n'.repeat(300) }, async (folder) => {
    const { code, stderr } = await tacitus(['read', folder, '--store', join(folder, 'store')]);
    expect(stderr).toContain('not-a-store');
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'store', 'tacitus.db'), 'utf8')).toContain('a diary');
  }));

/** A file system of a few hundred kilobytes; null where none may be mounted. */
function mountSmall(folder: string): (() => void) | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', [folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
}

test(
  'a full disk ends the run with 2; what was told as read stays, and more room completes it',
  (context) =>
    inFolder(newsFiles(1500), async (folder) => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      const unmount = mountSmall(disk);
      if (unmount === null) return context.skip('no small file system can be mounted here');
      try {
        const full = await tacitus(['read', join(folder, 'news'), '--store', join(disk, 'store'), '--json']);
        expect(full.stderr).toMatch(/store-full.*No space/);
        expect(full.code).toBe(2);
        const told = jsonLines(full.stdout)
          .filter(({ kind }) => kind === 'read')
          .map(({ document }) => document);
        expect(told.length).toBeGreaterThan(0);
        expect(told.length).toBeLessThan(1500);
        execFileSync('mount', ['-o', 'remount,size=64m', disk], { stdio: 'ignore' });
        const there = jsonLines((await tacitus(['documents', '--store', join(disk, 'store'), '--json', '--all'])).stdout).map(
          ({ id }) => id,
        );
        expect(there.toSorted()).toEqual(told.toSorted());
        const rest = await tacitus(['read', join(folder, 'news'), '--store', join(disk, 'store'), '--json']);
        expect(rest.code, rest.stderr).toBe(0);
        expect(jsonLines(rest.stdout).at(-1)).toMatchObject({ read: 1500 - told.length, alreadyRead: told.length });
      } finally {
        unmount();
      }
    }),
  120_000,
);

test('a record file that cannot be written whole is not written at all', async (context) =>
  inFolder({ ...newsFiles(80) }, async (folder) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const unmount = mountSmall(disk);
    if (unmount === null) return context.skip('no small file system can be mounted here');
    try {
      await writeFile(join(disk, 'filler'), new Uint8Array(1000 * 1024));
      await writeFile(join(disk, 'record.jsonl'), 'the old record\n');
      const { code, stderr } = await tacitus(['read', join(folder, 'news'), '--record', join(disk, 'record.jsonl')]);
      expect(stderr).toMatch(/Cannot write .*record\.jsonl/);
      expect(code).toBe(2);
      expect(await readFile(join(disk, 'record.jsonl'), 'utf8')).toBe('the old record\n');
    } finally {
      unmount();
    }
  }));
