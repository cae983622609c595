/** A tree over the parts of tokens, folded to a tree over tokens. */
export interface FoldedTree {
  /** The part that stands for each token: its own head among its parts. */
  readonly partOf: Int32Array;
  /** The token that each token depends on, or -1. */
  readonly heads: Int32Array;
}

/**
 * Folds parts into tokens. Of a token's parts, the one whose head lies outside stands for it; of several such,
 * the one nearest to the root. The dependents of the others become the token's. One root stays one root, and no circle arises.
 * @param heads the head of each part, or -1. @param tokenOf the token of each part, ascending.
 */
export function foldTree(heads: Int32Array, tokenOf: Int32Array, tokenCount: number): FoldedTree {
  const depths = depthsOf(heads);
  const partOf = new Int32Array(tokenCount).fill(-1);
  for (let part = 0; part < heads.length; part++) {
    const token = tokenOf[part] as number;
    const best = partOf[token] as number;
    if (best < 0 || (depths[part] as number) < (depths[best] as number)) partOf[token] = part;
  }
  const headOf = (part: number): number => {
    const head = heads[part] as number;
    return head < 0 ? -1 : (tokenOf[head] as number);
  };
  return { partOf, heads: partOf.map((part) => (part < 0 ? -1 : headOf(part))) };
}

/** How many steps each part is from the root. */
function depthsOf(heads: Int32Array): Int32Array {
  const depths = new Int32Array(heads.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < heads.length; start++) {
    let part = start;
    while (part >= 0 && (depths[part] as number) < 0) {
      path.push(part);
      part = heads[part] as number;
    }
    let depth = part < 0 ? -1 : (depths[part] as number);
    while (path.length > 0) depths[path.pop() as number] = ++depth;
  }
  return depths;
}
