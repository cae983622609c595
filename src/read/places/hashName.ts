import { foldName } from './foldName.ts';

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const [SPACE, APOSTROPHE, HYPHEN, POINT] = [32, 39, 45, 46];
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];
const [F, M, S, LOWER_K, LOWER_N, LOWER_S, LOWER_T] = [70, 77, 83, 107, 110, 115, 116];
const LETTERS_WITH_MARKS = 0x250;

/** The plain letter of each letter with a mark that UTF-8 writes in two bytes ('é', 'ş'); 0 where it becomes no one letter. */
const PLAIN_LETTER = Uint8Array.from({ length: LETTERS_WITH_MARKS }, (_none, point) => {
  const folded = point < 0xc0 ? '' : foldName(String.fromCodePoint(point));
  return /^[a-z]$/u.test(folded) ? folded.charCodeAt(0) : 0;
});

/** FNV-1a of a folded name. */
export function hashName(folded: string): number {
  let hash = BASIS;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** 'Saint', 'Sankt', 'St', 'Mt' and 'Ft' are folded into one spelling. */
function mayAbbreviate(bytes: Uint8Array, start: number): boolean {
  const [first, second, fourth] = [bytes[start], bytes[start + 1], bytes[start + 3]];
  if (second === LOWER_T) return first === S || first === LOWER_S || first === M || first === F;
  return (first === S || first === LOWER_S) && second === LOWER_A && (fourth === LOWER_N || fourth === LOWER_K);
}

/** A blank or hyphen between two words of which the second needs no folding as a whole. */
function isPlainGap(bytes: Uint8Array, at: number, end: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return at + 1 < end && next !== SPACE && next !== HYPHEN && !mayAbbreviate(bytes, at + 1);
}

/**
 * The same hash of bytes that hold only letters (also with marks), blanks and hyphens, without making a string;
 * null where they must be folded first.
 */
export function hashPlainName(bytes: Uint8Array, start: number, end: number): number | null {
  if (mayAbbreviate(bytes, start)) return null;
  let hash = BASIS;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    let letter = byte >= UPPER_A && byte <= UPPER_Z ? byte + SPACE : byte;
    if (letter < LOWER_A || letter > LOWER_Z) {
      if ((byte === APOSTROPHE || byte === POINT) && at + 1 < end && (bytes[at + 1] ?? 0) > SPACE) continue;
      if (byte === SPACE || byte === HYPHEN) letter = isPlainGap(bytes, at, end) ? SPACE : 0;
      else letter = byte >= 0xc3 && byte < 0xe0 ? (PLAIN_LETTER[((byte & 31) << 6) | ((bytes[++at] ?? 0) & 63)] ?? 0) : 0;
      if (letter === 0) return null;
    }
    hash = Math.imul(hash ^ letter, PRIME);
  }
  return hash >>> 0;
}
