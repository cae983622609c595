import type { ParsedToken } from '../../model/parsedToken.ts';

/** A tree with the children of each token at hand. */
export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly words: readonly string[];
  readonly below: (at: number) => readonly number[];
  /** The dependents of a token by one relation, in order. */
  readonly having: (at: number, deprel: string) => readonly number[];
  readonly lemma: (at: number) => string;
}

/** What a mend gives tokens instead of what they have, by their places. */
export type Change = readonly (readonly [at: number, change: Partial<ParsedToken>])[];

/** Looks at one token of a tree and says what is to change for its sake. */
export type Mend = (at: number, tree: Tree) => Change;

export const isNoun = (token: ParsedToken | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

function treeOf(tokens: readonly ParsedToken[], words: readonly string[]): Tree {
  const children = Map.groupBy(tokens.keys(), (at) => tokens[at]?.head ?? -1);
  const below = (at: number): readonly number[] => children.get(at) ?? [];
  return {
    tokens,
    words,
    below,
    having: (at, deprel) => below(at).filter((child) => tokens[child]?.deprel === deprel),
    lemma: (at) => tokens[at]?.lemma.toLowerCase() ?? '',
  };
}

/** Lets each mend in turn look at all tokens and change the tree; one that would close a circle of heads is passed over. */
export function withMends(tokens: readonly ParsedToken[], words: readonly string[], mends: readonly Mend[]): readonly ParsedToken[] {
  let mended = tokens;
  for (const mend of mends) {
    const tree = treeOf(mended, words);
    const changes = new Map(mended.flatMap((_, at) => mend(at, tree)));
    if (changes.size === 0) continue;
    const changed = mended.map((token, at) => (changes.has(at) ? { ...token, ...changes.get(at) } : token));
    if (isTree(changed)) mended = changed;
  }
  return mended;
}

/** Whether exactly one token is the root and the way up from every other ends there. */
function isTree(tokens: readonly ParsedToken[]): boolean {
  const seen = new Int32Array(tokens.length);
  for (let start = 0; start < tokens.length; start++) {
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = tokens[at]?.head ?? -1;
    }
    if (at >= 0 && seen[at] === start + 1) return false;
  }
  return tokens.filter(({ head }) => head === -1).length === 1;
}
