import { piecesOf } from '../../../src/read/parse/wordPieces.ts';
import { type Matrix, SIZES, TINY_DEPRELS, TINY_WORDS, type TinyNetwork } from './tinyNetwork.ts';

type Numbers = readonly number[];

/** What the network gives for one sentence, reckoned in the plainest way. */
export interface PlainScores {
  /** Of every word, the score of each tag. */
  readonly tags: readonly Numbers[];
  /** Of every word, how well it hangs on the root and on each word. */
  readonly arcs: readonly Numbers[];
  /** The score of each relation of a word to a head, -1 for the root. */
  readonly labels: (word: number, head: number) => Numbers;
}

const sum = (numbers: Numbers): number => numbers.reduce((a, b) => a + b, 0);
const dot = (a: Numbers, b: Numbers): number => sum(a.map((value, i) => value * (b[i] ?? 0)));
const plus = (a: Numbers, b: Numbers): Numbers => a.map((value, i) => value + (b[i] ?? 0));
const rectified = (a: Numbers): Numbers => a.map((value) => Math.max(0, value));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const rowOf = ({ bytes, scales, columns }: Matrix, row: number): Numbers =>
  Array.from(bytes.subarray(row * columns, (row + 1) * columns), (byte) => (byte - 128) * (scales[row] ?? 0));

/** Runs the forward pass of trainNetwork.py in floats. */
export function plainNetwork(model: TinyNetwork, words: readonly string[]): PlainScores {
  const matrix = (name: string): readonly Numbers[] => {
    const found = model.matrices.get(name) as Matrix;
    return Array.from(found.scales, (_, row) => rowOf(found, row));
  };
  const floats = (name: string): Numbers => [...(model.floats.get(name) ?? [])];
  const linear = (name: string, x: Numbers): Numbers => {
    const biases = floats(`${name}.bias`);
    return matrix(`${name}.weight`).map((row, i) => dot(row, x) + (biases[i] ?? 0));
  };
  const direction = (name: string, way: string, inputs: readonly Numbers[]): readonly Numbers[] => {
    const [ih, hh, bias] = [matrix(`${name}.weight_ih_l0${way}`), matrix(`${name}.weight_hh_l0${way}`), floats(`${name}.bias_ih_l0${way}`)];
    let [state, cell]: Numbers[] = [Array.from({ length: SIZES.hidden }, () => 0), Array.from({ length: SIZES.hidden }, () => 0)];
    return inputs.map((x) => {
      const gates = ih.map((row, i) => dot(row, x) + dot(hh[i] ?? [], state as Numbers) + (bias[i] ?? 0));
      const gate = (which: number, unit: number): number => gates[which * SIZES.hidden + unit] ?? 0;
      cell = (cell as Numbers).map((kept, unit) => logistic(gate(1, unit)) * kept + logistic(gate(0, unit)) * Math.tanh(gate(2, unit)));
      state = cell.map((kept, unit) => logistic(gate(3, unit)) * Math.tanh(kept));
      return state;
    });
  };
  const layer = (depth: number, inputs: readonly Numbers[]): readonly Numbers[] => {
    const forwards = direction(`lstms.${depth}`, '', inputs);
    const backwards = direction(`lstms.${depth}`, '_reverse', inputs.toReversed()).toReversed();
    return forwards.map((state, i) => [...state, ...(backwards[i] ?? [])]);
  };
  const first = layer(
    0,
    words.map((word) => wordNumbers(model, word)),
  );
  const last = layer(1, first);
  const heads = [floats('root'), ...last];
  const dependents = last.map((x) => rectified(linear('arc_dependent', x)));
  const held = heads.map((x) => rectified(linear('arc_head', x)));
  const arc = matrix('arc');
  return {
    tags: first.map((x) => linear('tag', x)),
    arcs: dependents.map((d) => held.map((h) => sum(arc.map((row, i) => (d[i] ?? 0) * dot(row, h))) + dot(floats('arc_bias.weight'), h))),
    labels: (word, head) =>
      linear('label', rectified(plus(linear('label_dependent', last[word] ?? []), linear('label_head', heads[head + 1] ?? [])))).slice(
        0,
        TINY_DEPRELS.length,
      ),
  };
}

function wordNumbers(model: TinyNetwork, word: string): Numbers {
  const known = TINY_WORDS.indexOf(word);
  const row = known >= 0 ? known : /^[\d.,]+$/.test(word) ? 1 : 0;
  const { dimensions, stretch, trained } = SIZES;
  const vector = Array.from(model.vectorBytes.subarray(row * dimensions, (row + 1) * dimensions), (byte) => (byte - 128) * stretch);
  const own = row < trained ? rowOf(model.matrices.get('own.weight') as Matrix, row) : [];
  const pieces = [...piecesOf(word)].map((piece) => rowOf(model.matrices.get('pieces.weight') as Matrix, piece));
  return [...plus(vector, own), ...pieces.reduce(plus)];
}
