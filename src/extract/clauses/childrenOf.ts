import type { ParsedToken } from '../../model/parsedToken.ts';

/** Half of all tokens have nothing below them. */
const NONE: readonly number[] = [];

/** The tokens that depend on each token, directly. */
export function childrenOf(grammar: readonly ParsedToken[]): readonly (readonly number[])[] {
  const children: (number[] | undefined)[] = grammar.map(() => undefined);
  grammar.forEach(({ head }, at) => {
    if (head < 0 || head >= grammar.length) return;
    const known = children[head];
    if (known) known.push(at);
    else children[head] = [at];
  });
  return children.map((some) => some ?? NONE);
}
