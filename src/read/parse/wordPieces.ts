import { hashText, mix } from './featureHash.ts';
import { plainForm } from './plainForm.ts';
import { shapeOf } from './shapeOf.ts';
import { lookUp, type WordTable } from './wordTable.ts';

/** Rows of the table that beginnings, endings and shapes share. */
export const PIECE_ROWS = 12_288;
/** Beginnings of two to four letters, endings of one to four, and the shape, which comes last. */
export const PIECES = 8;

/** Vectors begin with that of words without one, then that of numbers without one. */
export const UNKNOWN_WORD = 0;
export const UNKNOWN_NUMBER = 1;

/** The number of a word's vector in the table of vectors. */
export function vectorOf(vectors: WordTable, word: string): number {
  const lower = plainForm(word).toLowerCase();
  const known = lookUp(vectors, lower);
  if (known > 0) return known - 1;
  return /^[\p{N}.,:/-]+$/u.test(lower) ? UNKNOWN_NUMBER : UNKNOWN_WORD;
}

/** The row of a word's shape: 'Kyiv' is 'Xx', 'F-16' is 'X-0'. */
export const shapePiece = (word: string): number => rowOf(hashText(shapeOf(plainForm(word))), PIECES);

/** The rows of a word's beginnings, endings and shape, for words that no table of vectors holds. */
export function piecesOf(word: string): Int32Array {
  const letters = plainForm(word).toLowerCase().replace(/\p{N}/gu, '0');
  const begins = [2, 3, 4].map((length) => rowOf(hashText(letters.slice(0, length)), length - 1));
  const ends = [1, 2, 3, 4].map((length) => rowOf(hashText(letters.slice(-length)), length + 3));
  return Int32Array.of(...begins, ...ends, shapePiece(word));
}

const rowOf = (hash: number, kind: number): number => (mix(mix(hash, kind), 0x5bd1e995) >>> 0) % PIECE_ROWS;
