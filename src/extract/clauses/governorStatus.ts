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
/** Words that move another to a deed, or leave it to him: what he is asked, told or bound to do he has not done yet. */
const MOVES_OTHERS =
  /^(?:press|ask|tell|request|require|invite|instruct|pressure|prod|implore|beg|plead|encourage|lobby|demand|entreat|beseech|recommend|oblige|entitle|tempt)$/u;
/** Nouns of what one is bound, able or asked to do. */
const OWED =
  /^(?:ways?|obligations?|duty|duties|responsibility|commitments?|determination|resolve|authority|mandate|powers?|permission|requests?|commands?|demands?|instructions?|invitations?|appeals?|pleas?|incentives?|options?|mission|means|pressure|appetite|courage|guarantees?)$/u;
/** Adjectives and participles of who would or should do a deed. */
const DISPOSED =
  /^(?:committed|determined|resolved|obliged|required|entitled|meant|designed|unwilling|loath|loathe|opposed|open|strive|pretend|ought)$/u;
/** What is only done after it was voted for. */
const ON_THE_GROUND =
  /^(?:send|deploy|dispatch|withdraw|pull|give|provide|supply|arm|build|invade|attack|evacuate|deliver|transfer|cede|release|deport|join|leave)$/u;
/** Verbs and nouns that say that a deed is not done. */
export const REFUSING = new Set('refuse decline fail hesitate deny avoid refrain stop rule prevent refusal failure'.split(' '));

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

/** 'has to [leave]', 'the way to [leave]', 'asked it to [leave]': who is bound, able or asked to do a deed has not done it yet; 'had to leave' tells that he did. */
function ofDuty(view: SentenceView, governor: number): EventStatus | null {
  const [lemma, word] = [lemmaAt(view, governor), wordAt(view, governor)];
  // 'will have to leave' is as sure as the 'will'
  if (lemma === 'have')
    return /^(?:has|have)$/u.test(word) && wordAt(view, governor + 1) === 'to' && dependents(view, governor, 'aux').length === 0
      ? 'possible'
      : null;
  if (/^(?:inability|unwillingness)$/u.test(word)) return 'negated';
  if (view.isVerb[governor] ? MOVES_OTHERS.test(lemma) : OWED.test(word)) return 'possible';
  // 'has committed two million to arm them' has done so
  if (dependents(view, governor, 'obj').length > 0) return null;
  return DISPOSED.test(word) || DISPOSED.test(lemma) ? 'possible' : null;
}

/** What the governing word says of a deed: 'plans to', 'is considering', 'refused to', 'tried to'. */
export function ofGovernor(view: SentenceView, governor: number): EventStatus | null {
  const lemma = lemmaAt(view, governor);
  if (
    !view.isVerb[governor] &&
    dependents(view, governor, 'amod').some((at) =>
      /^(?:alleged|supposed|purported|so-called|possible|potential|feared|likely|imminent|hypothetical)$/u.test(wordAt(view, at)),
    )
  )
    return 'possible';
  // 'has no treaty obligation to'
  const isNone = !view.isVerb[governor] && dependents(view, governor, 'det').some((at) => wordAt(view, at) === 'no');
  // 'has done little to help'
  const isLittle = [governor, ...dependents(view, governor, 'obj')].some((at) => /^(?:little|nothing|naught)$/u.test(wordAt(view, at)));
  if (isLittle) return 'negated';
  if (REFUSING.has(lemma) || isNone || /^(?:no|any|without)$/u.test(wordAt(view, governor - 1)))
    return wordAt(view, governor - 1) === 'any' ? 'possible' : 'negated';
  if (lemma === 'about') return 'possible';
  // 'is going to attack', 'looks to gain from it'
  if (/^(?:going|looking)$/u.test(wordAt(view, governor))) return 'planned';
  if (/^(?:un)?able$/u.test(lemma)) return ofAble(view, governor);
  // "won't let Chad strike"
  if (
    /^(?:let|allow|permit|enable)$/u.test(lemma) &&
    dependents(view, governor, 'advmod').some((at) => /^(?:not|n't|never)$/u.test(wordAt(view, at)))
  )
    return 'negated';
  // 'allows Chad to strike': who may does not yet.
  if (/^(?:allow(?:ing|s)?|enabl(?:ing|es?)|permit(?:ting|s)?|letting)$/u.test(wordAt(view, governor))) return 'possible';
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
  return ofDuty(view, governor);
}
