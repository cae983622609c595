import { NO_FIRST_NAME } from '../codebook/namesakes.ts';
import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Token } from '../model/reading.ts';
import { VERB_LEMMA } from './verbForms.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './wordClasses.ts';

const ROLE_WORDS: ReadonlySet<string> = new Set([...ROLE_SECTOR.keys()].flatMap((role) => role.split(/[ -]/u)));
const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|gen|adm|col|lt|maj|capt|sgt|brig|sen|rep|gov|pres|amb|prof|pm|fm|vice|deputy|lieutenant|major|captain|marshal|field|former|then|acting|interim|comrade|sheikh|ayatollah)\.?$/u;

/** Headlines write every word with a capital; so many of them before tell nothing of a first name. */
function isInTitleCase(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, norm }) => kind === 'word' && norm.length > 3).slice(0, 12);
  return words.length > 3 && words.every(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)));
}

/**
 * Whether a surname that stands at a token follows someone else's first name or initial: 'Hunter [Biden]',
 * 'J. [Kerry]'. `isKnown` says whether a known name ends before it.
 */
export function isOtherPerson(text: string, tokens: readonly Token[], at: number, isKnown: () => boolean): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  const written = text.slice(before.start, before.end);
  if (/^(?:\p{Lu}\.)+$/u.test(written)) return !isKnown();
  if (!/^\p{Lu}\p{Ll}/u.test(written) || TITLE.test(before.norm) || NO_FIRST_NAME.has(before.norm)) return false;
  if (CLOSED.some((words) => words.has(before.norm)) || before.norm.split('-').some((part) => ROLE_WORDS.has(part))) return false;
  if (VERB_LEMMA.has(before.norm) || /(?:ing|ly|ern|ist|ian|ive)$/u.test(before.norm)) return false;
  return !isInTitleCase(text, tokens) && !isKnown();
}
