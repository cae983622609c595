import type { VerbGroup } from '../clauses/verbGroup.ts';

/** The clause that tells of the counted: what it is built around, its verb, and the counted's part in it. */
export interface Telling {
  readonly clause: number;
  readonly group: VerbGroup;
  readonly lemma: string;
  readonly relation: string;
}
