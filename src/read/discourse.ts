import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import { type DocumentMemory, remember } from './documentMemory.ts';
import type { ActorMatch } from './findActors.ts';
import type { Remembered } from './remembered.ts';

/** All that words which refer back are read by. */
export interface Discourse {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What grammar says of each token. */
  readonly grammar: readonly ParsedToken[];
  readonly memory: DocumentMemory;
  /** The state whose town the dateline names. */
  readonly home: string | null;
  /** The actors of the sentence before the words, in order, those resolved too. */
  readonly before: readonly ActorMatch[];
  /** The actors that the sentence names outright, by their first token. */
  readonly named: ReadonlyMap<number, ActorMatch>;
  /** People before them whom no table knows. */
  readonly strangers: readonly ActorMatch[];
  /** Whether the words stand in direct speech. */
  readonly quoted: boolean;
  /** States whose towns the sentence names before them as places. */
  readonly seats: readonly ActorMatch[];
}

/** So many tokens back what is referred to may stand: no sentence that is written to be read needs more, and reading stays linear. */
export const WINDOW = 80;

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** A match of the sentence being read, as the memory will keep it. */
export const kept = ({ tokens, memory }: Discourse, match: ActorMatch): Remembered => remember(tokens, match, memory.sentence);
