import type { ParsedToken } from '../../model/parsedToken.ts';
import type { Token } from '../../model/reading.ts';
import type { PlacedActor } from './placedActor.ts';

/** Nouns and participles alike, of which the tagger takes every one for a noun. */
const BOTH: ReadonlySet<string> = new Set(['warning']);
/** What follows the participle: 'warning [of] a raid', 'warning [that] it would strike', 'warning [Chad] …'. */
const GOES_ON = /^(?:of|that|against|it|them|him|her)$/u;

/**
 * Whether a noun in -ing is a participle after all: ', [warning] of a raid', 'with Chad [warning] of a raid', 'was [warning] that'.
 * @param at the index of a token
 */
export const misreadParticiple = (
  tokens: readonly Token[],
  grammar: readonly ParsedToken[],
  actors: readonly PlacedActor[],
  at: number,
): boolean => grammar[at]?.upos === 'NOUN' && BOTH.has(tokens[at]?.norm ?? '') && isParticiple(tokens, actors, at);

function isParticiple(tokens: readonly Token[], actors: readonly PlacedActor[], at: number): boolean {
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  if (!GOES_ON.test(norm(at + 1)) && !actors.some(({ from, actor }) => from === at + 1 && !actor.possessive)) return false;
  if (/^(?:,|is|are|was|were|been|and|while|by|-|–|—)$/u.test(norm(at - 1))) return true;
  const doer = actors.find(({ to }) => to === at);
  return doer !== undefined && (norm(doer.from - 1) === 'with' || (norm(doer.from - 1) === 'the' && norm(doer.from - 2) === 'with'));
}
