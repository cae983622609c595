/** Begins every model file; the digit is the version of the layout. */
export const MODEL_MAGIC = 'TACM1\n';

/** What stands before the arrays: text that the model needs, and the arrays' names, kinds and lengths in order. */
export interface ModelHeader {
  readonly kind: string;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly arrays: readonly { readonly name: string; readonly type: 'u8' | 'u16' | 'u32'; readonly length: number }[];
}

export type ModelArray = Uint8Array | Uint16Array | Uint32Array;

/** A model file taken apart. */
export interface ModelFile extends Omit<ModelHeader, 'arrays'> {
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

const BYTES = { u8: 1, u16: 2, u32: 4 } as const;

/**
 * Takes a model file apart: a line with the magic, a line of JSON (the header), then the arrays, little-endian.
 * The arrays are copies. Throws when the bytes are no model of the wanted kind, which is a broken installation and not bad text.
 */
export function readModelFile(bytes: Uint8Array, kind: string): ModelFile {
  const magic = new TextDecoder().decode(bytes.subarray(0, MODEL_MAGIC.length));
  const lineEnd = bytes.indexOf(0x0a, MODEL_MAGIC.length);
  if (magic !== MODEL_MAGIC || lineEnd < 0)
    throw new Error(`These bytes are no model file: they begin with "${magic.trim()}". Get models/ again from the source, or train anew.`);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(MODEL_MAGIC.length, lineEnd))) as ModelHeader;
  if (header.kind !== kind)
    throw new Error(`This model is a "${header.kind}" where a "${kind}" is wanted. Look which file was handed over.`);
  return { ...header, arrays: readArrays(bytes, lineEnd + 1, header) };
}

function readArrays(bytes: Uint8Array, from: number, header: ModelHeader): Readonly<Record<string, ModelArray>> {
  let at = from;
  const arrays: Record<string, ModelArray> = {};
  for (const { name, type, length } of header.arrays) {
    const end = at + length * BYTES[type];
    if (end > bytes.length)
      throw new Error(`The "${header.kind}" model is cut short: "${name}" should end at byte ${end}, and the file has ${bytes.length}.`);
    // A Buffer's own slice would share memory and begin anywhere; a copy begins where wide numbers can be read.
    const { buffer } = new Uint8Array(bytes.subarray(at, end));
    arrays[name] = type === 'u8' ? new Uint8Array(buffer) : type === 'u16' ? new Uint16Array(buffer) : new Uint32Array(buffer);
    at = end;
  }
  return arrays;
}

/** An array by its name. Throws when the model lacks it. */
export function arrayOf(file: ModelFile, name: string): ModelArray {
  const array = file.arrays[name];
  if (array === undefined)
    throw new Error(`The "${file.kind}" model has no array "${name}". It has: ${Object.keys(file.arrays).join(', ')}.`);
  return array;
}

/** A list of texts by its name. Throws when the model lacks it. */
export function textsOf(file: ModelFile, name: string): readonly string[] {
  const texts = file.texts[name];
  if (texts === undefined)
    throw new Error(`The "${file.kind}" model has no texts "${name}". It has: ${Object.keys(file.texts).join(', ')}.`);
  return texts;
}
