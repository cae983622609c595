import type { Span } from '../../model/span.ts';

/** A run of letters, a run of digits with its separators, or a single mark: finer than a token. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower-cased, with plain dashes and apostrophes. */
  readonly norm: string;
  /** No white space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const PIECE = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[^\s]/gu;
const DASH = /^[‐‑‒–—−]$/u;
const APOSTROPHE = /^[’‘‛´`]$/u;

const plainMark = (raw: string): string => (DASH.test(raw) ? '-' : APOSTROPHE.test(raw) ? "'" : raw.toLowerCase());

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Most pieces begin with a small letter of the Latin alphabet, which is told without an expression. */
function kindOf(raw: string): Piece['kind'] {
  const code = raw.charCodeAt(0);
  if (isSmallLetter(code)) return 'word';
  return code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
}

/**
 * Splits a stretch of text where numbers meet letters ('1,180km', 'twenty-one', 'F-16'), which tokens keep together.
 * Linear in the length; any string gives pieces, with offsets into the whole text.
 */
export function splitPieces(text: string, span: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const kind = kindOf(match[0]);
    pieces.push({
      start,
      end,
      kind,
      norm: kind === 'mark' ? plainMark(match[0]) : match[0].toLowerCase(),
      glued: start === before && start > span.start,
      capital: !isSmallLetter(match[0].charCodeAt(0)) && /^\p{Lu}/u.test(match[0]),
    });
    before = end;
  }
  return pieces;
}

/** The normalised piece at an index, '' beyond either end. */
export const normAt = (pieces: readonly Piece[], index: number): string => pieces[index]?.norm ?? '';

/** Whether the pieces from `index` on read as these words. */
export const readsAs = (pieces: readonly Piece[], index: number, words: readonly string[]): boolean =>
  words.every((word, offset) => pieces[index + offset]?.norm === word);
