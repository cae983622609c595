import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postureSchema } from '../../src/model/posture.ts';
import { jsonLines, tacitus } from './tacitus.ts';

let folder = '';
let store = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tacitus-matters-'));
  store = join(folder, 'store');
  const told = [
    ['a', 'Harbour Wire', 'Ukraine said on Friday that about 94,000 Russian troops stood at its border with Russia.'],
    [
      'b',
      'Old Quay Gazette',
      'The United States said on Friday that about 70,000 Russian troops stood at the border between Russia and Ukraine.',
    ],
    ['c', 'Old Quay Gazette', 'The United States said on Monday that Chad planned to attack Libya.'],
  ] as const;
  const lines = told.map(([id, source, text]) => JSON.stringify({ id, source, text, published: '2021-12-04' }));
  await writeFile(join(folder, 'news.jsonl'), `${lines.join('\n')}\n`);
  const { code, stderr } = await tacitus(['read', join(folder, 'news.jsonl'), '--store', store]);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (verb: string, ...args: readonly string[]) => tacitus([verb, '--store', store, ...args]);

test('posture shows both counts and that they contradict, as words, JSON and CSV', async () => {
  const text = await run('posture', '--as-of', '2021-12-10');
  expect(text.code, text.stderr).toBe(0);
  expect(text.stdout).toMatch(/70,000.*contradicted/);
  expect(text.stdout).toMatch(/94,000.*contradicted/);
  const json = await run('posture', '--as-of', '2021-12-10', '--according-to', 'UKR', '--json');
  expect(postureSchema.parse(JSON.parse(json.stdout)).forces.flatMap(({ entries }) => entries.map(({ quantity }) => quantity.low))).toEqual(
    [94_000],
  );
  const csv = await run('posture', '--as-of', '2021-12-10', '--csv');
  expect(csv.stdout.trimEnd().split('\n')).toHaveLength(3);
});

test('a day that is none is a wrong call', async () => {
  const { code, stderr } = await run('posture', '--as-of', 'friday');
  expect(code).toBe(2);
  expect(stderr).toContain('Write it as 2021-12-14');
});

test('disputes lists the number of troops with a side for each capital', async () => {
  const { code, stdout, stderr } = await run('disputes', '--about', 'how_many');
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('94,000: Ukraine (UKR)');
  expect(stdout).toContain('70,000: United States (USA)');
});

test('event shows its tellings and how far it is corroborated; an unknown id is a wrong call', async () => {
  const [first] = jsonLines((await run('events', '--json', '--all')).stdout);
  const { code, stdout, stderr } = await run('event', String(first?.['id']));
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/credibility \d: /);
  expect((await run('event', 'none')).code).toBe(2);
});

test('compare counts what two speakers tell, and shows what they tell differently', async () => {
  const { code, stdout, stderr } = await run('compare', 'UKR', 'USA');
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('They tell 1 matter differently.');
  expect(stdout).toContain('94,000: Ukraine (UKR)');
  // A plan stands beside its execution and is not told as a deed.
  expect(stdout).toMatch(/: assault \((?:planned|possible)\)/);
});

test.each(['posture', 'disputes', 'event', 'compare'])('%s --help ends with an example', async (verb) => {
  const { stdout } = await tacitus([verb, '--help']);
  expect(stdout).toMatch(new RegExp(`Example:\\n {2}tacitus ${verb}`));
});
