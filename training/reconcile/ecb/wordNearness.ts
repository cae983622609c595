import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS_FOLDER } from '../../../src/ingest/readModels.ts';
import { readModelFile } from '../../../src/read/parse/modelFile.ts';
import { bytesOf } from '../../../src/read/parse/weightRows.ts';
import { vectorOf as rowOf } from '../../../src/read/parse/wordPieces.ts';
import { readWordTable } from '../../../src/read/parse/wordTable.ts';

/** How near two words are in the vectors of the reader, −1 to 1; 0 where one of them is not known. */
export function createWordNearness(): (a: string, b: string) => number {
  const file = readModelFile(readFileSync(join(MODELS_FOLDER, 'wordVectors.bin')), 'wordVectors');
  const [table, bytes, width] = [readWordTable(file, 'word'), bytesOf(file, 'vectors'), file.numbers['dimensions'] ?? 1];
  const vectors = new Map<string, Float64Array>();
  const vectorOf = (word: string): Float64Array => {
    const known = vectors.get(word);
    if (known !== undefined) return known;
    const row = rowOf(table, word);
    const vector = Float64Array.from(bytes.subarray(row * width, (row + 1) * width), (byte) => (row === 0 ? 0 : byte - MIDDLE));
    const length = Math.hypot(...vector) || 1;
    vectors.set(
      word,
      vector.map((number) => number / length),
    );
    return vectors.get(word) ?? vector;
  };
  return (a, b) => {
    const other = vectorOf(b);
    return vectorOf(a).reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
  };
}

/** Bytes of vectors stand for numbers around 0. */
const MIDDLE = 128;
