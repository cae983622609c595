import { CALLED_AFTER_TOWN, GEORGIA_OF_AMERICA, NO_FIRST_NAME, PERSONAL_NAMES } from '../codebook/namesakes.ts';
import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

/** Token range of a known name, and whether it is a town's. */
interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly isTown: boolean;
}

/** 'foreign', 'prime': words with which a role begins. */
const ROLE_WORDS: ReadonlySet<string> = new Set([...ROLE_SECTOR.keys()].flatMap((role) => role.split(' ')));
const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];

/** A capitalised word that may be half of a person's name: no word of grammar, office or time, no verb. */
function mayBeName(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))) return false;
  if (CLOSED.some((words) => words.has(token.norm)) || NO_FIRST_NAME.has(token.norm) || ROLE_WORDS.has(token.norm)) return false;
  return !VERB_LEMMA.has(token.norm) && !/(?:ing|ly|ern)$/u.test(token.norm);
}

/**
 * Whether a name of a state or capital is here a person's or another place's: 'Michael Jordan',
 * 'Chad Wolf', 'Georgia Tech', 'the Minsk agreements'. `isKnown` says whether a known name starts at a token.
 */
export function isNamesake(text: string, tokens: readonly Token[], at: KnownName, isKnown: (from: number) => boolean): boolean {
  const name = text.slice(tokens[at.from]?.start, tokens[at.to - 1]?.end);
  const [before, after] = [tokens[at.from - 1], tokens[at.to]];
  if (at.isTown && CALLED_AFTER_TOWN.test(after?.norm ?? '')) return true;
  if (!PERSONAL_NAMES.has(name)) return false;
  if (name === 'Georgia') {
    const town = before?.norm === ',' ? tokens[at.from - 2]?.norm : before?.norm;
    if (GEORGIA_OF_AMERICA.before.test(town ?? '') || GEORGIA_OF_AMERICA.after.test(after?.norm ?? '')) return true;
  }
  if (mayBeName(text, after) && !isKnown(at.to)) return true;
  return mayBeName(text, before) && !isKnown(at.from - 1);
}
