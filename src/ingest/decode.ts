import type { Notice } from '../model/notice.ts';
import { binarySign } from './binarySign.ts';
import { declaredCharset } from './declaredCharset.ts';
import { utf8Damage } from './utf8Damage.ts';
import { utf16Pattern } from './utf16Pattern.ts';

/** Bytes as text; NULs and other controls are still in it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Why bytes are no text: 'empty' or 'binary'. */
export interface Undecoded {
  readonly code: 'empty' | 'binary';
  readonly reason: string;
}

const EMPTY: Undecoded = {
  code: 'empty',
  reason: 'the file is empty. Nothing is lost by leaving it out; if it should hold a text, fetch it again',
};
const MAX_STRAY_NULS = 8;

const startsWith = (bytes: Uint8Array, ...sign: readonly number[]): boolean => sign.every((byte, i) => bytes[i] === byte);

/**
 * Finds the encoding of bytes and decodes them: by BOM, by the NULs of UTF-16, as UTF-8, by what a
 * page declares, else as Windows-1252. Empty and binary bytes come back with a code and what would do.
 */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  if (bytes.length === 0) return EMPTY;
  const sign = binarySign(bytes);
  if (sign !== null) return { code: 'binary', reason: sign };
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') return EMPTY;
  return looksBinary(decoded.text) ? NOT_TEXT : decoded;
}

const NOT_TEXT: Undecoded = { code: 'binary', reason: 'most of it is no text. If it is a document, save it as text or HTML first' };

function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return utf8(bytes.subarray(3)) ?? damaged(bytes);
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : utf16Pattern(bytes);
  if (wide !== null) return plain(bytes, wide);
  const declared = declaredCharset(bytes);
  const strict = utf8(bytes);
  // Saved pages are often stored as UTF-8 while their head still names the server's encoding, and
  // letters of several bytes are not well-formed UTF-8 by chance; in plain ASCII both agree or the page is right.
  if (strict !== null) return declared === null || /[\u0080-\u{10ffff}]/u.test(strict.text) ? strict : plain(bytes, asAscii(declared));
  return declared === null || declared === 'utf-8' ? damaged(bytes) : plain(bytes, declared);
}

/** Pages that declare UTF-16 and are read as bytes so far cannot be; HTML's own rule is to take UTF-8. */
const asAscii = (declared: string): string => (declared.startsWith('utf-16') ? 'utf-8' : declared);

const plain = (bytes: Uint8Array, encoding: string): Decoded => ({ text: new TextDecoder(encoding).decode(bytes), encoding, notices: [] });

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notices: [] };
  } catch {
    return null;
  }
}

/** A few bad bytes among good letters are damage; where most are bad, the text was never UTF-8. */
function damaged(bytes: Uint8Array): Decoded {
  const { whole, broken, first } = utf8Damage(bytes);
  if (whole <= broken) return plain(bytes, 'windows-1252');
  const reason = `${broken} of the bytes are not valid UTF-8, the first at byte ${first}; each is shown as \uFFFD. Save the text again as UTF-8 to mend it.`;
  return { ...plain(bytes, 'utf-8'), notices: [{ code: 'invalid-utf8', reason }] };
}

function looksBinary(text: string): boolean {
  let [nuls, controls] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) nuls += 1;
    else if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160 && code !== 133) || code === 0xfffd) controls += 1;
  }
  return (nuls > MAX_STRAY_NULS && nuls > text.length * 0.005) || controls > text.length * 0.1 || nuls + controls > text.length * 0.5;
}
