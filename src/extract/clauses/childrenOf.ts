import type { ParsedToken } from '../../model/parsedToken.ts';

/** The tokens that depend on each token, directly. */
export function childrenOf(grammar: readonly ParsedToken[]): readonly (readonly number[])[] {
  const children: number[][] = grammar.map(() => []);
  grammar.forEach(({ head }, at) => {
    children[head]?.push(at);
  });
  return children;
}
