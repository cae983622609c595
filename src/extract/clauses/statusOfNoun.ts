import type { EventStatus } from '../../codebook/status.ts';
import { dependents, hasRelation, headAt, relationAt, uposAt } from './dependents.ts';
import { ofGovernor, ofModal } from './governorStatus.ts';
import { perSentence } from './perToken.ts';
import { planAbove } from './planAbove.ts';
import { inCondition, ofVerbBefore } from './readStatus.ts';
import { saidOfNoun } from './saidOfNoun.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { ofPlanDenied } from './thwarted.ts';
import { verbGroup } from './verbGroup.ts';
import { MODAL } from './words.ts';

const SUPPOSED_AFTER =
  /^(?:scares?|fears?|threats?|scenarios?|warnings?|risks?|claims?|narratives?|hysteria|hype|rumou?rs?|allegations?|talk|plots?|dangers?|prospects?|myths?|speculation)$/u;

const CLOSES: ReadonlySet<string> = new Set(['"', '”', '»']);

/** The tokens that may close a quotation. */
const quotesOf: (view: SentenceView) => readonly number[] = perSentence(({ tokens }) => {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (CLOSES.has(tokens[at]?.norm ?? '')) found.push(at);
  return found;
});

/** 'the invasion scare', 'its strike plans': what the noun before tells is feared or meant. */
function ofNounAfter(view: SentenceView, noun: number): EventStatus | null {
  // 'the "invasion of Chad" narrative'
  const quote = quotesOf(view).find((at) => at > noun && at <= noun + 5);
  if (quote !== undefined && SUPPOSED_AFTER.test(wordAt(view, quote + 1)) && !view.isVerb.slice(noun + 1, quote).some(Boolean))
    return 'possible';
  if (relationAt(view, noun) !== 'compound') return null;
  const head = wordAt(view, headAt(view, noun));
  if (SUPPOSED_AFTER.test(head)) return 'possible';
  return /^plans?$/u.test(head) ? 'planned' : null;
}

/** Verbs whose object is there only if what they tell is. */
const BRINGS =
  /^(?:include|mean|entail|cause|involve|see|face|bring|trigger|provoke|prompt|spark|lead|result|amount|justify|constitute|become|invite|deter|prevent|await|follow)$/u;

/** Verbs of which 'from a raid to a siege' tells the reach: 'could [range] from', 'may [take] many forms, from'. */
const REACHES = /^(?:range|vary|extend|go|take|run|stretch|span)$/u;

/** 'could include deployments', 'would lead to an attack': as sure as the verb that brings it about. */
function ofVerbAbove(view: SentenceView, noun: number): EventStatus | null {
  const verb = headAt(view, noun);
  if (verb < 0 || verb > noun || !hasRelation(view, noun, 'obj obl') || !view.isVerb[verb]) return null;
  const status = ofModal(verbGroup(view, verb).modal);
  const marks = dependents(view, noun, 'case').map((at) => wordAt(view, at));
  if (status !== null && REACHES.test(lemmaAt(view, verb)) && marks.some((mark) => mark === 'from' || mark === 'to')) return 'possible';
  // 'will meet him during her visit'
  if (marks.includes('during')) return status;
  return status === null || !BRINGS.test(lemmaAt(view, verb)) ? null : 'possible';
}

