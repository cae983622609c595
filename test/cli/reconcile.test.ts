import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { jsonLines, tacitus } from './tacitus.ts';

let folder = '';
let store = '';
let record = '';
const TOLD = [
  ['Harbour Wire', 'Poland moved 3,000 soldiers to the border with Belarus on Friday.'],
  ['Old Quay Gazette', 'On Friday Poland sent 3,000 soldiers to its border with Belarus.'],
] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tacitus-reconcile-'));
  [store, record] = [join(folder, 'store'), join(folder, 'record.jsonl')];
  const lines = TOLD.map(([source, text]) => JSON.stringify({ source, text, published: '2021-12-04' }));
  await writeFile(join(folder, 'news.jsonl'), `${lines.join('\n')}\n`);
  const { code, stderr } = await tacitus(['read', join(folder, 'news.jsonl'), '--store', store]);
  if (code !== 0) throw new Error(stderr);
  await judge();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One user says that the two mentions are of two events, another that the first is right. */
async function judge(): Promise<void> {
  const opened = await openSqliteStore(store);
  const ids = (await opened.mentions({}, { limit: 10 })).items.map(({ id }: Mention) => id);
  const given = { by: 'Ada', reasons: ['two columns'], at: '2022-03-01T10:00:00Z' };
  await opened.addJudgement({ ...given, verdict: 'different', findings: ids.slice(0, 2) });
  await opened.addJudgement({ ...given, verdict: 'right', findings: ids.slice(0, 1) });
  await opened.close();
  await tacitus(['reconcile', '--store', store]);
}

const exported = async (from = store): Promise<string> => (await tacitus(['export', '--store', from])).stdout;

test('a store of another version says so, and is put together anew; twice changes nothing', async () => {
  const before = await exported();
  expect(jsonLines(before).filter(({ kind }) => kind === 'event')).toHaveLength(2);
  expect((await tacitus(['reconcile', '--store', store])).stderr).toContain('nothing waits');
  const db = new DatabaseSync(join(store, 'tacitus.db'));
  db.exec("UPDATE reconciler SET version = '0'; DELETE FROM mention_links");
  db.close();
  const read = await tacitus(['read', join(folder, 'news.jsonl'), '--store', store]);
  expect(read.stderr).toContain('put together by version 0');
  for (const args of [[], ['--anew']]) {
    const { code, stderr } = await tacitus(['reconcile', '--store', store, ...args]);
    expect(code, stderr).toBe(0);
    expect(await exported()).toBe(before);
  }
  expect((await tacitus(['doctor', '--store', store])).stdout).not.toContain('put together by version');
}, 60_000);

test('judgements stand in the record, and come back from it into another store', async () => {
  await writeFile(record, await exported());
  expect(jsonLines(await readFile(record, 'utf8')).filter(({ kind }) => kind === 'judgement')).toHaveLength(2);
  const copy = join(folder, 'copy');
  const read = await tacitus(['read', record, '--store', copy]);
  expect(read.code, read.stderr).toBe(0);
  const taken = await tacitus(['judgements', '--take-in', record, '--store', copy]);
  expect(taken.stderr).toContain('2 judgements taken in.');
  await tacitus(['judgements', '--take-in', record, '--store', copy]);
  const [own, other] = [await exported(), await exported(copy)].map((text) =>
    jsonLines(text).filter(({ kind }) => kind === 'event' || kind === 'judgement'),
  );
  expect(other).toEqual(own);
}, 60_000);

test('judgements are listed, and written as gold', async () => {
  expect((await tacitus(['judgements', '--store', store])).stdout).toContain('2022-03-01 Ada: different');
  const gold = join(folder, 'gold');
  const { code, stderr } = await tacitus(['judgements', '--gold', gold, '--store', store]);
  expect(code, stderr).toBe(0);
  expect((await readdir(gold)).sort()).toHaveLength(2);
  expect(JSON.parse(await readFile(join(gold, 'clusters-judged.json'), 'utf8')).events).toHaveLength(2);
});

test('a record that is not there is a wrong call', async () => {
  const { code, stderr } = await tacitus(['judgements', '--take-in', join(folder, 'none.jsonl'), '--store', store]);
  expect(code).toBe(2);
  expect(stderr).toContain('Name a record');
});
