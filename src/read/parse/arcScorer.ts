import type { Arena } from './arena.ts';
import { bestFrom } from './bestFrom.ts';
import type { Kernel } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { GROUP_ROWS, type PackedRows, packRows, roundUp } from './packRows.ts';
import { spanningTree } from './spanningTree.ts';
import { floatsOf, rowOfFloats, weightRows } from './weightRows.ts';

/** The matrices that heads and relations come from. */
interface ArcWeights {
  readonly arcDependent: PackedRows;
  readonly arcHead: PackedRows;
  /** From a head to what is held against dependents; the row behind them tells how apt a head the word is. */
  readonly arc: PackedRows;
  readonly labelDependent: PackedRows;
  readonly labelHead: PackedRows;
  readonly label: PackedRows;
}

const rowsIn = ({ groups }: PackedRows): number => groups * GROUP_ROWS;

function readWeights(arena: Arena, network: ModelFile): ArcWeights {
  const states = 2 * (network.numbers['hidden'] ?? 0);
  const pack = (name: string, biased: boolean, columns = states): PackedRows =>
    packRows(arena, weightRows(network, `${name}.weight`, biased ? `${name}.bias` : null), columns);
  const arcRows = weightRows(network, 'arc');
  const width = roundUp(arcRows.length, GROUP_ROWS);
  const padding = Array.from({ length: width - arcRows.length }, () => null);
  return {
    arcDependent: pack('arc_dependent', true),
    arcHead: pack('arc_head', true),
    arc: packRows(arena, [...arcRows, ...padding, rowOfFloats(floatsOf(network, 'arc_bias.weight'))], width),
    labelDependent: pack('label_dependent', true),
    labelHead: pack('label_head', false),
    label: pack('label', true, roundUp(network.numbers['label'] ?? 0, GROUP_ROWS)),
  };
}

/** Scores arcs and relations from the states of the last layer. */
export class ArcScorer {
  readonly #arena: Arena;
  readonly #kernel: Kernel;
  readonly #weights: ArcWeights;
  readonly #root: Float32Array;
  readonly #stateScales: number;
  readonly #mostWords: number;
  readonly #at: Readonly<Record<'dependents' | 'heads' | 'shorts' | 'scales' | 'held' | 'root', number>> &
    Readonly<Record<'labelDependents' | 'labelHeads' | 'labelRoot' | 'hidden' | 'scores' | 'labels', number>>;
  #scales: Float32Array = new Float32Array(0);
  #labels: Float32Array = new Float32Array(0);

  constructor(parts: {
    readonly arena: Arena;
    readonly kernel: Kernel;
    readonly network: ModelFile;
    readonly mostWords: number;
    /** Where it stands, for each word, what 1 in a state stands for. */
    readonly stateScales: number;
  }) {
    const { arena, network, mostWords } = parts;
    this.#arena = arena;
    this.#kernel = parts.kernel;
    this.#stateScales = parts.stateScales;
    this.#mostWords = mostWords;
    this.#weights = readWeights(arena, network);
    this.#root = floatsOf(network, 'root');
    const { arcDependent, arc, labelDependent, label } = this.#weights;
    const widest = Math.max(rowsIn(arcDependent), rowsIn(labelDependent), this.#root.length);
    const floats = (rows: number): number => arena.take(mostWords * rows * 4);
    this.#at = {
      dependents: floats(rowsIn(arcDependent)),
      heads: floats(rowsIn(arcDependent)),
      shorts: arena.take(mostWords * widest * 2),
      scales: floats(1),
      held: floats(rowsIn(arc)),
      root: arena.take(rowsIn(arc) * 4),
      labelDependents: floats(rowsIn(labelDependent)),
      labelHeads: floats(rowsIn(labelDependent)),
      labelRoot: arena.take(rowsIn(labelDependent) * 4),
      hidden: arena.take(widest * 4),
      scores: floats(mostWords + 1),
      labels: floats(rowsIn(label)),
    };
  }

