/** What was found, what should have been, and how many of both are the same. */
export interface Tally {
  readonly found: number;
  readonly wanted: number;
  readonly right: number;
}

export const NO_TALLY: Tally = { found: 0, wanted: 0, right: 0 };

/** Compares two sets of keys. */
export function tally(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Tally {
  return { found: found.size, wanted: wanted.size, right: [...found].filter((key) => wanted.has(key)).length };
}

export const sumOf = (a: Tally, b: Tally): Tally => ({ found: a.found + b.found, wanted: a.wanted + b.wanted, right: a.right + b.right });

/** The harmonic mean of precision and recall, in per cent; 0 where nothing was found or wanted. */
export const f1 = ({ found, wanted, right }: Tally): number => (found + wanted === 0 ? 0 : (200 * right) / (found + wanted));
