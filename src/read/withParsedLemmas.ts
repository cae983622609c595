import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import { VERB_LEMMA } from './verbForms.ts';

/** Tokens with the lemma that the grammar gives a verb which no table lists: of 'hurled' alone an ending must be guessed, of its tag more is known. */
export const withParsedLemmas = (tokens: readonly Token[], grammar: readonly ParsedToken[]): readonly Token[] =>
  tokens.map((token, at) => {
    const parsed = grammar[at];
    return token.verb && parsed?.upos === 'VERB' && !VERB_LEMMA.has(token.norm) ? { ...token, lemma: parsed.lemma } : token;
  });
