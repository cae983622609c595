import type { ParsedToken } from './parsedToken.ts';

/** Reads the grammar of sentences. It remembers words it has seen, within bounds; what it answers never hangs on that. */
export interface GrammarReader {
  /** Tags and parses words that are cut as the treebanks cut them; one entry a word, one root. */
  readonly parseWords: (words: readonly string[]) => readonly ParsedToken[];
  /**
   * Tags and parses the tokens of one sentence; one entry a token, one root. A token of several words,
   * such as 'Russian-backed', is parsed in its parts and bears the tag, the lemma and the relation of its head part ('backed', 'back').
   */
  readonly parseTokens: (tokens: readonly string[]) => readonly ParsedToken[];
}
