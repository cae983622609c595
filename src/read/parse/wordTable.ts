import { hashText } from './featureHash.ts';
import { arrayOf, type ModelFile } from './modelFile.ts';

/** A small number for each of many words, found by the word's hash. */
export interface WordTable {
  readonly hashes: Uint32Array;
  readonly values: Uint16Array;
}

/** The table whose arrays in a model file begin with the prefix. */
export const readWordTable = (file: ModelFile, prefix: string): WordTable => ({
  hashes: Uint32Array.from(arrayOf(file, `${prefix}Hashes`)),
  values: Uint16Array.from(arrayOf(file, `${prefix}Values`)),
});

/** The arrays under which `readWordTable` finds the table again. */
export const wordTableArrays = ({ hashes, values }: WordTable, prefix: string): Readonly<Record<string, Uint32Array | Uint16Array>> => ({
  [`${prefix}Hashes`]: hashes,
  [`${prefix}Values`]: values,
});

/** A table of words to values below 65,535; of two words with one hash the first stays. */
export function wordTable(entries: Iterable<readonly [string, number]>): WordTable {
  const byHash = new Map<number, number>();
  for (const [word, value] of entries) {
    const hash = hashText(word) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, value);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  return { hashes: Uint32Array.from(sorted, ([hash]) => hash), values: Uint16Array.from(sorted, ([, value]) => value) };
}

/** The word's value plus one, or 0 where the table has no such word. */
export function lookUp({ hashes, values }: WordTable, word: string): number {
  const wanted = hashText(word) >>> 0;
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const hash = hashes[middle] as number;
    if (hash === wanted) return (values[middle] as number) + 1;
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