  /** Makes the lasting views and what the root needs; to be called once, when all room has been taken. */
  settle(): void {
    this.#scales = this.#arena.floats(this.#at.scales, this.#mostWords);
    this.#labels = this.#arena.floats(this.#at.labels, this.#mostWords * rowsIn(this.#weights.label));
    this.#arena.floats(this.#at.hidden, this.#root.length).set(this.#root);
    this.#scales[0] = this.#kernel.toShorts(this.#at.hidden, this.#root.length, this.#at.shorts);
    this.#multiply(this.#weights.labelHead, this.#at.shorts, this.#at.scales, 1, this.#at.labelRoot);
    this.#multiply(this.#weights.arcHead, this.#at.shorts, this.#at.scales, 1, this.#at.heads);
    this.#hold(1, this.#at.root);
  }

  /** Reckons what all words need, whatever sentence they are in. @param states those of the last layer. */
  prepare(states: number, count: number): void {
    const { arcDependent, arcHead, labelDependent, labelHead } = this.#weights;
    const { dependents, heads, held, labelDependents, labelHeads } = this.#at;
    this.#multiply(arcDependent, states, this.#stateScales, count, dependents);
    this.#kernel.rectify(dependents, count * rowsIn(arcDependent));
    this.#multiply(arcHead, states, this.#stateScales, count, heads);
    this.#hold(count, held);
    this.#multiply(labelDependent, states, this.#stateScales, count, labelDependents);
    this.#multiply(labelHead, states, this.#stateScales, count, labelHeads);
  }

  /** The tree over the words of a sentence; @param from the first of them among those that were prepared. */
  heads(from: number, count: number): Int32Array {
    const [width, headBytes] = [rowsIn(this.#weights.arcDependent), rowsIn(this.#weights.arc) * 4];
    const { dependents, held, root, scores } = this.#at;
    this.#kernel.scoreArcs(dependents + from * width * 4, root, held + from * headBytes, count, width, headBytes, scores);
    return spanningTree(this.#arena.floats(scores, count * (count + 1)), count);
  }

  /** Scores the relations of a sentence's words to their heads. */
  scoreLabels(from: number, heads: Int32Array): void {
    const width = rowsIn(this.#weights.labelDependent);
    const { labelDependents, labelHeads, labelRoot, hidden, shorts, scales, labels } = this.#at;
    for (let at = 0; at < heads.length; at++) {
      const head = heads[at] as number;
      const ofHead = head < 0 ? labelRoot : labelHeads + (from + head) * width * 4;
      this.#kernel.addRectified(labelDependents + (from + at) * width * 4, ofHead, width, hidden);
      this.#scales[at] = this.#kernel.toShorts(hidden, width, shorts + at * width * 2);
    }
    this.#multiply(this.#weights.label, shorts, scales, heads.length, labels);
  }

  /** The best of the first `count` relations for a word, once they are scored; `but` is left out. */
  label(at: number, count: number, but: number): number {
    return bestFrom(this.#labels, at * rowsIn(this.#weights.label), count, but);
  }

  /** What dependents are held against, from the numbers of heads, which it rectifies. */
  #hold(count: number, out: number): void {
    const width = rowsIn(this.#weights.arcHead);
    this.#kernel.rectify(this.#at.heads, count * width);
    for (let at = 0; at < count; at++)
      this.#scales[at] = this.#kernel.toShorts(this.#at.heads + at * width * 4, width, this.#at.shorts + at * width * 2);
    this.#multiply(this.#weights.arc, this.#at.shorts, this.#at.scales, count, out);
  }

  #multiply({ weights, scales, biases, groups, pairs }: PackedRows, words: number, wordScales: number, count: number, out: number): void {
    this.#kernel.multiply(weights, scales, biases, groups, pairs, words, wordScales, count, out);
  }
}
