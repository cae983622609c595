import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const HEAD = 'name,also,country,kind,lat,lon';
const NEWS = 'On Monday Polish soldiers held an exercise at Quillmere Sound. The guards then left.';

const placesOf = async (record: string): Promise<readonly unknown[]> =>
  jsonLines(await readFile(record, 'utf8'))
    .filter(({ kind }) => kind === 'mention')
    .flatMap(({ where }) => (Array.isArray(where) ? where.map(({ id }: { readonly id: string }) => id) : []));

test('places of a file are found, in a thread as without; those beside the store without being asked', () =>
  inFolder({ 'news.txt': NEWS, 'own.csv': `${HEAD}\nQuillmere Sound,,POL,water,54.6,18.7\n` }, async (folder) => {
    for (const workers of ['0', '1']) {
      const ran = await tacitus(['read', 'news.txt', '--record', 'r.jsonl', '--places', 'own.csv', '--workers', workers], { cwd: folder });
      expect(ran.code, ran.stderr).toBe(0);
      expect(await placesOf(join(folder, 'r.jsonl'))).toContain('own:quillmere-sound');
    }
  }));

test('a file beside the store is taken, and when it changes the documents are read again', () =>
  inFolder({ 'news.txt': NEWS, 'tacitus.places.csv': `${HEAD}\n` }, async (folder) => {
    const read = ['read', 'news.txt', '--store', 'store', '--workers', '0', '--json'];
    expect(jsonLines((await tacitus(read, { cwd: folder })).stdout).at(-1)).toMatchObject({ read: 1 });
    expect(jsonLines((await tacitus(read, { cwd: folder })).stdout).at(-1)).toMatchObject({ read: 0 });
    await writeFile(join(folder, 'tacitus.places.csv'), `${HEAD}\nQuillmere Sound,,POL,water,54.6,18.7\n`);
    expect(jsonLines((await tacitus(read, { cwd: folder })).stdout).at(-1)).toMatchObject({ read: 1 });
  }));

test('trace takes them too', () =>
  inFolder({ 'own.csv': `${HEAD}\nQuillmere Sound,,POL,water,54.6,18.7\n` }, async (folder) => {
    const ran = await tacitus(['trace', NEWS, '--published', '2022-02-02', '--places', 'own.csv'], { cwd: folder });
    expect(ran.stdout).toContain('own:quillmere-sound');
  }));

test('a wrong line stops the run and is named with its number', () =>
  inFolder({ 'news.txt': NEWS, 'own.csv': `${HEAD}\nQuillmere,,POL,water,54.6,18.7\nQuill,,POL,sea,54.6,18.7\n` }, async (folder) => {
    const ran = await tacitus(['read', 'news.txt', '--record', 'r.jsonl', '--places', 'own.csv'], { cwd: folder });
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('own.csv:3: unknown kind "sea"');
  }));
