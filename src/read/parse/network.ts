import type { ReaderModels } from '../../model/readerModels.ts';
import { interned } from '../interned.ts';
import { ArcScorer } from './arcScorer.ts';
import { Arena } from './arena.ts';
import { bestFrom } from './bestFrom.ts';
import { KERNEL_END, type Kernel, startKernel } from './kernel.ts';
import { readModelFile, textsOf } from './modelFile.ts';
import { GROUP_ROWS, type PackedRows, packRows } from './packRows.ts';
import { type RecurrentLayer, recurrentLayer, STATE_ONE } from './recurrentLayer.ts';
import { LONGEST_WINDOW, sentenceWindows } from './sentenceWindows.ts';
import { weightRows } from './weightRows.ts';
import { WordInputs, wordColumns } from './wordInputs.ts';

/** What the network says of a sentence, word by word: class numbers of tags and relations, and heads with -1 for the root. */
export interface NetworkParse {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/** A stretch of one of the sentences given, with its words. */
interface Piece {
  readonly sentence: number;
  readonly start: number;
  readonly words: readonly string[];
}

/** Two stretches are read at a time. */
const MOST_WORDS = 2 * LONGEST_WINDOW;

/**
 * Tags and parses sentences: recurrent layers in both directions, tags from the first of them, heads and relations from the
 * last. Products are of 16-bit numbers with exact sums, so a sentence's answer never hangs on what is read with it.
 */
export class Network {
  readonly tags: readonly string[];
  readonly deprels: readonly string[];
  readonly #kernel: Kernel;
  readonly #layers: readonly RecurrentLayer[];
  readonly #inputs: WordInputs;
  readonly #arcs: ArcScorer;
  readonly #tag: PackedRows;
  readonly #units: number;
  readonly #rootClass: number;
  readonly #paratactic: number;
  readonly #at: {
    readonly rest: number;
    readonly cells: number;
    readonly places: number;
    readonly projected: number;
    readonly states: readonly number[];
    readonly ones: number;
    readonly tagScores: number;
  };
  readonly #places: Uint32Array;
  readonly #tagScores: Float32Array;

  /** Throws when the bytes are not the models they should be. */
  constructor(bytes: Pick<ReaderModels, 'network' | 'vectors'>) {
    const network = readModelFile(bytes.network, 'network');
    const arena = new Arena(KERNEL_END);
    this.#kernel = startKernel(arena.memory);
    this.tags = textsOf(network, 'tags');
    this.deprels = textsOf(network, 'deprels').map(interned);
    this.#rootClass = this.deprels.indexOf('root');
    this.#paratactic = this.deprels.indexOf('parataxis');
    const { hidden: units = 0, layers = 0 } = network.numbers;
    if (units === 0 || units % 4 !== 0 || layers < 1) throw new Error(`A network of ${layers} layers of ${units} units cannot be read.`);
    this.#units = units;
    this.#layers = Array.from({ length: layers }, (_, layer) =>
      recurrentLayer(arena, network, layer, layer === 0 ? wordColumns(network) : 2 * units),
    );
    const [first] = this.#layers as [RecurrentLayer];
    this.#tag = packRows(arena, weightRows(network, 'tag.weight', 'tag.bias'), 2 * units);
    const vectors = readModelFile(bytes.vectors, 'wordVectors');
    this.#inputs = new WordInputs({ arena, kernel: this.#kernel, layer: first.inputs, network, vectors, mostWords: MOST_WORDS });
    this.#at = {
      rest: arena.take(units * 2),
      cells: arena.take(units * 8),
      places: arena.take(MOST_WORDS * 4),
      projected: arena.take(layers > 1 ? MOST_WORDS * units * 8 * 4 : 0),
      states: this.#layers.map(() => arena.take(MOST_WORDS * units * 4)),
      ones: arena.take(MOST_WORDS * 4),
      tagScores: arena.take(MOST_WORDS * this.#tag.groups * GROUP_ROWS * 4),
    };
    this.#arcs = new ArcScorer({ arena, kernel: this.#kernel, network, mostWords: MOST_WORDS, stateScales: this.#at.ones });
    arena.floats(this.#at.ones, MOST_WORDS).fill(1 / STATE_ONE);
    this.#places = arena.addresses(this.#at.places, MOST_WORDS);
    this.#tagScores = arena.floats(this.#at.tagScores, MOST_WORDS * this.#tag.groups * GROUP_ROWS);
    this.#arcs.settle();
  }

