import type { GrammarReader } from '../model/grammarReader.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/** What documents are read by: made once for many. */
export interface ReadTools {
  readonly grammar: GrammarReader;
  /** The actors and holders of office known by name, a user's own among them. */
  readonly lexicon: Lexicon;
  /** Places by name, a user's own rows among them. */
  readonly gazetteer: Gazetteer;
  /** Whether English has a word; asked of texts that are all in small letters or all in capitals. */
  readonly isWord: (word: string) => boolean;
}
