import type { Name } from '../../model/reading.ts';

/** What a document tells of its names as a whole, before any sentence is read for good. */
export interface NameMemory {
  /** Last words of people's full names. */
  readonly surnames: ReadonlySet<string>;
  /** Words of a name that the document explains elsewhere ('OSCE' after its full name, 'the Register' as a paper). */
  readonly types: ReadonlyMap<string, Name['type']>;
  /** Words that the document writes with a small letter too. */
  readonly lower: ReadonlySet<string>;
}

export const NO_NAMES: NameMemory = { surnames: new Set(), types: new Map(), lower: new Set() };
