import { MODEL_MAGIC, type ModelArray, type ModelHeader } from '../src/read/parse/modelFile.ts';

/** What a model file is made of; the order of the arrays is the order in the file. */
export interface ModelParts {
  readonly kind: string;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

const typeOf = (array: ModelArray): 'u8' | 'u16' | 'u32' =>
  array instanceof Uint8Array ? 'u8' : array instanceof Uint16Array ? 'u16' : 'u32';

/** The bytes that `readModelFile` takes apart again. */
export function writeModelFile({ kind, texts, numbers, arrays }: ModelParts): Uint8Array {
  const header: ModelHeader = {
    kind,
    texts,
    numbers,
    arrays: Object.entries(arrays).map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
  };
  const head = Buffer.from(`${MODEL_MAGIC}${JSON.stringify(header)}\n`);
  return Buffer.concat([head, ...Object.values(arrays).map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength))]);
}
