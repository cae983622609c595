import type { EventStatus } from '../../codebook/status.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import { perToken } from '../clauses/perToken.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { statusOfNoun } from '../clauses/statusOfNoun.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { clauseHeads } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { subjectOf } from './subjectOf.ts';

/** What armed people do together, and what is drawn up for it. */
const DEED =
  /^(?:offensive|invasion|attack|assault|incursion|operation|strike|push|campaign|war|raid|landing|intervention|aggression|counteroffensive|exercise|drill|manoeuvre|maneuver|wargame|parade)$/u;
const ATTACK = /^(?:invade|attack|assault|storm|strike|occupy|overrun)$/u;
const JOINS = /^(?:involve|include|comprise|number|use|feature|require|need|with|by|of)$/u;
/** What holds what is to be done: a plan calls for men, and does not wish for them. */
export const PLAN = /^(?:plan|planning|proposal|blueprint|scheme|scenario|draft|order|bill|budget|package|legislation)$/u;
const TELLS_PLAN = /^(?:involve|include|call|envisage|envision|foresee|provide|see|require|contain|earmark|allocate|authorise|authorize)$/u;
/** What somebody only means to reach: 'with the aim of [900]', 'plans for [900]'. */
export const MEANT = /^(?:plan|planning|proposal|blueprint|scheme|aim|goal|ambition|intention|target)$/u;

const PLANNED = /^(?:plans?|planning|planned|plots?|plotting|prepar(?:e|es|ed|ing|ations?)|intend(?:s|ed|ing)?|readying)$/u;
const POSSIBLE = /^(?:possible|potential|options?|scenarios?|threats?|fears?|feared|weighing|considering|mulling|imminent|alleged)$/u;

const OPTION = /^(?:option|possibility|scenario|idea|choice|course|plan)$/u;

/** A deed that the counted take part in: how far it is done at all, and whose it is. */
export interface DeedOfCounted {
  readonly status: EventStatus;
  readonly doers: readonly PlacedActor[];
}

/** 'planning is under way for an [offensive]': what words close before it make of a deed. */
function statusNear(view: SentenceView, from: number): EventStatus {
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    if (/^[;:]$/u.test(wordAt(view, at))) break;
    if (PLANNED.test(wordAt(view, at))) return 'planned';
    if (POSSIBLE.test(wordAt(view, at))) return 'possible';
  }
  return 'actual';
}

const named = (actors: readonly PlacedActor[]): readonly PlacedActor[] => actors.filter(({ actor }) => actor.code !== '');

/** 'an operation [which Oman could set in motion]': the subject of the clause that has the noun itself for its object. */
function doersInRelative(view: SentenceView, noun: number): readonly PlacedActor[] {
  const clauses = dependents(view, noun, 'acl:relcl').flatMap((at) => [at, ...dependents(view, at, 'ccomp xcomp')]);
  const done = clauses.find((at) => dependents(view, at, 'obj').some((one) => /^(?:which|that)$/u.test(wordAt(view, one))));
  return done === undefined ? [] : named(subjectOf(view, done));
}

/** 'told us that a choice he was [weighing] was a raid': the verb of whoever weighs it, wherever the parse hangs the option; null where nobody does. */
function weighingBefore(view: SentenceView, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - OPTION_BEFORE); at--)
    if (OPTION.test(lemmaAt(view, at))) return dependent(view, at, 'acl:relcl');
  return null;
}
const OPTION_BEFORE = 10;

/** Who a deed belongs to: its owner, who does it by the clause that tells more of it, the subject of the verb it hangs on, or whom 'by' names there. */
function doersOf(view: SentenceView, noun: number): readonly PlacedActor[] {
  const own = named(phraseActors(view, noun)).filter((placed) => placed.to <= noun);
  if (own.length > 0) return own;
  const relative = doersInRelative(view, noun);
  if (relative.length > 0) return relative;
  const weighing = weighingBefore(view, noun);
  if (weighing !== null) return named(subjectOf(view, weighing));
  for (const clause of clauseHeads(view, noun)) {
    if (SPEECH_VERB.has(lemmaAt(view, clause)) && clause < noun && relationAt(view, noun) !== 'obj') break;
    const by = dependents(view, clause, 'obl*').filter((at) => isBehindBy(view, at));
    const agents = by.flatMap((at) => named(phraseActors(view, at)));
    if (agents.length > 0) return agents;
    if (relationAt(view, noun) === 'nsubj' && headAt(view, noun) === clause) continue;
    const subjects = dependents(view, clause, 'nsubj*');
    const option = subjects.flatMap((at) => dependents(view, at, 'acl:relcl')).flatMap((at) => named(subjectOf(view, at)));
    if (option.length > 0) return option;
    // 'arrested three, including one [accused of planning] a raid': of whom that is said, and not of who arrested him.
    if (hasRelation(view, clause, 'acl') && xposAt(view, clause) === 'VBN') return named(phraseActors(view, headAt(view, clause)));
    const subject = named(subjectOf(view, clause));
    if (subject.length > 0) return subject;
    const other = subjects.toReversed().flatMap((at) => named(phraseActors(view, at)));
    if (other.length > 0) return other;
  }
  return [];
}

