import type { ParsedToken } from '../../model/parsedToken.ts';
import { mendClauses } from './mendClauses.ts';
import { mendGrammar } from './mendGrammar.ts';
import { mendHeads } from './mendHeads.ts';
import { mendObjects } from './mendObjects.ts';
import { mendRoot } from './mendRoot.ts';
import { mendSubjects } from './mendSubjects.ts';

/**
 * Puts right, in a tree as the network gave it, what no English sentence can have.
 * @param verbLemma the lemma of a token if it is read as a verb.
 */
export const mendAll = (
  tokens: readonly ParsedToken[],
  words: readonly string[],
  verbLemma: (at: number) => string,
): readonly ParsedToken[] =>
  mendSubjects(mendObjects(mendClauses(mendGrammar(mendHeads(mendRoot(tokens, words)), verbLemma), words), words), words);
