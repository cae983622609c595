import { symlinkSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { IngestEffects } from '../../src/ingest/effects.ts';
import { MAX_BYTES } from '../../src/ingest/findOptions.ts';
import { findSources } from '../../src/ingest/findSources.ts';
import { nodeEffects } from '../../src/ingest/nodeEffects.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import type { Skipped, SourceRef } from '../../src/model/source.ts';
import { collect } from './collect.ts';
import { refTo } from './refTo.ts';
import { tempFolder } from './tempFolder.ts';

const OPTIONS = { source: null, published: null, maxBytes: MAX_BYTES };

const all = (paths: readonly string[], options = {}, effects: IngestEffects = nodeEffects): Promise<readonly (SourceRef | Skipped)[]> =>
  collect(findSources(paths, { ...OPTIONS, ...options }, effects));

const names = (folder: string, found: readonly (SourceRef | Skipped)[]): readonly string[] =>
  found.map((item) =>
    'where' in item
      ? `${item.code} ${relative(folder, item.where)}`
      : item.path === null
        ? `text:${item.text}`
        : relative(folder, item.path),
  );

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const failing = (code: string, on: Partial<Record<'stat' | 'list' | 'read', string>>): IngestEffects => {
  const refuse = (path: string): Promise<never> => Promise.reject(Object.assign(new Error(`${code}: refused, '${path}'`), { code }));
  return {
    ...nodeEffects,
    stat: (path) => (on.stat !== undefined && path.endsWith(on.stat) ? refuse(path) : nodeEffects.stat(path)),
    list: (path) => (on.list !== undefined && path.endsWith(on.list) ? refuse(path) : nodeEffects.list(path)),
    read: (path) => (on.read !== undefined && path.endsWith(on.read) ? refuse(path) : nodeEffects.read(path)),
  };
};

test('a folder is read by name, with its folders, and without what holds no article', async () => {
  const folder = tempFolder({
    'b.txt': 'b',
    'a.md': 'a',
    'deep/c.html': 'c',
    'deep/er/d.markdown': 'd',
    'E.TXT': 'e',
    '.hidden.txt': 'x',
    'node_modules/p/x.md': 'x',
    'picture.png': 'x',
    'data.json': '{}',
    'README.md': 'x',
    'f.xhtml': 'f',
    'g.htm': 'g',
    'h.text': 'h',
  });
  expect(names(folder, await all([folder]))).toEqual([
    'E.TXT',
    'a.md',
    'b.txt',
    'deep/c.html',
    'deep/er/d.markdown',
    'f.xhtml',
    'g.htm',
    'h.text',
  ]);
});

test('a file the user names is read whatever its name says', async () => {
  const folder = tempFolder({ 'data.json': '{}', noext: 'x', 'README.md': 'x' });
  const paths = ['data.json', 'noext', 'README.md'].map((name) => join(folder, name));
  expect(names(folder, await all(paths))).toEqual(['data.json', 'noext', 'README.md']);
});

test('a file named twice is read once', async () => {
  const folder = tempFolder({ 'a.txt': 'a', 'b.txt': 'b' });
  expect(names(folder, await all([join(folder, 'b.txt'), folder, join(folder, 'a.txt')]))).toEqual(['b.txt', 'a.txt']);
});

test('a path that is not there is skipped, and the rest follows', async () => {
  const folder = tempFolder({ 'a.txt': 'a' });
  const found = await all([join(folder, 'gone.txt'), join(folder, 'a.txt')]);
  expect(names(folder, found)).toEqual(['missing gone.txt', 'a.txt']);
  expect(found[0]).toMatchObject({ reason: expect.stringMatching(/gone\.txt: there is no such file.*Check the spelling/) });
});

test('what may not be read is skipped with its path and what would do', async () => {
  const folder = tempFolder({ 'shut/a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  expect(names(folder, await all([folder], {}, failing('EACCES', { list: 'shut' })))).toEqual(['b.txt', 'c.txt', 'unreadable shut']);
  expect(names(folder, await all([folder], {}, failing('EACCES', { stat: 'b.txt' })))).toEqual(['unreadable b.txt', 'c.txt', 'shut/a.txt']);
  const bytes = await readSource(refTo({ path: join(folder, 'b.txt') }), failing('EACCES', { read: 'b.txt' }));
  expect(bytes).toMatchObject({ code: 'unreadable', reason: expect.stringMatching(/b\.txt: reading it is not permitted.*chmod/) });
});

test('a file that goes away between finding and reading is skipped', async () => {
  const bytes = await readSource(refTo({ path: join(tempFolder({}), 'gone.txt') }), nodeEffects);
  expect(bytes).toMatchObject({ code: 'missing' });
});

test('a text of 200 MB is skipped by its size, unread', async () => {
  const folder = tempFolder({ 'big.txt': 'x', 'small.txt': 'y' });
  truncateSync(join(folder, 'big.txt'), 209_715_200);
  const unread: IngestEffects = { ...nodeEffects, read: () => Promise.reject(new Error('must not be read')) };
  const found = await all([folder], {}, unread);
  expect(names(folder, found)).toEqual(['too-large big.txt', 'small.txt']);
  expect(found[0]).toMatchObject({ reason: expect.stringMatching(/200 MiB is over the limit of 32 MiB\. Split it/) });
});

test('a folder without a document says what would be read', async () => {
  const folder = tempFolder({ 'x.png': 'x' });
  expect(await all([folder])).toEqual([{ where: folder, code: 'nothing-found', reason: expect.stringContaining('.md') }]);
});

test('a link that leads round in a circle is not followed', async () => {
  const folder = tempFolder({ 'in/a.txt': 'a' });
  symlinkSync(folder, join(folder, 'in', 'round'));
  symlinkSync(join(folder, 'in', 'a.txt'), join(folder, 'in', 'b.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'in', 'c.txt'));
  expect(names(folder, await all([folder]))).toEqual(['in/a.txt', 'in/b.txt', 'missing in/c.txt']);
});

test('a folder is read through its manifest, and files it does not name are read too', async () => {
  const folder = tempFolder({
    'a.txt': 'a',
    'b.txt': 'b',
    'sub/c.txt': 'c',
    'manifest.jsonl':
      line({ path: 'sub/c.txt', source: 'Heron Wire', published: '2022-02-01', title: 'C', url: 'https://heron.example/c' }) +
      line({ path: './b.txt', source: 'The Quay' }),
  });
  const found = await all([folder], { source: 'Flag', published: '2020-01-01' });
  expect(names(folder, found)).toEqual(['sub/c.txt', 'b.txt', 'a.txt']);
  expect(found).toMatchObject([
    { source: 'Heron Wire', published: '2022-02-01', title: 'C', url: 'https://heron.example/c', manifest: { line: 1 } },
    { source: 'The Quay', published: '2020-01-01', manifest: { line: 2 } },
    { source: 'Flag', published: '2020-01-01', manifest: null },
  ]);
});

test('a manifest holds texts, with BOM, CRLF, blank lines and no end of line; packed or not', async () => {
  const text = '\ufeff{"text": "one", "source": "A"}\r\n\r\n{"text": "two"}';
  const folder = tempFolder({ 'm.jsonl': text, 'n.ndjson': text, 'p.jsonl.gz': gzipSync(text) });
  expect(names(folder, await all([folder]))).toEqual(['text:one', 'text:two', 'text:one', 'text:two', 'text:one', 'text:two']);
  const [, second] = await all([join(folder, 'm.jsonl')]);
  expect(second).toMatchObject({ manifest: { path: join(folder, 'm.jsonl'), line: 3 } });
  expect(await readSource(refTo({ text: 'één' }), nodeEffects)).toEqual(new TextEncoder().encode('één'));
});

test('each bad line of a manifest is skipped with its number, and the rest is read', async () => {
  const folder = tempFolder({
    'a.txt': 'a',
    'm.jsonl': `{"path": "a.txt", \n${line({ title: 'neither' })}${line({ path: 'gone.txt' })}${line([1])}${line({ text: 7 })}${line({ path: 'sub' })}${line({ text: 'good' })}`,
    'sub/x.txt': 'x',
  });
  const found = await all([join(folder, 'm.jsonl')]);
  expect(names(folder, found)).toEqual([
    'manifest-line-broken m.jsonl:1',
    'manifest-line-empty m.jsonl:2',
    'manifest-path-missing m.jsonl:3',
    'manifest-line-broken m.jsonl:4',
    'manifest-line-broken m.jsonl:5',
    'manifest-path-not-a-file m.jsonl:6',
    'text:good',
  ]);
  expect(found[0]).toMatchObject({ reason: expect.stringMatching(/m\.jsonl:1: the line is not JSON .*Wanted is one object a line/) });
  expect(found[2]).toMatchObject({ reason: expect.stringMatching(/m\.jsonl:3: .*gone\.txt: there is no such file.*manifest's folder/) });
  expect(found[4]).toMatchObject({ reason: expect.stringContaining('"text" must be a string') });
});

test('a date that is none is left out with a notice, and the document is read', async () => {
  const folder = tempFolder({
    'm.jsonl':
      line({ text: 'x', published: '2022-02-31' }) +
      line({ text: 'y', published: 20220224 }) +
      line({ text: 'z', published: '24 Feb 2022' }),
  });
  const found = await all([join(folder, 'm.jsonl')]);
  expect(found).toMatchObject([
    {
      published: null,
      notices: [{ code: 'date-unread', at: { line: 1 }, reason: expect.stringMatching(/m\.jsonl:1: .*"2022-02-31".*2022-02-24/) }],
    },
    { published: null, notices: [{ code: 'date-unread', at: { line: 2 } }] },
    { published: '2022-02-24', notices: [] },
  ]);
  expect(await all([join(folder, 'm.jsonl')], { published: 'soon' })).toMatchObject([
    { notices: [{}, {}] },
    { notices: [{}, {}] },
    { notices: [] },
  ]);
});

test('a manifest line with both path and text is read as its text, with a notice', async () => {
  const folder = tempFolder({ 'm.jsonl': line({ text: 'x', path: 'a.txt' }) });
  expect(await all([join(folder, 'm.jsonl')])).toMatchObject([{ path: null, text: 'x', notices: [{ code: 'path-ignored' }] }]);
});

test('a text or file named by a manifest is held to the limit', async () => {
  const folder = tempFolder({
    'a.txt': 'x'.repeat(50),
    'm.jsonl': line({ path: 'a.txt' }) + line({ text: 'é'.repeat(30) }) + line({ text: 'ok' }),
  });
  expect(names(folder, await all([join(folder, 'm.jsonl')], { maxBytes: 40 }))).toEqual([
    'too-large a.txt',
    'too-large m.jsonl:2',
    'text:ok',
  ]);
});

test('a packed manifest that breaks off says after which line', async () => {
  const packed = gzipSync(Array.from({ length: 20_000 }, (_, i) => line({ text: `${Math.sin(i)}` })).join(''));
  const folder = tempFolder({ 'm.jsonl.gz': packed.subarray(0, packed.length / 2), 'n.jsonl.gz': 'no gzip at all' });
  const found = await all([join(folder, 'm.jsonl.gz'), join(folder, 'n.jsonl.gz')]);
  expect(found.length).toBeGreaterThan(100);
  expect(found.slice(-2)).toMatchObject([
    { code: 'unreadable', reason: expect.stringMatching(/reading stopped after line \d+/) },
    { code: 'unreadable' },
  ]);
  expect(found.slice(0, -2).every((item) => !('where' in item))).toBe(true);
});

test('sources stream: the first comes before the manifest is read to its end', async () => {
  let given = 0;
  const endless: IngestEffects = {
    ...nodeEffects,
    stat: () => Promise.resolve({ kind: 'file', bytes: 1 }),
    async *lines() {
      for (;;) yield line({ text: `${(given += 1)}` });
    },
  };
  const seen: string[] = [];
  for await (const found of findSources(['endless.jsonl'], OPTIONS, endless)) {
    if (!('where' in found)) seen.push(found.text ?? '');
    if (seen.length === 3) break;
  }
  expect(seen).toEqual(['1', '2', '3']);
  expect(given).toBe(3);
});
