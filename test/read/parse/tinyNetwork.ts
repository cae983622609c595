import type { ModelArray } from '../../../src/read/parse/modelFile.ts';
import { PIECE_ROWS } from '../../../src/read/parse/wordPieces.ts';
import { wordTable, wordTableArrays } from '../../../src/read/parse/wordTable.ts';
import { writeModelFile } from '../../../training/writeModelFile.ts';

/** A matrix as the network has it in its file, and the numbers that stand there. */
export interface Matrix {
  readonly bytes: Uint8Array;
  readonly scales: Float32Array;
  readonly columns: number;
}

/** A network of random weights, small enough to reckon by hand. */
export interface TinyNetwork {
  readonly network: Uint8Array;
  readonly vectors: Uint8Array;
  readonly matrices: ReadonlyMap<string, Matrix>;
  readonly floats: ReadonlyMap<string, Float32Array>;
  readonly vectorBytes: Uint8Array;
}

export const SIZES = { hidden: 8, layers: 2, pieces: 6, arc: 12, label: 10, trained: 5, dimensions: 6, stretch: 0.02 } as const;
export const TINY_TAGS = ['NOUN|NN', 'VERB|VBD', 'DET|DT', 'PUNCT|.'];
export const TINY_DEPRELS = ['nsubj', 'root', 'obj', 'det', 'punct', 'parataxis'];
export const TINY_WORDS = ['\u0000word', '\u0000number', 'rebels', 'shelled', 'the', 'harbour', 'envoy'];

/** Numbers between 0 and 1, the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same network for the same seed. */
export function tinyNetwork(seed = 7): TinyNetwork {
  const next = seeded(seed);
  const { hidden, pieces, arc, label, trained, dimensions } = SIZES;
  const matrices = new Map<string, Matrix>();
  const floats = new Map<string, Float32Array>();
  const matrix = (name: string, rows: number, columns: number): void => {
    const bytes = Uint8Array.from({ length: rows * columns }, () => 1 + Math.floor(next() * 255));
    matrices.set(name, { bytes, scales: Float32Array.from({ length: rows }, () => 0.002 + next() * 0.006), columns });
  };
  const list = (name: string, length: number): void => {
    floats.set(
      name,
      Float32Array.from({ length }, () => next() * 2 - 1),
    );
  };
  matrix('own.weight', trained, dimensions);
  matrix('pieces.weight', PIECE_ROWS, pieces);
  for (let layer = 0; layer < SIZES.layers; layer++)
    for (const way of ['', '_reverse']) {
      matrix(`lstms.${layer}.weight_ih_l0${way}`, 4 * hidden, layer === 0 ? dimensions + pieces : 2 * hidden);
      matrix(`lstms.${layer}.weight_hh_l0${way}`, 4 * hidden, hidden);
      list(`lstms.${layer}.bias_ih_l0${way}`, 4 * hidden);
    }
  for (const [name, rows] of [
    ['tag', TINY_TAGS.length],
    ['arc_dependent', arc],
    ['arc_head', arc],
    ['label_dependent', label],
  ] as const) {
    matrix(`${name}.weight`, rows, 2 * hidden);
    list(`${name}.bias`, rows);
  }
  matrix('label_head.weight', label, 2 * hidden);
  matrix('label.weight', TINY_DEPRELS.length, label);
  list('label.bias', TINY_DEPRELS.length);
  matrix('arc', arc, arc);
  list('arc_bias.weight', arc);
  list('root', 2 * hidden);
  const vectorBytes = Uint8Array.from({ length: TINY_WORDS.length * dimensions }, () => 1 + Math.floor(next() * 255));
  return { network: networkFile(matrices, floats), vectors: vectorsFile(vectorBytes), matrices, floats, vectorBytes };
}

function networkFile(matrices: ReadonlyMap<string, Matrix>, floats: ReadonlyMap<string, Float32Array>): Uint8Array {
  const bitsOf = (values: Float32Array): Uint32Array => new Uint32Array(values.buffer);
  const arrays: Record<string, ModelArray> = {};
  for (const [name, { bytes, scales }] of matrices) [arrays[name], arrays[`${name}.scale`]] = [bytes, bitsOf(scales)];
  for (const [name, values] of floats) arrays[name] = bitsOf(values);
  return writeModelFile({ kind: 'network', texts: { tags: TINY_TAGS, deprels: TINY_DEPRELS }, numbers: SIZES, arrays });
}

function vectorsFile(bytes: Uint8Array): Uint8Array {
  const table = wordTable(TINY_WORDS.map((word, i) => [word, i] as const));
  return writeModelFile({
    kind: 'wordVectors',
    texts: {},
    numbers: { dimensions: SIZES.dimensions, reach: 0.5 },
    arrays: { ...wordTableArrays(table, 'word'), vectors: bytes },
  });
}
