import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { GROUP_ROWS, type PackedRows, roundUp } from './packRows.ts';
import { bytesOf, floatsOf } from './weightRows.ts';
import { piecesOf, vectorOf } from './wordPieces.ts';
import { readWordTable, type WordTable } from './wordTable.ts';

const MIDDLE = 128;
/** What remembered words may take. */
const MEMORY_BYTES = 32 * 1024 * 1024;

/** Bytes with a middle of 128, so many a row, and what 1 stands for in each row. */
interface Embedding {
  readonly bytes: Uint8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

/** How many numbers the kernel reads of a word: those of its vector and its pieces, made up to a multiple of four. */
export const wordColumns = ({ numbers }: ModelFile): number => roundUp((numbers['dimensions'] ?? 0) + (numbers['pieces'] ?? 0), 4);

/**
 * What the first layer takes from words, by itself the same wherever the word stands; so it is reckoned once for a word
 * and kept. When the room is full all is forgotten.
 */
export class WordInputs {
  readonly #kernel: Kernel;
  readonly #layer: PackedRows;
  readonly #table: WordTable;
  readonly #vectors: Embedding;
  readonly #own: Embedding;
  readonly #pieces: Embedding;
  readonly #known = new Map<string, number>();
  readonly #slots: number;
  readonly #slotBytes: number;
  readonly #at: { readonly kept: number; readonly floats: number; readonly shorts: number; readonly scales: number };
  readonly #columns: number;
  #floats: Float32Array | null = null;
  #scales: Float32Array | null = null;
  readonly #arena: Arena;
  readonly #mostWords: number;

  /** @param layer the packed inputs of the first layer. @param mostWords how many words are asked for at a time, at most. */
  constructor(parts: {
    readonly arena: Arena;
    readonly kernel: Kernel;
    readonly layer: PackedRows;
    readonly network: ModelFile;
    readonly vectors: ModelFile;
    readonly mostWords: number;
  }) {
    const { arena, network, vectors, layer, mostWords } = parts;
    this.#arena = arena;
    this.#kernel = parts.kernel;
    this.#layer = layer;
    this.#mostWords = mostWords;
    this.#table = readWordTable(vectors, 'word');
    this.#vectors = stretched(vectors, network.numbers['stretch'] ?? 1);
    this.#own = embedding(network, 'own.weight');
    this.#pieces = embedding(network, 'pieces.weight');
    this.#columns = layer.pairs * 2;
    this.#slotBytes = layer.groups * GROUP_ROWS * 4;
    this.#slots = Math.max(mostWords, Math.floor(MEMORY_BYTES / this.#slotBytes));
    this.#at = {
      kept: arena.take(this.#slots * this.#slotBytes),
      floats: arena.take(this.#columns * 4),
      shorts: arena.take(mostWords * this.#columns * 2),
      scales: arena.take(mostWords * 4),
    };
  }

  /** Writes where the share of each word in the gates of the first layer lies. */
  find(words: readonly string[], addresses: Uint32Array): void {
    if (this.#known.size + words.length > this.#slots) this.#known.clear();
    const first = this.#known.size;
    let fresh = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      let slot = this.#known.get(word);
      if (slot === undefined) {
        this.#write(word, fresh++);
        slot = this.#known.size;
        this.#known.set(word, slot);
      }
      addresses[at] = this.#at.kept + slot * this.#slotBytes;
    }
    if (fresh > 0) this.#reckon(fresh, this.#at.kept + first * this.#slotBytes);
  }

  #reckon(count: number, out: number): void {
    const { weights, scales, biases, groups, pairs } = this.#layer;
    this.#kernel.multiply(weights, scales, biases, groups, pairs, this.#at.shorts, this.#at.scales, count, out);
  }

  /** A word's numbers, in the place of the words that are not known yet. */
  #write(word: string, place: number): void {
    this.#floats ??= this.#arena.floats(this.#at.floats, this.#columns);
    this.#scales ??= this.#arena.floats(this.#at.scales, this.#mostWords);
    const numbers = this.#floats;
    const row = vectorOf(this.#table, word);
    numbers.fill(0);
    addRow(this.#vectors, row, numbers, 0);
    if (row < this.#own.scales.length) addRow(this.#own, row, numbers, 0);
    for (const piece of piecesOf(word)) addRow(this.#pieces, piece, numbers, this.#vectors.width);
    this.#scales[place] = this.#kernel.toShorts(this.#at.floats, this.#columns, this.#at.shorts + place * this.#columns * 2);
  }
}

function addRow({ bytes, scales, width }: Embedding, row: number, numbers: Float32Array, to: number): void {
  const scale = scales[row] as number;
  const from = row * width;
  for (let at = 0; at < width; at++) numbers[to + at] = (numbers[to + at] as number) + ((bytes[from + at] as number) - MIDDLE) * scale;
}

function embedding(file: ModelFile, name: string): Embedding {
  const scales = floatsOf(file, `${name}.scale`);
  const bytes = bytesOf(file, name);
  return { bytes, scales, width: bytes.length / scales.length };
}

/** The vectors' bytes mean the same in every row. */
function stretched(file: ModelFile, stretch: number): Embedding {
  const bytes = bytesOf(file, 'vectors');
  const width = file.numbers['dimensions'] ?? 1;
  return { bytes, scales: new Float32Array(bytes.length / width).fill(stretch), width };
}
