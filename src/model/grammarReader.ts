import type { ParsedToken } from './parsedToken.ts';

/**
 * Reads the grammar of sentences. It remembers words it has seen, within bounds; what it answers for a sentence hangs
 * neither on that nor on what else is read with it.
 */
export interface GrammarReader {
  /**
   * Tags and parses the tokens of sentences; one entry a token, one root a sentence. A token of several words,
   * such as 'Russian-backed', is parsed in its parts and bears the tag, the lemma and the relation of its head part ('backed', 'back').
   */
  readonly parseSentences: (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedToken[])[];
  /** Tags and parses sentences whose words are cut as the treebanks cut them; one entry a word. */
  readonly parseWordSentences: (sentences: readonly (readonly string[])[]) => readonly (readonly ParsedToken[])[];
  /** `parseSentences` for one sentence. */
  readonly parseTokens: (tokens: readonly string[]) => readonly ParsedToken[];
  /** `parseWordSentences` for one sentence. */
  readonly parseWords: (words: readonly string[]) => readonly ParsedToken[];
}
