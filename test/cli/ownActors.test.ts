import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const FILES = {
  'news/a.txt': 'The Sand Front attacked Poland on Monday.',
  'own.csv': 'name,code,sector\nSand Front,SANDF,REB\n',
  'bad.csv': 'name,code,sector\nSand Front,SANDF,REB\nBad Row,SANDF,ARMY\n',
};

const actorCodes = async (record: string): Promise<readonly string[]> =>
  jsonLines(await readFile(record, 'utf8'))
    .filter(({ kind }) => kind === 'mention')
    .flatMap(({ actors }) => (actors as readonly { readonly code: string }[]).map(({ code }) => code));

test.each(['0', '1'])('a table of actors given by flag is used with %s workers', (workers) =>
  inFolder(FILES, async (folder) => {
    const record = join(folder, 'record.jsonl');
    const ran = await tacitus([
      'read',
      join(folder, 'news'),
      '--record',
      record,
      '--workers',
      workers,
      '--actors',
      join(folder, 'own.csv'),
    ]);
    expect([ran.code, await actorCodes(record)]).toEqual([0, ['SANDF']]);
  }),
);

test('with another table documents are read again', () =>
  inFolder(FILES, async (folder) => {
    const record = join(folder, 'record.jsonl');
    const read = (...more: readonly string[]) =>
      tacitus(['read', join(folder, 'news'), '--store', join(folder, 'store'), '--record', record, '--workers', '0', ...more]);
    await read();
    expect(await actorCodes(record)).toEqual([]);
    await read('--actors', join(folder, 'own.csv'));
    expect(await actorCodes(record)).toEqual(['SANDF']);
  }));

test('tacitus.actors.csv beside the store needs no flag', () =>
  inFolder({ ...FILES, 'tacitus.actors.csv': FILES['own.csv'] }, async (folder) => {
    const record = join(folder, 'record.jsonl');
    await tacitus(['read', join(folder, 'news'), '--store', join(folder, 'store'), '--record', record, '--workers', '0']);
    expect(await actorCodes(record)).toEqual(['SANDF']);
  }));

test('trace takes them too, beside own holders of office', () =>
  inFolder({ ...FILES, 'holders.csv': 'name,office,of\nIda Vestergren,trade minister,Sweden\n' }, async (folder) => {
    const given = ['--actors', join(folder, 'own.csv'), '--holders', join(folder, 'holders.csv')];
    const { stdout } = await tacitus(['trace', 'The Sand Front accused Ida Vestergren.', '--published', '2022-02-02', ...given]);
    expect([stdout.includes('SANDF'), stdout.includes('SWE')]).toEqual([true, true]);
  }));

test('a faulty table is a wrong call, told with its line, and nothing is read', () =>
  inFolder(FILES, async (folder) => {
    const ran = await tacitus(['read', join(folder, 'news'), '--store', join(folder, 'store'), '--actors', join(folder, 'bad.csv')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('bad.csv:3: "ARMY" is no sector');
  }));

test('a table that is not there is a wrong call when it was asked for', () =>
  inFolder(FILES, async (folder) => {
    const ran = await tacitus(['read', join(folder, 'news'), '--store', join(folder, 'store'), '--actors', join(folder, 'none.csv')]);
    expect([ran.code, ran.stderr.includes('none.csv cannot be read')]).toEqual([2, true]);
  }));
