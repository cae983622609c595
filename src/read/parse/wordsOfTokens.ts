import { partsOfToken } from './partsOfToken.ts';

/** Tokens cut into words as the treebanks cut them, and the token that each word is of. */
export interface TokenWords {
  readonly words: readonly string[];
  readonly tokenOf: Int32Array;
}

/** Cuts every token of a sentence into its words. */
export function wordsOfTokens(tokens: readonly string[]): TokenWords {
  const words: string[] = [];
  const tokenOf: number[] = [];
  tokens.forEach((token, at) => {
    const parts = partsOfToken(token);
    for (const { start, end } of parts) {
      words.push(parts.length === 1 ? token : token.slice(start, end));
      tokenOf.push(at);
    }
  });
  return { words, tokenOf: Int32Array.from(tokenOf) };
}
