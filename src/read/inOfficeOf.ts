import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Remembered } from './remembered.ts';
import { isPersonRole, pronounOfRole } from './roleAfter.ts';

/** Whoever holds an office or is a house of a state, as the words for it tell. */
export const inOfficeOf = (
  { code, name, at, sentence }: Pick<Remembered, 'code' | 'name' | 'at' | 'sentence'>,
  words: string,
): Remembered => ({
  code,
  name,
  at,
  sentence,
  sector: ROLE_SECTOR.get(words) ?? null,
  role: words,
  person: isPersonRole(words),
  named: false,
  pronoun: pronounOfRole(words),
});
