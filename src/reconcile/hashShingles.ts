import { hashText } from './hashText.ts';

const SHINGLE_WORDS = 5;

/** One 32-bit hash for each run of five words; a text of fewer words is one run. */
export function hashShingles(text: string): readonly number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  if (words.length < SHINGLE_WORDS) return [hashText(words.join(' '))];
  return words.slice(SHINGLE_WORDS - 1).map((_, i) => hashText(words.slice(i, i + SHINGLE_WORDS).join(' ')));
}
