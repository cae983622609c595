import { STATE_BY_CODE } from '../../codebook/states.ts';
import { dependents } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subjectNouns } from '../clauses/subjectNoun.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { partyOf } from './withinState.ts';

/** Who stand against whom 'of' names, and who stand by him. */
const AGAINST = /^(?:opponent|critic|foe|enemy|adversary|detractor)$/u;
const BESIDE = /^(?:supporter|backer|follower|loyalist|sympathiser|sympathizer|adherent|partisan|fan)$/u;

/** Who takes to the streets and against whom; no recipients where they march for whom they are of. */
export interface Sides {
  readonly actors: readonly PlacedActor[];
  readonly recipients: readonly PlacedActor[];
}

/**
 * 'Opponents of [the junta] marched', 'supporters of [Maduro] rallied': those who stand for or against somebody of a state are people of
 * that state, wherever they march, and those who stand against him protest against him. Null where the subject is none of them.
 */
export function sidesOfProtest(view: SentenceView, { trigger }: EventMatch): Sides | null {
  const noun = subjectNouns(view, trigger).find((at) => AGAINST.test(lemmaAt(view, at)) || BESIDE.test(lemmaAt(view, at)));
  if (noun === undefined) return null;
  const [leader] = dependents(view, noun, 'nmod obl')
    .filter((at) => at > noun && dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'of'))
    .flatMap((at) => phraseActors(view, at))
    .filter(({ actor }) => STATE_BY_CODE.has(actor.code));
  if (!leader) return null;
  const isAgainst = AGAINST.test(lemmaAt(view, noun));
  return { actors: [partyOf(leader.actor.code, isAgainst ? 'OPP' : 'CVL', leader)], recipients: isAgainst ? [leader] : [] };
}
