import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordJsonSchema } from '../../src/model/record.ts';
import { ended, jsonLines, SAMPLES, start, tacitus } from './tacitus.ts';

let folder = '';
let store = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tacitus-lists-'));
  store = join(folder, 'store');
  const { code, stderr } = await tacitus(['read', SAMPLES, '--store', store]);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isRecordLine = new Ajv2020({ strict: false }).compile(recordJsonSchema());
const list = (verb: string, ...args: readonly string[]) => tacitus([verb, '--store', store, ...args]);

test.each(['events', 'figures', 'claims', 'export'])('every line that %s prints for machines is a line of the record', async (verb) => {
  const { code, stdout, stderr } = await list(verb, ...(verb === 'export' ? [] : ['--json', '--all']));
  expect(code, stderr).toBe(0);
  const lines = jsonLines(stdout);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(isRecordLine(line), JSON.stringify(isRecordLine.errors)).toBe(true);
});

test('a list says how much of it is shown, on standard error, and --all shows all', async () => {
  const some = await list('documents', '--limit', '2', '--json');
  expect(jsonLines(some.stdout)).toHaveLength(2);
  const total = Number(/^2 of (\d+) documents shown\. --all shows all of them\.$/m.exec(some.stderr)?.[1]);
  expect(total).toBeGreaterThanOrEqual(24);
  const all = await list('documents', '--all', '--json');
  expect(new Set(jsonLines(all.stdout).map(({ id }) => id)).size).toBe(total);
  expect(all.stderr.trim()).toBe(`${total} of ${total} documents shown.`);
});

test('filters narrow: outlet, days, words', async () => {
  const documents = async (...args: readonly string[]) => jsonLines((await list('documents', '--json', '--all', ...args)).stdout);
  const kestrel = await documents('--outlet', 'Kestrel Dispatch');
  expect(kestrel.length).toBeGreaterThan(0);
  expect(kestrel.every(({ source }) => source === 'Kestrel Dispatch')).toBe(true);
  const two = await documents('--outlet', 'Kestrel Dispatch', '--outlet', 'Ladoga State Agency');
  expect(new Set(two.map(({ source }) => source))).toEqual(new Set(['Kestrel Dispatch', 'Ladoga State Agency']));
  const november = await documents('--from', '2021-11-01', '--to', '2021-11-30');
  expect(november.length).toBeGreaterThan(0);
  expect(november.every(({ published }) => String(published).startsWith('2021-11'))).toBe(true);
  expect((await documents('--text', 'water cannon')).length).toBeGreaterThan(0);
  expect(await documents('--text', 'zeppelin')).toEqual([]);
});

test('a table has a head, one line an item, and cuts nothing where no terminal reads it', async () => {
  const { stdout } = await list('documents', '--all');
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^published +outlet +title +mentions +figures +claims +notices +id$/);
  expect(rows.length).toBeGreaterThanOrEqual(24);
  expect(stdout).not.toContain('…');
});

test('whoever stops reading the output ends it quietly', async () => {
  const child = start(['export', '--store', store]);
  child.stdout.once('data', () => child.stdout.destroy());
  const { code, stderr } = await ended(child);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('doctor finds a good store good, and says what is wrong with a damaged record', async () => {
  const good = await list('doctor', '--json');
  expect(good.code, good.stdout).toBe(0);
  expect(jsonLines(good.stdout).find(({ what }) => what === 'record')).toMatchObject({ state: 'good' });
  const copy = join(folder, 'copy');
  await cp(store, copy, { recursive: true });
  const db = new DatabaseSync(join(copy, 'tacitus.db'));
  db.exec(`UPDATE texts SET json = '"other words"'`);
  db.close();
  const bad = await tacitus(['doctor', '--store', copy, '--json']);
  expect(bad.code).toBe(1);
  expect(jsonLines(bad.stdout).find(({ what }) => what === 'record')).toMatchObject({
    state: 'wrong',
    says: expect.stringContaining('does not stand on its letters'),
  });
});

test('stories and copies are listed, as CSV too, and a story narrows the documents', async () => {
  const stories = jsonLines((await list('stories', '--all', '--json')).stdout);
  const documents = jsonLines((await list('documents', '--all', '--json')).stdout);
  expect(stories.reduce((sum, story) => sum + Number(story['documents']), 0)).toBe(documents.length);
  const [largest] = stories;
  const inside = jsonLines((await list('documents', '--story', String(largest?.['id']), '--json')).stdout);
  expect(inside).toHaveLength(Number(largest?.['documents']));
  const csv = await list('stories', '--csv', '--limit', '1');
  expect(csv.stdout.split('\n')[0]).toBe('id,title,first,last,documents,origins,outlets');
  expect(csv.stderr.trim()).toBe(`1 of ${stories.length} stories shown. --all shows all of them.`);
  const copies = jsonLines((await list('copies', '--all', '--json')).stdout);
  expect(copies.length).toBeGreaterThan(0);
  for (const { origin } of copies) expect(origin).toMatchObject({ kind: expect.stringMatching(/^(?:copy|rewrite|credited)$/) });
  expect((await list('copies', '--csv', '--json')).stderr).toContain('exclude one another');
});
