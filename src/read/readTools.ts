import type { GrammarReader } from '../model/grammarReader.ts';
import type { HolderNames } from './holderNames.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/** What documents are read by: made once for many. */
export interface ReadTools {
  readonly grammar: GrammarReader;
  /** The holders of office known by name, a user's own rows among them. */
  readonly people: HolderNames;
  /** Places by name, a user's own rows among them. */
  readonly gazetteer: Gazetteer;
}
