import { UPOS, type Upos } from '../../model/parsedToken.ts';
import { interned } from '../interned.ts';

/** A part of speech in both schemes, such as VERB and VBD. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** The tag that a model writes as 'VERB|VBD'. Throws when the first scheme has no such part of speech. */
export function tagOf(text: string): Tag {
  const [name = '', xpos = ''] = text.split('|');
  const upos = UPOS.find((known) => known === name);
  if (upos === undefined) throw new Error(`Unknown part of speech "${name}" in a model. Known: ${UPOS.join(', ')}.`);
  return { upos, xpos: interned(xpos) };
}
