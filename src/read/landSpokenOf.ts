import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import type { Remembered } from './remembered.ts';
import { oneState, stateSpokenOf } from './stateSpokenOf.ts';

/** 'the country': the state that the sentence is in, else that of the owner just before, else the one that it speaks of. */
export function landSpokenOf(discourse: Discourse, at: number): Remembered | null {
  const { tokens, memory, before, seats } = discourse;
  const keep = (match: ActorMatch): Remembered => kept(discourse, match);
  const isIn = ({ from }: ActorMatch): boolean => /^(?:in|across|throughout|inside|into|within)$/u.test(wordAt(tokens, from - 1));
  const inside = oneState([...seats, ...before].filter((match) => isIn(match) && match.via !== 'demonym').map(keep));
  if (inside) return inside;
  // 'blamed Kyiv for its own build-up in the east of the country'
  const owner = before.findLast((match) => match.via === 'pronoun' && match.possessive && match.to > at - OWNER_NEAR);
  if (owner) return oneState([keep(owner)]);
  const isAdjective = (match: ActorMatch): boolean => match.via === 'demonym' && match.role === null;
  const last = before.at(-1);
  const isNear = last !== undefined && isAdjective(last) && last.to > at - OWNER_NEAR;
  const spokenOf = before.some((match) => !isAdjective(match)) ? before.filter((match) => !isAdjective(match)) : before;
  const here = [...spokenOf, ...seats].map(keep);
  const found = stateSpokenOf(here, memory.states) ?? ofClause(discourse, at);
  // 'A Latvian bank and the country's press': an adjective just before may be the one meant.
  if (isNear && found && last.code !== found.code) return null;
  const isInPassing = before.every((match) => match.via === 'demonym' || isGoverned(tokens, match)) && seats.length === 0;
  return found && isInPassing && memory.states.some(({ code }) => code !== found.code) ? null : found;
}

/** So many tokens before 'the country' an owner's pronoun may stand. */
const OWNER_NEAR = 12;

/** The state that is the subject of the clause. */
function ofClause(discourse: Discourse, at: number): Remembered | null {
  const subject = clauseSubject(discourse.grammar, at);
  const match = discourse.before.findLast(({ from, to }) => from <= subject && subject < to);
  // Nobody sends anything to a country who is that country.
  const isOwn =
    /^(?:in|of|across|throughout|within|inside)$/u.test(wordAt(discourse.tokens, at - 2)) || isPossessive(discourse.tokens[at + 1]);
  return isOwn && match && !match.person ? oneState([kept(discourse, match)]) : null;
}
