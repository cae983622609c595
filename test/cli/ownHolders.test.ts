import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const TEXT = 'Ida Vestergren, who came by train, condemned Russia. Vestergren accused Moscow of shelling the town.';
const TABLE = 'name,office,of,from,until\nIda Vestergren,trade minister,Sweden,2020,2023\n';

async function actorsIn(folder: string): Promise<readonly unknown[]> {
  const { stdout } = await tacitus(['events', '--store', 'store', '--json'], { cwd: folder });
  return JSON.stringify(jsonLines(stdout)).includes('SWE') ? ['SWE'] : [];
}

const readInto = (folder: string, ...more: readonly string[]) =>
  tacitus(['read', 'a.txt', '--store', 'store', '--published', '2022-02-02', '--source', 'The Herald', ...more], { cwd: folder });

test('a file beside the store is read by, and a text is read again when it comes', { timeout: 300_000 }, async () => {
  await inFolder({ 'a.txt': TEXT }, async (folder) => {
    expect((await readInto(folder, '--workers', '0')).code).toBe(0);
    expect(await actorsIn(folder)).toEqual([]);
    await inFolder({ 'mine.csv': TABLE }, async (other) => {
      const table = join(other, 'mine.csv');
      expect((await readInto(folder, '--holders', table, '--workers', '1')).code).toBe(0);
      expect(await actorsIn(folder)).toEqual(['SWE']);
      expect((await readInto(folder, '--holders', table, '--workers', '0')).stderr).toContain('1 read before');
    });
  });
  await inFolder({ 'a.txt': TEXT, 'tacitus.holders.csv': TABLE }, async (folder) => {
    expect((await readInto(folder, '--workers', '1')).code).toBe(0);
    expect(await actorsIn(folder)).toEqual(['SWE']);
  });
});

test('a table with faults is refused before anything is read, each fault with its line', { timeout: 120_000 }, async () => {
  await inFolder({ 'a.txt': TEXT, 'bad.csv': `${TABLE}Bo Vis,mayor,Atlantis,2020-13,\n` }, async (folder) => {
    const { code, stderr } = await readInto(folder, '--holders', 'bad.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('bad.csv:3: "Atlantis" is no state');
    expect(stderr).toContain('bad.csv:3: "2020-13" is no day');
    expect(existsSync(join(folder, 'store'))).toBe(false);
    expect((await readInto(folder, '--holders', 'absent.csv')).stderr).toContain('absent.csv cannot be read');
  });
});

test('trace takes them too', { timeout: 120_000 }, async () => {
  await inFolder({ 'mine.csv': TABLE }, async (folder) => {
    const { stdout } = await tacitus(['trace', TEXT, '--published', '2022-02-02', '--holders', 'mine.csv'], { cwd: folder });
    expect(stdout).toContain('SWE');
  });
});
