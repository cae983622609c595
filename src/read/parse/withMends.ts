import type { ParsedToken } from '../../model/parsedToken.ts';

/** A tree with the children of each token at hand. */
export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly words: readonly string[];
  /** The tokens that others depend on, in order. */
  readonly heads: readonly number[];
  readonly below: (at: number) => readonly number[];
  /** The dependents of a token by one relation, in order. */
  readonly having: (at: number, deprel: string) => readonly number[];
  readonly lemma: (at: number) => string;
}

/** What a mend gives tokens instead of what they have, by their places. */
export type Change = readonly (readonly [at: number, change: Partial<ParsedToken>])[];

/** Looks at one token of a tree that others depend on, and says what is to change for its sake. */
export type Mend = (at: number, tree: Tree) => Change;

export const isNoun = (token: ParsedToken | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

const NONE: readonly number[] = [];

function treeOf(tokens: readonly ParsedToken[], words: readonly string[]): Tree {
  const children: (number[] | undefined)[] = new Array(tokens.length);
  tokens.forEach(({ head }, at) => {
    if (head < 0) return;
    const beside = children[head];
    if (beside) beside.push(at);
    else children[head] = [at];
  });
  const below = (at: number): readonly number[] => children[at] ?? NONE;
  const lemmas: (string | undefined)[] = [];
  return {
    tokens,
    words,
    heads: [...children.keys()].filter((at) => children[at] !== undefined),
    below,
    having: (at, deprel) => withRelation(tokens, below(at), deprel),
    lemma: (at) => {
      const known = lemmas[at];
      if (known !== undefined) return known;
      const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
      if (at in tokens) lemmas[at] = lemma;
      return lemma;
    },
  };
}

/** Those of some tokens that have a relation; most have not, and this is asked for more often than anything else. */
function withRelation(tokens: readonly ParsedToken[], some: readonly number[], deprel: string): readonly number[] {
  let found: number[] | null = null;
  for (const at of some)
    if (tokens[at]?.deprel === deprel) {
      if (found === null) found = [at];
      else found.push(at);
    }
  return found ?? NONE;
}

/** All that a mend wants to change. */
function changesOf(mend: Mend, tree: Tree): ReadonlyMap<number, Partial<ParsedToken>> | null {
  let changes: Map<number, Partial<ParsedToken>> | null = null;
  for (const at of tree.heads) {
    const found = mend(at, tree);
    if (found.length === 0) continue;
    changes ??= new Map<number, Partial<ParsedToken>>();
    for (const [place, change] of found) changes.set(place, change);
  }
  return changes;
}

/** Lets each mend in turn look at all tokens and change the tree; one that would close a circle of heads is passed over. */
export function withMends(tokens: readonly ParsedToken[], words: readonly string[], mends: readonly Mend[]): readonly ParsedToken[] {
  let tree = treeOf(tokens, words);
  for (const mend of mends) {
    const changes = changesOf(mend, tree);
    if (changes === null) continue;
    const changed = tree.tokens.map((token, at) => (changes.has(at) ? { ...token, ...changes.get(at) } : token));
    if (isTree(changed)) tree = treeOf(changed, words);
  }
  return tree.tokens;
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
