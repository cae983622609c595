import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { documentSchema } from '../../src/model/document.ts';
import type { Ingested, SourceRef } from '../../src/model/source.ts';
import { refTo } from './refTo.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(path: string, text: string, known: Partial<SourceRef> = {}): Ingested {
  const found = ingest(refTo({ path, ...known }), bytes(text));
  if ('where' in found) throw new Error(found.reason);
  return found.value;
}

const codes = (path: string, text: string): readonly string[] => {
  const found = ingest(refTo({ path }), bytes(text));
  return 'where' in found ? [found.code] : found.notices.map(({ code }) => code);
};

const STORY =
  'Ships leave Gdynia\n\n5 February 2022\n\nNine grey ships of the fleet left the harbour at dawn and sailed to the north without a word to the mayor of the town.';

test('a plain text becomes a document with what it says of itself', () => {
  const { document, ...rest } = read('news/heron.txt', STORY);
  expect(documentSchema.parse(document)).toEqual({
    kind: 'document',
    id: createHash('sha256')
      .update(JSON.stringify(['heron', '2022-02-05', STORY]))
      .digest('hex')
      .slice(0, 16),
    path: 'news/heron.txt',
    url: null,
    source: 'heron',
    title: 'Ships leave Gdynia',
    published: '2022-02-05',
    language: 'en',
    text: STORY,
  });
  expect(rest).toEqual({ sha256: createHash('sha256').update(STORY).digest('hex'), encoding: 'utf-8', mediaType: 'text/plain' });
});

test('what the manifest says wins', () => {
  const { document } = read('a.txt', STORY, { source: 'Heron Wire', title: 'T', published: '2022-02-06', url: 'https://heron.example/1' });
  expect(document).toMatchObject({ source: 'Heron Wire', title: 'T', published: '2022-02-06', url: 'https://heron.example/1' });
});

test('the outlet falls back to the address, then to the name of the file', () => {
  expect(read('a.txt', STORY, { url: 'https://www.heron.example/1' }).document.source).toBe('heron.example');
  expect(read('x/quay-04.txt', STORY).document.source).toBe('quay-04');
  const inline = ingest(refTo({ text: STORY, manifest: { path: 'x/winter.jsonl.gz', line: 3 } }), bytes(STORY));
  expect(inline).toMatchObject({ value: { document: { source: 'winter', path: null } } });
});

test('what is not known is said, once each', () => {
  expect(codes('a.txt', 'Nine ships left the harbour.')).toEqual(['outlet-unknown', 'published-unknown']);
  expect(ingest(refTo({ path: 'a.txt', source: 'Heron', notices: [{ code: 'date-unread', reason: 'x' }] }), bytes(STORY))).toMatchObject({
    notices: [{ code: 'date-unread' }],
  });
});

test('the same text of another outlet or day is another document, the same of the same is the same', () => {
  const id = (known: Partial<SourceRef>): string => read('a.txt', STORY, known).document.id;
  expect(id({ source: 'A' })).toBe(read('b.txt', STORY.replaceAll('\n', '\r\n'), { source: 'A' }).document.id);
  expect(new Set([id({ source: 'A' }), id({ source: 'B' }), id({ source: 'A', published: '2022-02-06' })]).size).toBe(3);
});

test('bytes that hold no text are skipped with the path', () => {
  expect(ingest(refTo({ path: 'a.txt' }), new Uint8Array())).toMatchObject({
    where: 'a.txt',
    code: 'empty',
    reason: expect.stringMatching(/^a\.txt: the file is empty/),
  });
  expect(ingest(refTo({ path: 'a.pdf' }), bytes('%PDF-1.4'))).toMatchObject({
    where: 'a.pdf',
    code: 'binary',
    reason: 'a.pdf: PDF is not read yet; convert it to text first.',
  });
  expect(ingest(refTo({ text: ' ', manifest: { path: 'm.jsonl', line: 2 } }), bytes(' '))).toMatchObject({
    where: 'm.jsonl:2',
    code: 'empty',
  });
  expect(codes('a.md', '<!-- only a note -->')).toEqual(['empty']);
  expect(codes('a.html', '<script>let x</script>')).toEqual(['empty']);
});

test('a NUL and bad bytes are read, with notices', () => {
  expect(codes('a.txt', `${STORY}\0`)).toEqual(['nul', 'outlet-unknown']);
  expect(codes('a.html', `<p>${STORY.slice(50)}\0 and more</p>`)).toContain('nul');
  const damaged = ingest(refTo({ path: 'a.txt', source: 'A' }), Uint8Array.from([...bytes(`${STORY} Łódź Kraków `), 0xff]));
  expect(damaged).toMatchObject({ notices: [{ code: 'invalid-utf8' }] });
});

test('the note at the head of samples does not enter the text, and a first line of words does', () => {
  expect(read('a.txt', `<!-- a note -->\n\n${STORY}`).document.text).toBe(STORY);
  expect(read('a.md', `<!-- a note -->\n\n# ${STORY}`).document).toMatchObject({ text: STORY, title: 'Ships leave Gdynia' });
  expect(read('a.txt', `A line of words.\n\n${STORY}`).document.text).toMatch(/^A line of words\./);
});

test('a Markdown file with a YAML head', () => {
  const { document, mediaType } = read('a.md', '---\ntitle: Ships leave\ndate: 2022-02-05\nsource: Heron\n---\nNine *grey* ships left.');
  expect(document).toMatchObject({ title: 'Ships leave', published: '2022-02-05', source: 'Heron', text: 'Nine grey ships left.' });
  expect(mediaType).toBe('text/markdown');
});

test('a page without the ending of one is known by its beginning', () => {
  expect(read('a', `<!doctype html><title>Ships</title><p>${STORY.slice(50)}</p>`)).toMatchObject({
    mediaType: 'text/html',
    document: { title: 'Ships' },
  });
});

test.each([
  ['Ships leave\n\nwords', 'Ships leave'],
  ['Ships leave.\n\nwords', null],
  ['Ships leave\nwords', null],
  ['Ships leave', null],
  [`${'Ships '.repeat(30)}\n\nwords`, null],
  ['"We will stay," says mayor\n\nwords', '"We will stay," says mayor'],
])('the title of %j', (text, title) => expect(read('a.txt', text).document.title).toBe(title));

test.each([
  ['Nine ships left.', 'en'],
  ['Дев’ять', 'und'],
  ['Дев’ять кораблів флоту вийшли з гавані на світанку, не сказавши нікому ні слова.', 'uk'],
  ['Neun graue Schiffe der Flotte verließen den Hafen im Morgengrauen, ohne dem Bürgermeister ein Wort zu sagen.', 'de'],
  ['Nine grey ships of the fleet left the harbour at dawn and sailed north.', 'en'],
  ['1234 5678', 'und'],
])('the language of %j', (text, language) => expect(read('a.txt', text).document.language).toBe(language));