function ofNoun(view: SentenceView, noun: number): DeedOfCounted {
  let from = noun;
  while (from > 0 && headAt(view, from - 1) === noun && hasRelation(view, from - 1, 'amod compound')) from--;
  if (/^(?:an?|the|its|their|this|any)$/u.test(wordAt(view, from - 1))) from--;
  const status = statusOfNoun(view, from, noun);
  const doers = doersOf(view, noun);
  if (status !== 'actual') return { status, doers };
  // 'would hold [drills]'
  const verb = relationAt(view, noun) === 'obj' ? headAt(view, noun) : -1;
  const held = verb >= 0 && view.isVerb[verb] === true ? statusOfVerb(view, verbGroup(view, verb), noun) : 'actual';
  return { status: held === 'planned' || held === 'possible' ? held : statusNear(view, noun), doers };
}

/** The last deed that words before a token name, with no verb but auxiliaries between. */
function deedBefore(view: SentenceView, end: number): DeedOfCounted | null {
  for (let at = end - 1; at >= Math.max(0, end - 14); at--) {
    if (/^[;:]$/u.test(wordAt(view, at))) return null;
    if (DEED.test(lemmaAt(view, at)) && !view.isVerb[at]) return ofNoun(view, at);
    if (!view.isVerb[at]) continue;
    const isDeed = ATTACK.test(lemmaAt(view, at));
    if (isDeed) return { status: statusOfVerb(view, verbGroup(view, at), end), doers: named(findSubject(view, at).actors) };
    if (!hasRelation(view, at, 'aux*')) return null;
  }
  return null;
}

/** 'an [operation] which he could order and [which would involve] 900 men': the deed that a clause with 'which' tells more of, or null. */
function relativeDeed(view: SentenceView, clause: number): number | null {
  let at = clause;
  while (hasRelation(view, at, 'conj ccomp xcomp') && headAt(view, at) >= 0) at = headAt(view, at);
  const noun = hasRelation(view, at, 'acl*') ? headAt(view, at) : -1;
  return noun >= 0 && DEED.test(lemmaAt(view, noun)) && !view.isVerb[noun] ? noun : null;
}

/**
 * 'The plans call for the shift of [40 battalions]': what a plan holds is planned; 'The raid could come soon and include
 * [900 men]': what a deed holds is as sure as the deed.
 */
function heldBySubject(view: SentenceView, head: number): DeedOfCounted | null {
  for (const clause of clauseHeads(view, head)) {
    if (!TELLS_PLAN.test(lemmaAt(view, clause))) continue;
    const first = relationAt(view, clause) === 'conj' && dependent(view, clause, 'nsubj*') === null ? headAt(view, clause) : clause;
    const subject = dependent(view, first, 'nsubj*');
    if (subject === null || subject > head) continue;
    const told = /^(?:which|that)$/u.test(wordAt(view, subject)) ? relativeDeed(view, first) : null;
    if (told !== null) return { status: statusOfVerb(view, verbGroup(view, first), head), doers: doersOf(view, told) };
    const doers = named(phraseActors(view, subject));
    if (PLAN.test(lemmaAt(view, subject))) return { status: 'planned', doers };
    if (DEED.test(lemmaAt(view, subject))) return { status: statusOfVerb(view, verbGroup(view, first), head), doers };
  }
  return null;
}

const find = perToken((view, from): DeedOfCounted | null => {
  const before = /^an?$/u.test(wordAt(view, from - 1)) ? from - 2 : from - 1;
  return before > 0 && JOINS.test(lemmaAt(view, before)) ? deedBefore(view, before) : null;
});

/**
 * The deed that the counted take part in, where their own clause tells no more than that they are part of it: 'may be planning
 * an offensive [involving 900 men]', 'intends to invade [with a 900-strong force]', 'the plan includes 900 men'; else null.
 */
export const deedOfCounted = (view: SentenceView, { head, from }: CountedPhrase): DeedOfCounted | null =>
  find(view, from) ?? heldBySubject(view, head);