/** 'Before his [meeting] with Orel, Holub will fly home': what something to come is told to go before, or along with, is to come itself. */
function ofOpening(view: SentenceView, noun: number): EventStatus | null {
  const above = headAt(view, noun);
  const isAheadOf = wordAt(view, above) === 'ahead';
  const verb = isAheadOf ? headAt(view, above) : above;
  if (verb < noun || !hasRelation(view, noun, 'obl') || view.isVerb[verb] !== true) return null;
  const isOpening = isAheadOf || dependents(view, noun, 'case').some((mark) => /^(?:before|during)$/u.test(wordAt(view, mark)));
  return isOpening && /^(?:will|shall|'ll)$/u.test(verbGroup(view, verb).modal ?? '') ? 'planned' : null;
}

/** Verbs of who brings a meeting about, or makes it known. */
const ARRANGES = /^(?:announce|arrange|organi[sz]e|convene|hold|host|schedule|propose)$/u;

/** 'hopes to announce by Friday a [meeting]': what somebody only means to bring about or make known, however far before it that stands. */
function ofArranging(view: SentenceView, noun: number): EventStatus | null {
  const verb = headAt(view, noun);
  if (verb < 0 || verb > noun || !hasRelation(view, noun, 'obj obl') || !ARRANGES.test(lemmaAt(view, verb))) return null;
  const { governor } = verbGroup(view, verb);
  const status = governor === null ? null : ofGovernor(view, governor);
  return status === 'planned' || status === 'possible' ? status : null;
}

/** What is agreed on before: whoever speaks of one to come means it. */
const GATHERING =
  /^(?:talks?|meetings?|summits?|calls?|visits?|trips?|negotiations?|consultations?|conversations?|discussions?|drills?|exercises?|votes?|elections?)$/u;

/** 'an [invasion] of Chad in the coming weeks': a deed that is still to come by the time told behind it. */
function ofComing(view: SentenceView, noun: number): EventStatus | null {
  for (let at = noun + 1; at < Math.min(noun + 12, view.tokens.length); at++) {
    if (view.isVerb[at] === true && wordAt(view, at) !== 'coming') return null;
    if (/^(?:[,;:]|about|over|regarding|concerning|before|after|ahead|that|which)$/u.test(wordAt(view, at))) return null;
    const isNear = wordAt(view, at) === 'coming' && wordAt(view, at - 1) === 'the' && wordAt(view, at - 2) === 'in';
    if (isNear && /^(?:hours|days|weeks|months|years)$/u.test(wordAt(view, at + 1)))
      return GATHERING.test(wordAt(view, noun)) ? 'planned' : 'possible';
  }
  return null;
}

const TAKEN_FOR = /^(?:see|view|regard|treat|perceive|interpret|construe|portray|paint|depict|consider)$/u;

/** 'sees it [as an attack]': what others take something for. */
const isTakenFor = (view: SentenceView, noun: number): boolean =>
  hasRelation(view, noun, 'obl xcomp advcl nmod') &&
  dependents(view, noun, 'case mark').some((mark) => wordAt(view, mark) === 'as') &&
  TAKEN_FOR.test(lemmaAt(view, headAt(view, noun)));

/** 'a call between them, [due] on Friday', 'talks [set] for Monday': what is told behind a noun of when it shall be; 'due to the war' tells why. */
function isSetFor(view: SentenceView, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(noun + 16, view.tokens.length); at++) {
    const [word, next] = [wordAt(view, at), wordAt(view, at + 1)];
    if (word === 'due') return next === 'to' ? view.isVerb[at + 2] === true : /^(?:on|in|at|for|next|later|tomorrow)$/u.test(next);
    if (/^(?:slated|scheduled|set)$/u.test(word) && !hasRelation(view, at, 'aux* root ccomp')) return /^(?:for|to)$/u.test(next);
    if (view.isVerb[at] || MODAL.has(word)) return false;
  }
  return false;
}

const WITHSTANDS = /^(?:repel|repulse|withstand|resist|counter|survive|absorb|intercept|parry|rebuff)$/u;

/** 'ready for repelling raids', 'could withstand a siege': who is only able to meet a deed has not met it; null where he has. */
function ofDefence(view: SentenceView, noun: number): EventStatus | null {
  const verb = headAt(view, noun);
  if (verb < 0 || verb > noun || !hasRelation(view, noun, 'obj') || !WITHSTANDS.test(lemmaAt(view, verb))) return null;
  const { modal, governor, negated } = verbGroup(view, verb);
  const isFor = dependents(view, verb, 'mark case').some((at) => /^(?:for|of|to|from)$/u.test(wordAt(view, at)));
  return modal !== null || governor !== null || negated || isFor ? 'possible' : null;
}

const SIGN = /^(?:signal|herald|presage|indicate|mask|precede|foreshadow|portend)$/u;

