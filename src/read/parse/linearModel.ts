import { expand } from './compand.ts';
import { arrayOf, type ModelFile } from './modelFile.ts';

/** The weights of a trained classifier, laid out for reading: one look into a table and one short run of cells for a feature. */
export interface LinearModel {
  /** Pairs of a feature's hash and where its row starts among the cells; 0 marks an empty pair. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** A row is its length and then so many cells of class (high byte) and companded weight (low byte). */
  readonly cells: Uint16Array;
  readonly weightOf: Float64Array;
}

/** Builds the table from the arrays of a model file; `prefix` tells apart several classifiers in one file. */
export function readLinearModel(file: ModelFile, prefix = ''): LinearModel {
  const keys = arrayOf(file, `${prefix}keys`);
  const lengths = arrayOf(file, `${prefix}lengths`);
  const entries = arrayOf(file, `${prefix}entries`);
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const cells = new Uint16Array(1 + keys.length + entries.length);
  let [from, to] = [0, 1];
  for (let row = 0; row < keys.length; row++) {
    const length = lengths[row] as number;
    place(slots, size - 1, (keys[row] as number) | 0, to);
    cells[to++] = length;
    for (let i = 0; i < length; i++) cells[to++] = entries[from++] as number;
  }
  const largest = file.numbers[`${prefix}largest`] ?? 1;
  return { slots, mask: size - 1, cells, weightOf: Float64Array.from({ length: 256 }, (_, byte) => expand(byte, largest)) };
}

function place(slots: Int32Array, mask: number, key: number, start: number): void {
  let slot = key & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = key;
  slots[slot * 2 + 1] = start;
}

/** Fills `scores` with the sum of the features' weights for each class. */
export function scoreFeatures({ slots, mask, cells, weightOf }: LinearModel, features: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  for (let i = 0; i < features.length; i++) {
    const key = features[i] as number;
    let slot = (key & mask) << 1;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & ((mask << 1) | 1);
    const start = slots[slot + 1] as number;
    const end = start + (cells[start] as number);
    for (let at = start + 1; at <= end; at++) {
      const cell = cells[at] as number;
      (scores[cell >>> 8] as number) += weightOf[cell & 255] as number;
    }
  }
}
