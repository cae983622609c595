import { chmod, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './inFolder.ts';
import { newsOf } from './newsOf.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const GOOD = newsOf(1);

/** Reads the folder's paths into a store there. Every call has one good document beside the bad one. */
async function readBeside(folder: string, names: readonly string[], more: readonly string[] = []) {
  await writeFile(join(folder, 'good.txt'), GOOD);
  const ran = await tacitus(['read', ...names, 'good.txt', '--store', 'store', '--json', ...more], { cwd: folder });
  const lines = jsonLines(ran.stdout);
  return { ...ran, read: lines.filter(({ kind }) => kind === 'read'), skipped: lines.filter(({ kind }) => kind === 'skipped') };
}

interface Bad {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly path: string;
  readonly where: string;
  readonly code: string;
}

const BINARY = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
const manifest = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const SKIPPED: readonly Bad[] = [
  { what: 'a missing path', files: {}, path: 'absent.txt', where: 'absent.txt', code: 'missing' },
  { what: 'an empty file', files: { 'empty.txt': '' }, path: 'empty.txt', where: 'empty.txt', code: 'empty' },
  { what: 'a binary', files: { 'photo.txt': BINARY }, path: 'photo.txt', where: 'photo.txt', code: 'binary' },
  {
    what: 'a manifest with a broken line',
    files: {
      'm.jsonl': manifest(
        JSON.stringify({ text: newsOf(2), source: 'A' }),
        '{"text": "half',
        JSON.stringify({ text: newsOf(3), source: 'A' }),
      ),
    },
    path: 'm.jsonl',
    where: 'm.jsonl:2',
    code: 'manifest-line-broken',
  },
  {
    what: 'a manifest whose path is absent',
    files: { 'm.jsonl': manifest(JSON.stringify({ path: 'gone.txt', source: 'A' }), JSON.stringify({ text: newsOf(3), source: 'A' })) },
    path: 'm.jsonl',
    where: 'm.jsonl:1',
    code: 'manifest-path-missing',
  },
];

for (const { what, files, path, where, code } of SKIPPED) {
  test(`${what} is skipped by name and reason, the rest is read, and the answer is 1`, () =>
    inFolder(files, async (folder) => {
      const ran = await readBeside(folder, [path]);
      expect(ran.skipped).toMatchObject([{ where, code, reason: expect.stringMatching(/.{20}/) }]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain(`skipped    ${where}`);
      expect(ran.read.map((line) => line['where'])).toContain('good.txt');
      expect(jsonLines(ran.stdout).at(-1)).toMatchObject({ kind: 'summary', skipped: 1 });
    }));
}

test('the lines of a manifest beside a broken one are read', () =>
  inFolder(SKIPPED[3]?.files ?? {}, async (folder) => {
    expect((await readBeside(folder, ['m.jsonl'])).read.map(({ where }) => where)).toEqual(['m.jsonl:1', 'm.jsonl:3', 'good.txt']);
  }));

test('a text of 200 MB is skipped before it is read', () =>
  inFolder({ 'huge.txt': '' }, async (folder) => {
    await truncate(join(folder, 'huge.txt'), 200 * 1024 * 1024);
    const ran = await readBeside(folder, ['huge.txt']);
    expect(ran.skipped).toMatchObject([{ where: 'huge.txt', code: 'too-large', reason: expect.stringMatching(/limit/) }]);
    expect(ran.code).toBe(1);
    expect(ran.read).toHaveLength(1);
  }));

// The superuser may read everything, so as such the run goes on as somebody who may not.
test('a file that may not be read is skipped', () =>
  inFolder({ 'secret.txt': newsOf(2) }, async (folder) => {
    await chmod(folder, 0o777);
    await chmod(join(folder, 'secret.txt'), 0o000);
    await writeFile(join(folder, 'good.txt'), GOOD);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const ran = await tacitus(['read', 'secret.txt', 'good.txt', '--store', 'store', '--json'], { cwd: folder, ...nobody });
    expect(
      jsonLines(ran.stdout).filter(({ kind }) => kind === 'skipped'),
      ran.stderr,
    ).toMatchObject([{ where: 'secret.txt', code: 'unreadable' }]);
    expect(ran.code).toBe(1);
    await chmod(join(folder, 'secret.txt'), 0o600);
  }));

const withNul = new TextEncoder().encode(newsOf(2).replace('Moscow', 'Mos\0cow'));
const invalidUtf8 = Buffer.concat([Buffer.from(newsOf(2)), Buffer.from([0xe2, 0x82]), Buffer.from(' said Świnoujście.\n')]);

for (const [what, bytes] of [
  ['a file with a NUL', withNul],
  ['invalid UTF-8', invalidUtf8],
] as const) {
  test(`${what} is read as far as can be and told of, or skipped with the reason; never silently`, () =>
    inFolder({ 'odd.txt': bytes }, async (folder) => {
      const ran = await readBeside(folder, ['odd.txt']);
      const odd = ran.read.find(({ where }) => where === 'odd.txt');
      if (odd === undefined) expect(ran.skipped).toMatchObject([{ where: 'odd.txt', reason: expect.stringMatching(/.{20}/) }]);
      else expect((odd['notices'] as readonly unknown[]).length).toBeGreaterThan(0);
      expect(ran.code).toBe(odd === undefined ? 1 : 0);
      expect(ran.stderr).toMatch(/(skipped|notice) +odd\.txt/);
      expect(ran.read.map(({ where }) => where)).toContain('good.txt');
    }));
}

test('a date that is none, in a manifest, is told of, and the document is read without it', () =>
  inFolder(
    {
      'm.jsonl': manifest(JSON.stringify({ text: newsOf(4), source: 'A', published: '2022-02-31' })),
    },
    async (folder) => {
      const ran = await readBeside(folder, ['m.jsonl']);
      const [line] = ran.read;
      expect(line).toMatchObject({ where: 'm.jsonl:1', outcome: 'added' });
      expect(JSON.stringify(line?.['notices'])).toContain('2022-02-31');
      expect(ran.code).toBe(0);
    },
  ));

test('two documents of one text are kept once, told once, and are no fault', () =>
  inFolder({ 'a.txt': newsOf(5), 'b.txt': newsOf(5) }, async (folder) => {
    const first = await readBeside(folder, ['a.txt', 'b.txt'], ['--source', 'A', '--published', '2022-01-20']);
    expect(first.code).toBe(0);
    expect(first.read.find(({ where }) => where === 'b.txt')).toMatchObject({ outcome: 'same-text', first: 'a.txt' });
    expect(first.stderr).toContain('b.txt: same-text: the text of a.txt');
    const again = await readBeside(folder, ['a.txt', 'b.txt'], ['--source', 'A', '--published', '2022-01-20']);
    expect(again.code).toBe(0);
    expect(jsonLines(again.stdout).at(-1)).toMatchObject({ read: 0, skipped: 0 });
  }));

test('a document in another language is kept and told as not read', () =>
  inFolder(
    {
      'fr.txt':
        'Le ministre des affaires étrangères a rencontré son homologue polonais à Varsovie. Les deux hommes ont parlé pendant deux heures de la situation à la frontière, sans prendre de décision.\n',
    },
    async (folder) => {
      const ran = await readBeside(folder, ['fr.txt']);
      expect(ran.code).toBe(0);
      expect(ran.stderr).toContain('fr.txt: language-unread: language fr: kept, not read');
      expect(ran.read.find(({ where }) => where === 'fr.txt')).toMatchObject({ outcome: 'added', mentions: 0, figures: 0, claims: 0 });
    },
  ));
