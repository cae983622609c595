import { compand } from '../src/read/parse/compand.ts';
import type { ModelArray } from '../src/read/parse/modelFile.ts';
import type { WeightRow } from './perceptron.ts';

/** The arrays and the scale under which `readLinearModel` finds a classifier again. */
export interface QuantisedRows {
  readonly arrays: Readonly<Record<string, ModelArray>>;
  readonly numbers: Readonly<Record<string, number>>;
}

const BYTES_A_ROW = 5;
const BYTES_A_WEIGHT = 2;
const SEARCH_STEPS = 24;

/**
 * Packs rows of weights: one byte a weight, companded. The smallest weights are left out until the rest fits
 * into `bytesMost`, and so are rows that lose all of theirs; what is small decides little.
 */
export function quantise(rows: readonly WeightRow[], bytesMost: number, prefix = ''): QuantisedRows {
  const largest = rows.reduce((most, { weights }) => weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), most), 1e-9);
  const least = leastThatFits(rows, bytesMost, largest);
  const kept = rows.flatMap((row) => packRow(row, least, largest) ?? []);
  const arrays = {
    [`${prefix}keys`]: Uint32Array.from(kept, ({ key }) => key >>> 0),
    [`${prefix}lengths`]: Uint8Array.from(kept, ({ entries }) => entries.length),
    [`${prefix}entries`]: Uint16Array.from(kept.flatMap(({ entries }) => entries)),
  };
  return { arrays, numbers: { [`${prefix}largest`]: largest } };
}

/** The smallest threshold under which the rows fit, found by halving. */
function leastThatFits(rows: readonly WeightRow[], bytesMost: number, largest: number): number {
  let [low, high] = [0, largest];
  if (bytesFor(rows, low) <= bytesMost) return low;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const middle = (low + high) / 2;
    if (bytesFor(rows, middle) <= bytesMost) high = middle;
    else low = middle;
  }
  return high;
}

function bytesFor(rows: readonly WeightRow[], least: number): number {
  let bytes = 0;
  for (const { weights } of rows) {
    let kept = 0;
    for (const weight of weights) if (Math.abs(weight) >= least) kept++;
    if (kept > 0) bytes += BYTES_A_ROW + kept * BYTES_A_WEIGHT;
  }
  return bytes;
}

function packRow(
  { key, classes, weights }: WeightRow,
  least: number,
  largest: number,
): { readonly key: number; readonly entries: readonly number[] } | null {
  const entries = classes.flatMap((cls, i) => {
    const weight = weights[i] ?? 0;
    const byte = compand(weight, largest);
    return Math.abs(weight) < least || byte === 128 ? [] : [(cls << 8) | byte];
  });
  return entries.length === 0 ? null : { key, entries };
}
