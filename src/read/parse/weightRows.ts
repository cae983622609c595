import { arrayOf, type ModelFile } from './modelFile.ts';

/** One row of a matrix: whole numbers, what 1 stands for, and what is added to a product with the row. */
export interface WeightRow {
  readonly numbers: Int16Array;
  readonly scale: number;
  readonly bias: number;
}

const MIDDLE = 128;
const LARGEST = 127;

/** Floats of a model, which are stored as their bits. Throws when it lacks them or stores other numbers under that name. */
export function floatsOf(file: ModelFile, name: string): Float32Array {
  const bits = arrayOf(file, name);
  if (!(bits instanceof Uint32Array)) throw new Error(`"${name}" of the "${file.kind}" model is not stored as floats.`);
  return new Float32Array(bits.buffer, bits.byteOffset, bits.length);
}

/** Bytes of a model. Throws when it lacks them or stores other numbers under that name. */
export function bytesOf(file: ModelFile, name: string): Uint8Array {
  const bytes = arrayOf(file, name);
  if (!(bytes instanceof Uint8Array)) throw new Error(`"${name}" of the "${file.kind}" model is not stored as bytes.`);
  return bytes;
}

/** The rows of the matrix of that name, with the biases of that name, or without any. */
export function weightRows(file: ModelFile, name: string, bias: string | null = null): readonly WeightRow[] {
  const bytes = bytesOf(file, name);
  const scales = floatsOf(file, `${name}.scale`);
  const biases = bias === null ? new Float32Array(scales.length) : floatsOf(file, bias);
  const columns = bytes.length / scales.length;
  if (!Number.isInteger(columns) || biases.length !== scales.length)
    throw new Error(
      `The "${file.kind}" model is broken: "${name}" has ${bytes.length} numbers in ${scales.length} rows and ${biases.length} biases.`,
    );
  return Array.from(scales, (scale, row) => ({
    numbers: centred(bytes, row * columns, columns),
    scale,
    bias: biases[row] as number,
  }));
}

/** Bytes as numbers around zero. */
function centred(bytes: Uint8Array, from: number, count: number): Int16Array {
  const numbers = new Int16Array(count);
  for (let at = 0; at < count; at++) numbers[at] = (bytes[from + at] as number) - MIDDLE;
  return numbers;
}

/** A row of floats rounded to the bytes' steps, as matrices are in the file. */
export function rowOfFloats(floats: Float32Array): WeightRow {
  const scale = Math.max(1e-8, ...floats.map(Math.abs)) / LARGEST;
  return { numbers: Int16Array.from(floats, (value) => Math.round(value / scale)), scale, bias: 0 };
}
