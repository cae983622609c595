/** The parts of speech of Universal Dependencies. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** What grammar says of a token. Fields are those of Universal Dependencies, version 2. */
export interface ParsedToken {
  readonly upos: Upos;
  /** The tag of the Penn treebank, such as VBD. */
  readonly xpos: string;
  readonly lemma: string;
  /** The index of the token in its sentence that this one depends on, or -1 for the one that depends on none. */
  readonly head: number;
  /** How it depends, such as nsubj, obj or nsubj:pass; 'root' where it depends on none. */
  readonly deprel: string;
}
