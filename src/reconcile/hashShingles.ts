const SHINGLE_WORDS = 5;

/** FNV-1a over UTF-16 units, then a finaliser that spreads the bits, so that the smallest hashes are a fair sample. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One 32-bit hash for each run of five words; a text of fewer words is one run. */
export function hashShingles(text: string): readonly number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  if (words.length < SHINGLE_WORDS) return [hash(words.join(' '))];
  return words.slice(SHINGLE_WORDS - 1).map((_, i) => hash(words.slice(i, i + SHINGLE_WORDS).join(' ')));
}
