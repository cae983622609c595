import { finish, mix } from './featureHash.ts';

/** Features as rows of atoms, laid flat for speed: the atoms of row i stand from ends[i - 1] to ends[i]. */
export interface FeatureTemplates {
  readonly parts: Uint16Array;
  readonly ends: Uint16Array;
}

const ROW_STEP = 0x85ebca6b;

/**
 * Compiles rows such as 's0.word b0.tag', each a feature made of the named atoms.
 * Throws for an atom that is not among `atoms`, whose order is that of the values at run time.
 */
export function compileTemplates(rows: readonly string[], atoms: readonly string[]): FeatureTemplates {
  const parts: number[] = [];
  const ends = rows.map((row) => {
    for (const name of row.split(' ').filter((part) => part !== '')) {
      const atom = atoms.indexOf(name);
      if (atom < 0) throw new Error(`Unknown atom "${name}" in the feature "${row}". Known: ${atoms.join(', ')}.`);
      parts.push(atom);
    }
    return parts.length;
  });
  return { parts: Uint16Array.from(parts), ends: Uint16Array.from(ends) };
}

/** Writes the hash of every feature into `out`, given the values of the atoms. */
export function writeFeatures({ parts, ends }: FeatureTemplates, atoms: Int32Array, out: Int32Array): void {
  let part = 0;
  for (let row = 0; row < ends.length; row++) {
    // Rows begin far apart: numbers as small as a row's own, such as tags, would else make one row's feature of another's.
    let hash = Math.imul(row + 1, ROW_STEP);
    for (const end = ends[row] as number; part < end; part++) hash = mix(hash, atoms[parts[part] as number] as number);
    out[row] = finish(hash);
  }
}