  /** Parses sentences, one answer each. Those of like length are read side by side; a lone one takes longer a word. */
  parse(sentences: readonly (readonly string[])[]): readonly NetworkParse[] {
    const answers = sentences.map(({ length }) => ({
      tags: new Int32Array(length),
      heads: new Int32Array(length),
      deprels: new Int32Array(length),
    }));
    const pieces = sentences.flatMap((words, sentence) =>
      sentenceWindows(words).map(
        ({ start, end }): Piece => ({ sentence, start, words: start === 0 && end === words.length ? words : words.slice(start, end) }),
      ),
    );
    pieces.sort((a, b) => a.words.length - b.words.length);
    for (let at = 0; at < pieces.length; at += 2) this.#read(pieces.slice(at, at + 2), answers);
    answers.forEach((answer, sentence) => {
      if ((sentences[sentence] as readonly string[]).length > LONGEST_WINDOW) this.#join(answer);
    });
    return answers;
  }

  /** Reads one piece or two into the answers. */
  #read(pieces: readonly Piece[], answers: readonly NetworkParse[]): void {
    const counts = pieces.map(({ words }) => words.length);
    const count = counts.reduce((sum, one) => sum + one, 0);
    const second = counts[0] ?? 0;
    this.#runLayers(pieces, second, count - second);
    this.#score(this.#tag, this.#at.states[0] as number, count, this.#at.tagScores);
    this.#arcs.prepare(this.#at.states.at(-1) as number, count);
    let from = 0;
    for (const { sentence, start, words } of pieces) {
      const { tags, heads, deprels } = answers[sentence] as NetworkParse;
      const width = this.#tag.groups * GROUP_ROWS;
      for (let at = 0; at < words.length; at++) tags[start + at] = bestFrom(this.#tagScores, (from + at) * width, this.tags.length, -1);
      const own = this.#arcs.heads(from, words.length);
      this.#arcs.scoreLabels(from, own);
      for (let at = 0; at < words.length; at++) {
        const head = own[at] as number;
        heads[start + at] = head < 0 ? -1 : start + head;
        deprels[start + at] = head < 0 ? this.#rootClass : this.#arcs.label(at, this.deprels.length, this.#rootClass);
      }
      from += words.length;
    }
  }

  #runLayers(pieces: readonly Piece[], first: number, second: number): void {
    this.#inputs.find(
      pieces.flatMap(({ words }) => words),
      this.#places,
    );
    this.#layers.forEach((layer, depth) => {
      const states = this.#at.states[depth] as number;
      if (depth > 0) this.#project(layer, this.#at.states[depth - 1] as number, first + second);
      this.#run(layer, states, first, second);
    });
  }

  /** The words' share in the gates of a layer above the first. */
  #project({ inputs }: RecurrentLayer, states: number, count: number): void {
    this.#score(inputs, states, count, this.#at.projected);
    const bytes = inputs.groups * GROUP_ROWS * 4;
    for (let at = 0; at < count; at++) this.#places[at] = this.#at.projected + at * bytes;
  }

  /** Both directions of a layer; the backward one begins at the last word of each piece. */
  #run({ forwards, backwards }: RecurrentLayer, states: number, first: number, second: number): void {
    const { rest, cells, places } = this.#at;
    const stride = this.#units * 4;
    const other = states + first * stride;
    const { layer } = this.#kernel;
    layer(
      forwards.weights,
      forwards.scales,
      this.#units,
      rest,
      cells,
      0,
      stride,
      4,
      places,
      states,
      first,
      places + first * 4,
      other,
      second,
    );
    const [lastPlace, lastState] = [places + (first - 1) * 4, states + (first - 1) * stride + this.#units * 2];
    layer(
      backwards.weights,
      backwards.scales,
      this.#units,
      rest,
      cells,
      this.#units * 16,
      -stride,
      -4,
      lastPlace,
      lastState,
      first,
      lastPlace + second * 4,
      lastState + second * stride,
      second,
    );
  }

  #score({ weights, scales, biases, groups, pairs }: PackedRows, states: number, count: number, out: number): void {
    this.#kernel.multiply(weights, scales, biases, groups, pairs, states, this.#at.ones, count, out);
  }

  /** Hangs the roots of later windows on that of the first. */
  #join({ heads, deprels }: NetworkParse): void {
    const root = heads.indexOf(-1);
    for (let at = root + 1; at < heads.length; at++) if (heads[at] === -1) [heads[at], deprels[at]] = [root, this.#paratactic];
  }
}
