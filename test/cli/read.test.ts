import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { newsFiles, newsOf } from './newsOf.ts';
import { ended, jsonLines, SAMPLES, start, tacitus } from './tacitus.ts';

test('the samples are read, and are not read again', () =>
  inFolder({}, async (folder) => {
    const first = await tacitus(['read', SAMPLES, '--store', join(folder, 'store'), '--json']);
    expect(first.code).toBe(0);
    const lines = jsonLines(first.stdout);
    const read = lines.filter(({ kind }) => kind === 'read');
    expect(read.length).toBeGreaterThanOrEqual(24);
    expect(read.every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(lines.at(-1)).toMatchObject({ kind: 'summary', read: read.length, skipped: 0 });
    const again = await tacitus(['read', SAMPLES, '--store', join(folder, 'store'), '--json']);
    expect(again.code).toBe(0);
    expect(jsonLines(again.stdout).at(-1)).toMatchObject({ kind: 'summary', read: 0, alreadyRead: read.length, events: null });
    expect(again.stderr).toContain(`${read.length} read before`);
  }));

test('with --record alone no store is made, and the record does not depend on workers or on the order of paths', () =>
  inFolder(newsFiles(30), async (folder) => {
    const [a, b, temporary] = [join(folder, 'news'), SAMPLES, join(folder, 'tmp')];
    await mkdir(temporary);
    const record = async (name: string, args: readonly string[]): Promise<string> => {
      const ran = await tacitus(['read', ...args, '--record', name], { cwd: folder, env: { ...process.env, TMPDIR: temporary } });
      expect(ran.code, ran.stderr).toBe(0);
      return readFile(join(folder, name), 'utf8');
    };
    const one = await record('one.jsonl', [a, b, '--workers', '1']);
    const four = await record('four.jsonl', [b, a, '--workers', '4']);
    expect(jsonLines(one).filter(({ kind }) => kind === 'document').length).toBeGreaterThanOrEqual(54);
    expect(four === one).toBe(true);
    expect((await record('none.jsonl', [a, b, '--workers', '0'])) === one).toBe(true);
    expect(await readdir(temporary)).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['four.jsonl', 'news', 'none.jsonl', 'one.jsonl', 'tmp']);
  }));

test('every finding of the samples stands on its letters', () =>
  inFolder({}, async (folder) => {
    const file = join(folder, 'record.jsonl');
    expect((await tacitus(['read', SAMPLES, '--record', file])).code).toBe(0);
    const lines = jsonLines(await readFile(file, 'utf8'));
    const texts = new Map(lines.filter(({ kind }) => kind === 'document').map(({ id, text }) => [id, String(text)]));
    const findings = lines.filter(({ kind }) => kind === 'mention' || kind === 'figure' || kind === 'claim');
    expect(findings.length).toBeGreaterThan(0);
    for (const { document, start: from, end, quote } of findings) {
      expect(texts.get(document)?.slice(Number(from), Number(end))).toBe(quote);
    }
  }));

test('--source and --published say what a bare text does not', () =>
  inFolder({ 'note.txt': newsOf(7) }, async (folder) => {
    const args = [
      'read',
      join(folder, 'note.txt'),
      '--record',
      join(folder, 'r.jsonl'),
      '--source',
      'The Test Herald',
      '--published',
      '2022-01-17',
    ];
    expect((await tacitus(args)).code).toBe(0);
    const [document] = jsonLines(await readFile(join(folder, 'r.jsonl'), 'utf8'));
    expect(document).toMatchObject({
      kind: 'document',
      source: 'The Test Herald',
      published: '2022-01-17',
      path: join(folder, 'note.txt'),
    });
  }));

test('a document is read again when its outlet or day is said for the first time', () =>
  inFolder({ 'note.txt': newsOf(7) }, async (folder) => {
    const read = async (...args: readonly string[]) => {
      const { stdout } = await tacitus(['read', 'note.txt', '--store', 'store', '--json', ...args], { cwd: folder });
      return jsonLines(stdout).at(-1);
    };
    expect(await read()).toMatchObject({ read: 1, alreadyRead: 0 });
    expect(await read()).toMatchObject({ read: 0, alreadyRead: 1 });
    expect(await read('--published', '2022-01-17')).toMatchObject({ read: 1, alreadyRead: 0 });
    expect(await read('--published', '2022-01-17')).toMatchObject({ read: 0, alreadyRead: 1 });
  }));

test('a wrong call is answered with 2, with what is wrong and what would do, and does nothing', () =>
  inFolder({ 'note.txt': newsOf(1) }, async (folder) => {
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Usage: tacitus/],
      [['raed', 'note.txt'], /unknown command 'raed'/],
      [['read'], /missing required argument 'paths'/],
      [['read', 'note.txt', '--recrod', 'x'], /unknown option '--recrod'/],
      [['read', 'note.txt', '--published', '2022-02-30'], /--published "2022-02-30" is no date.*2021-12-14/],
      [['read', 'note.txt', '--published', 'yesterday'], /--published "yesterday" is no date/],
      [['read', 'note.txt', '--workers', 'many'], /--workers "many" is no whole number from 0/],
      [['read', 'note.txt', '--record', join('absent', 'r.jsonl')], /Cannot write absent.r\.jsonl/],
      [['figures', '--store', 'absent'], /store-absent.*Read documents into it first/],
      [['events', '--type', 'ATACK'], /--type "ATACK".*MOBILIZE/],
      [['events', '--from', '2022-13-01'], /--from "2022-13-01".*2021-12-14/],
      [['events', '--limit', '0'], /--limit "0"/],
      [['events', '--limit', '3', '--all'], /exclude one another/],
      [['serve', '--port', '99999'], /--port "99999" is no whole number/],
    ];
    const answers = await Promise.all(calls.map(([args]) => tacitus(args, { cwd: folder })));
    answers.forEach(({ code, stderr, stdout }, index) => {
      expect(stderr, calls[index]?.[0].join(' ')).toMatch(calls[index]?.[1] ?? /never/);
      expect(code, stderr).toBe(2);
      expect(stdout).toBe('');
    });
    expect(await readdir(folder)).toEqual(['note.txt']);
  }));

test('every verb has a help with an example', async () => {
  const verbs = ['read', 'serve', 'events', 'figures', 'claims', 'documents', 'export', 'trace', 'doctor', 'start'];
  const helps = await Promise.all(verbs.map((verb) => tacitus([verb, '--help'])));
  helps.forEach(({ code, stdout }, index) => {
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  tacitus ${verbs[index]} `));
  });
});

test('Ctrl-C keeps what was read, says so, and answers 130', () =>
  inFolder(newsFiles(600), async (folder) => {
    const store = join(folder, 'store');
    const child = start(['read', join(folder, 'news'), '--store', store, '--workers', '1', '--json']);
    let stopped = false;
    const ran = await ended(child, (soFar) => {
      // Once: a second Ctrl-C would end it at once.
      if (!stopped && soFar.includes('"kind":"read"')) stopped = child.kill('SIGINT');
    });
    expect(ran.code, ran.stderr).toBe(130);
    expect(ran.stderr).toContain('run the same command again for the rest');
    const told = jsonLines(ran.stdout).filter(({ kind }) => kind === 'read');
    expect(told.length).toBeLessThan(600);
    const documents = await tacitus(['documents', '--store', store, '--json', '--all']);
    expect(
      jsonLines(documents.stdout)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(told.map(({ document }) => document).toSorted());
  }));
