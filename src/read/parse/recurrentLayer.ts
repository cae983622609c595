import type { Arena } from './arena.ts';
import type { ModelFile } from './modelFile.ts';
import { type PackedRows, packRows } from './packRows.ts';
import { type WeightRow, weightRows } from './weightRows.ts';

/** A layer that reads a sentence in both directions. */
export interface RecurrentLayer {
  /** From a word's input to its share in the gates, forwards and then backwards. */
  readonly inputs: PackedRows;
  /** From the state at the word before to the gates. */
  readonly forwards: PackedRows;
  readonly backwards: PackedRows;
}

/** Input, forget, cell and output, in the order of the file. */
const GATES = 4;
const CELL = 2;
const UNITS_A_GROUP = 4;

/** The largest of the 16-bit numbers that states are written in; it stands for 1. */
export const STATE_ONE = 32_767;

/** Reads and packs a layer. Throws when the model lacks it. @param columns how many numbers the input of a word has. */
export function recurrentLayer(arena: Arena, file: ModelFile, layer: number, columns: number): RecurrentLayer {
  const rows = (which: string, bias: string | null): readonly WeightRow[] =>
    gateRows(weightRows(file, `lstms.${layer}.weight_${which}`, bias === null ? null : `lstms.${layer}.bias_${bias}`));
  const forwards = rows('hh_l0', null);
  const units = forwards.length / GATES;
  const states = (of: readonly WeightRow[]): PackedRows =>
    packRows(
      arena,
      of.map((row) => ({ ...row, scale: row.scale / STATE_ONE })),
      units,
    );
  return {
    inputs: packRows(arena, [...rows('ih_l0', 'ih_l0'), ...rows('ih_l0_reverse', 'ih_l0_reverse')], columns),
    forwards: states(forwards),
    backwards: states(rows('hh_l0_reverse', null)),
  };
}

/**
 * Rows so ordered that 16 that follow one another are the four gates of four units. Those of gates proper are halved:
 * the kernel takes the logistic function for a hyperbolic tangent of half the argument.
 */
function gateRows(rows: readonly WeightRow[]): readonly WeightRow[] {
  const units = rows.length / GATES;
  return rows.map((_row, at) => {
    const [group, gate, unit] = [Math.floor(at / GATES / UNITS_A_GROUP), Math.floor(at / UNITS_A_GROUP) % GATES, at % UNITS_A_GROUP];
    const row = rows[gate * units + group * UNITS_A_GROUP + unit] as WeightRow;
    return gate === CELL ? row : { ...row, scale: row.scale / 2, bias: row.bias / 2 };
  });
}
