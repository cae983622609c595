import { expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const SENTENCE = 'Żołnierze – "some 400" – crossed the río at 6.';

test.each([
  ['UTF-8', utf8(SENTENCE), 'utf-8'],
  ['UTF-8 with BOM', join([0xef, 0xbb, 0xbf], utf8(SENTENCE)), 'utf-8'],
  ['UTF-16 LE with BOM', join([0xff, 0xfe], utf16le(SENTENCE)), 'utf-16le'],
  ['UTF-16 BE with BOM', join([0xfe, 0xff], utf16be(SENTENCE)), 'utf-16be'],
  ['UTF-16 LE without BOM', utf16le(SENTENCE), 'utf-16le'],
  ['UTF-16 BE without BOM', utf16be(SENTENCE), 'utf-16be'],
])('%s', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: SENTENCE, encoding, notices: [] });
});

test('Windows-1252 where the bytes are not UTF-8', () => {
  expect(decode(join(latin('The envoy said '), [0x93], latin('caf\u00e9'), [0x94, 0x20, 0x96], latin(' no more.')))).toEqual({
    text: 'The envoy said “café” – no more.',
    encoding: 'windows-1252',
    notices: [],
  });
});

test('a few bad bytes in good UTF-8 are shown, with the place of the first', () => {
  expect(decode(join(utf8('Łódź and Kraków'), [0xff], utf8(' were quiet.')))).toEqual({
    text: 'Łódź and Kraków\uFFFD were quiet.',
    encoding: 'utf-8',
    notices: [{ code: 'invalid-utf8', reason: expect.stringMatching(/^1 of the bytes.*first at byte 19;/) }],
  });
});

test('a page is read in the encoding it declares', () => {
  const page = join(latin('<html><head><meta charset="windows-1251"></head><body>'), [0xcc, 0xe8, 0xed, 0xf1, 0xea], latin('</body>'));
  expect(decode(page)).toMatchObject({ encoding: 'windows-1251', text: expect.stringContaining('Минск') });
  const old = join(latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'), [0xa3, 0xf3, 0x64, 0xbc]);
  expect(decode(old)).toMatchObject({ encoding: 'iso-8859-2', text: expect.stringContaining('Łódź') });
  expect(decode(utf8('<meta charset="windows-1251">Łódź'))).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('Łódź') });
  expect(decode(utf8('<meta charset="klingon">plain'))).toMatchObject({ encoding: 'utf-8' });
});

test('an empty text is empty, also where only blanks or a BOM are in it', () => {
  for (const bytes of [[], [0xef, 0xbb, 0xbf], [32, 10, 9]]) expect(decode(Uint8Array.from(bytes))).toMatchObject({ code: 'empty' });
});

test.each([
  ['PDF', latin('%PDF-1.7 x'), /^PDF is not read yet; convert it to text first/],
  ['ZIP', latin('PK\u0003\u0004 x'), /docx/],
  ['PNG', join([0x89], latin('PNG\r\n')), /picture/],
  ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /JPEG/],
  ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), /unpack/],
  ['RTF', latin('{\\rtf1\\ansi hello}'), /RTF/],
  ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256), /save it as text/],
  ['NULs', join(latin('words '.repeat(20)), new Uint8Array(400), latin('words')), /save it as text/],
])('%s is binary, with what would do', (_, bytes, says) => {
  expect(decode(bytes)).toMatchObject({ code: 'binary', reason: expect.stringMatching(says) });
});

test('a text with a stray NUL is a text', () => {
  expect(decode(latin('Hello\0world of news'))).toMatchObject({ encoding: 'utf-8', text: 'Hello\0world of news' });
});