/** Nothing says which: 'aggression', 'further attacks', 'another strike', where the deed is nobody's yet. */
const isUnnamed = (view: SentenceView, noun: number): boolean =>
  dependents(view, noun, 'nmod:poss compound').length === 0 &&
  dependents(view, noun, 'det').every((at) => /^(?:another|any|some|such|either)$/u.test(wordAt(view, at)));

/** 'further attacks would cost it dear': the subject of what would or could come of it, which nothing says is there. */
function isPremise(view: SentenceView, noun: number): boolean {
  const verb = headAt(view, noun);
  if (verb < noun || !hasRelation(view, noun, 'nsubj*') || !isUnnamed(view, noun)) return false;
  return /^(?:would|could|might|'d)$/u.test(verbGroup(view, verb).modal ?? '') && !SIGN.test(lemmaAt(view, verb));
}

/** 'any attack', 'an invasion would be a mistake': an indefinite deed that is only supposed. */
function isSupposed(view: SentenceView, from: number): boolean {
  let before = from - 1;
  while (/^["“”«'‘]$/u.test(wordAt(view, before)) || uposAt(view, before) === 'ADJ' || wordAt(view, before) === 'such') before--;
  const determiner = wordAt(view, before);
  if (determiner === 'any') return true;
  if (determiner !== 'a' && determiner !== 'an') return false;
  const next = view.tokens.findIndex((token, at) => at > from && (view.isVerb[at] === true || MODAL.has(token.norm)));
  // 'a build-up could signal war': what is a sign is there.
  if (SIGN.test(wordAt(view, next + 1))) return false;
  return next > from && next - from <= 8 && /^(?:will|would|could|may|might)$/u.test(wordAt(view, next));
}

/** 'its denial of a [raid]', 'denied plans for a [raid]', 'has no plans for a [raid]': a deed that a noun of plans above it says is not done; null where none does. */
function ofPlanGone(view: SentenceView, noun: number): EventStatus | null {
  const plan = planAbove(view, noun);
  if (plan < 0) return null;
  const isNone = dependents(view, plan, 'det').some((at) => wordAt(view, at) === 'no');
  return isNone || lemmaAt(view, plan) === 'denial' ? 'negated' : ofPlanDenied(view, plan);
}

/** "Chad's intention of an [attack]": what a noun of somebody's plans says of the deed; null where none stands above. */
function ofPlanAbove(view: SentenceView, noun: number): EventStatus | null {
  const plan = planAbove(view, noun);
  if (plan < 0) return null;
  const lemma = lemmaAt(view, plan);
  return /^(?:threat|option|readiness|desire|wish|ambition)$/u.test(lemma) ? 'possible' : 'planned';
}

const QUOTES = /^["“”'‘’]$/u;

/** 'the Chadian "[invasion]"': a single word that a text will not say itself. */
const isScareQuoted = (view: SentenceView, noun: number): boolean =>
  QUOTES.test(wordAt(view, noun - 1)) &&
  QUOTES.test(wordAt(view, noun + 1)) &&
  (view.tokens[noun - 1]?.end ?? -1) === view.tokens[noun]?.start &&
  view.tokens[noun]?.end === view.tokens[noun + 1]?.start;

/** Realis of a noun that tells an event, from where its phrase begins: 'a possible invasion', 'plans for a strike', 'no talks'. */
export const statusOfNoun = (view: SentenceView, from: number, noun: number): EventStatus =>
  ofPlanGone(view, noun) ??
  ofNounAfter(view, noun) ??
  ofVerbBefore(view, from) ??
  ofVerbAbove(view, noun) ??
  ofArranging(view, noun) ??
  ofOpening(view, noun) ??
  ofDefence(view, noun) ??
  saidOfNoun(view, noun) ??
  (isSetFor(view, noun) ? 'planned' : null) ??
  (isTakenFor(view, noun) || isScareQuoted(view, noun) ? 'possible' : null) ??
  ofPlanAbove(view, noun) ??
  ofComing(view, noun) ??
  (isSupposed(view, from) || isPremise(view, noun) || inCondition(view, from) ? 'possible' : 'actual');
