import { STATE_BY_CODE } from '../codebook/states.ts';
import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import { isPlural } from './isPlural.ts';
import type { Remembered } from './remembered.ts';
import { sameActor } from './sameActor.ts';

/** What a state does by force: 'its [annexation] of it'. */
const DEED =
  /^(?:annexation|invasion|occupation|seizure|takeover|aggression|intervention|incursion|offensive|war|attacks?|raids?|strikes?|assault|shelling|bombing|bombardment|blockade|siege|build-?up)$/u;
const STANDS_AGAINST = /^(?:oppose|criticise|criticize|condemn|denounce|reject|decry|deplore|protest|slam|fear|resent)$/u;

/** Whether 'its' owns a deed done by force, past one or two words: 'its [Crimea] takeover'. */
const ownsDeed = ({ tokens }: Discourse, at: number): boolean =>
  wordAt(tokens, at + 1) !== 'own' && [1, 2, 3].some((step) => DEED.test(wordAt(tokens, at + step)));

/** Whether 'and' or 'as well as' stands right before a token. */
const isJoined = ({ tokens }: Discourse, at: number): boolean =>
  wordAt(tokens, at - 1) === 'and' || (wordAt(tokens, at - 1) === 'as' && wordAt(tokens, at - 2) === 'well');

/** 'Oman condemns Chadian raids and [its] invasion of Libya': a deed told beside what is another's is the other's, where a verb is against both. */
function besideAnothers(discourse: Discourse, at: number): Remembered | null {
  const { tokens, before } = discourse;
  const verb = isJoined(discourse, at) ? tokens.findLastIndex(({ lemma }, index) => index < at && STANDS_AGAINST.test(lemma)) : -1;
  if (verb < 0) return null;
  const owners = before.filter(({ from, possessive, via, role }) => from > verb && (possessive || (via === 'demonym' && role === null)));
  return sameActor(owners.filter(({ code, person }) => code !== '' && !person).map((match) => kept(discourse, match)));
}

/** "Chadian troops on Libya's border were as many as before [its] invasion": of a clause about forces a deed is their state's. */
function ofForces(discourse: Discourse, at: number): Remembered | null {
  const subject = clauseSubject(discourse.grammar, at);
  const forces = discourse.before.find(({ from, to }) => from <= subject && subject < to);
  const state = STATE_BY_CODE.get(forces?.code ?? '');
  if (!forces || !state || forces.sector !== 'MIL' || !isPlural(forces)) return null;
  return { ...kept(discourse, forces), sector: null, role: null, name: state.name };
}

/** Whose a deed done by force is that 'its' stands before, where the clause tells it otherwise than by who is spoken of in it; else null. */
export const ownerOfDeed = (discourse: Discourse, at: number, spokenOf: readonly ActorMatch[]): Remembered | null =>
  ownsDeed(discourse, at) ? (besideAnothers(discourse, at) ?? (spokenOf.length === 0 ? ofForces(discourse, at) : null)) : null;
