import type { EventStatus } from '../../codebook/status.ts';
import { dependents, xposAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

const PLANNING = new Set(
  'plan plot conspire scheme intend prepare vow promise pledge threaten want seek order agree propose offer ready set due decide decision wait poise expect schedule aim hope announce authorise authorize willing bound suppose'.split(
    ' ',
  ),
);
const DOUBTING = new Set(
  'consider weigh mull contemplate ponder discuss fear may might could risk likely unlikely try attempt seem appear suspect wish'.split(
    ' ',
  ),
);
/** What is only done after it was voted for. */
const ON_THE_GROUND =
  /^(?:send|deploy|dispatch|withdraw|pull|give|provide|supply|arm|build|invade|attack|evacuate|deliver|transfer|cede|release|deport|join|leave)$/u;
/** Verbs and nouns that say that a deed is not done. */
export const REFUSING = new Set('refuse decline fail deny avoid refrain stop rule prevent refusal failure'.split(' '));

/** What an auxiliary says of a deed; null without one. */
export const ofModal = (modal: string | null): EventStatus | null => {
  if (modal === null) return null;
  if (/^(?:will|would|shall|be to|'ll|'d|wo)$/u.test(modal)) return 'planned';
  return 'possible';
};

/** 'was able to [win]' tells what was done, 'is not able to' and 'unable to' what is not. */
function ofAble(view: SentenceView, able: number): EventStatus | null {
  if (wordAt(view, able) === 'unable' || dependents(view, able, 'advmod').some((at) => /^(?:not|n't|never|no)$/u.test(wordAt(view, at))))
    return 'negated';
  const helpers = dependents(view, able, 'cop aux*');
  const isPast = helpers.some((at) => /^(?:was|were|been)$/u.test(wordAt(view, at)));
  return isPast && !helpers.some((at) => xposAt(view, at) === 'MD') ? 'actual' : 'possible';
}

/** What the governing word says of a deed: 'plans to', 'is considering', 'refused to', 'tried to'. */
export function ofGovernor(view: SentenceView, governor: number): EventStatus | null {
  const lemma = lemmaAt(view, governor);
  if (
    !view.isVerb[governor] &&
    dependents(view, governor, 'amod').some((at) => /^(?:alleged|supposed|purported|so-called)$/u.test(wordAt(view, at)))
  )
    return 'possible';
  // 'has no treaty obligation to'
  const isNone = !view.isVerb[governor] && dependents(view, governor, 'det').some((at) => wordAt(view, at) === 'no');
  if (REFUSING.has(lemma) || isNone || /^(?:no|any|without)$/u.test(wordAt(view, governor - 1)))
    return wordAt(view, governor - 1) === 'any' ? 'possible' : 'negated';
  if (lemma === 'about') return 'possible';
  if (wordAt(view, governor) === 'going') return 'planned';
  if (/^(?:un)?able$/u.test(lemma)) return ofAble(view, governor);
  // 'allowing Chad to strike': who may does not yet.
  if (/^(?:allowing|enabling|permitting|letting)$/u.test(wordAt(view, governor))) return 'possible';
  // 'voted to condemn' is done with the vote, 'voted to send troops' is not.
  if (lemma === 'vote')
    return dependents(view, governor, 'xcomp advcl').some((at) => ON_THE_GROUND.test(lemmaAt(view, at))) ? 'planned' : null;
  if (
    /^(?:consider|weigh|mull|likely|unlikely|hope|wish|right|need|necessity|desire|urge|call|difficult|hard|impossible|easy|necessary|important|essential|tempt|keen|eager|afraid|reluctant|free|chance|opportunity|ability|capacity|capability|excuse|pretext|reason|aspiration|ambition|readiness|willingness|idea|job|task|goal|dream|temptation|time|room)$/u.test(
      lemma,
    ) ||
    DOUBTING.has(wordAt(view, governor))
  )
    return lemma === 'try' || lemma === 'attempt' ? null : 'possible';
  if (
    PLANNING.has(lemma) ||
    /^(?:plans?|intention|pledge|promise|offer|decision|proposals?|initiatives?|aims?|resolutions?|motions?|orders?|decrees?|bills?|laws?|bid|threats?|preparations?)$/u.test(
      wordAt(view, governor),
    )
  )
    return 'planned';
  return null;
}
