import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from './dependents.ts';
import { isToBlame } from './isToBlame.ts';
import { isDocument, makersOf, SPEAKS } from './makersOf.ts';
import { namedByFor } from './namedByFor.ts';
import { takerOfOccasion } from './occasionGiven.ts';
import { perToken } from './perToken.ts';
import { headOf, phraseActors } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { planAbove } from './planAbove.ts';
import { actorCovering, lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { leftOverBefore, standingBefore } from './standingBefore.ts';
import { saidInRelative } from './subjectNoun.ts';
import { PLAN, sufferer, verbGroup } from './verbGroup.ts';
import { ADVERB } from './words.ts';

/** Who does it: the actors of one subject, and where that subject begins. */
export interface Subject {
  readonly actors: readonly PlacedActor[];
  /** First token of the subject, or of the verb group where no actor is one. */
  readonly from: number;
}

const none = (from: number): Subject => ({ actors: [], from });
const SUBJECT = 'nsubj* csubj';

/** Verbs whose object is to do what follows: 'told [its reservists] to report', 'urged [Russia] to withdraw'. */
const OBJECT_CONTROL =
  /^(?:order|urge|ask|call|tell|want|press|pressure|force|allow|persuade|request|require|invite|help|get|enable|make|let|instruct|oblige|warn|encourage|permit|compel|direct|see|expect|need|prompt|induce|spur|drive|lead|push|cause|authorise|authorize|lobby|beg|implore|challenge|bid)$/u;
/** Verbs whose object is said to do what follows 'of', 'for' or 'from': 'accused [Minsk] of sending'. */
const BLAME = /^(?:accuse|blame|suspect|stop|prevent|ban|bar|keep|charge|thank|criticise|criticize|condemn|fault|deter|dissuade)$/u;
/** So many words back a warning stands before 'against'. */
const WARNING_NEAR = 6;

/** Whom words of warning stand before, just ahead of 'against'; null where none do. */
function warnedBefore(view: SentenceView, against: number): readonly PlacedActor[] | null {
  for (let at = against - 1; at >= Math.max(0, against - WARNING_NEAR); at--)
    if (/^(?:warn|warns|warned|warning|caution|cautions|cautioned|cautioning)$/u.test(wordAt(view, at)))
      return view.actors.filter(({ from, to }) => from > at && to <= against);
  return null;
}

/** Verbs of what somebody has coming for a deed: 'punish it [for] striking'. */
const REQUITE =
  /^(?:blame|charge|thank|criticise|criticize|condemn|fault|punish|confront|penalise|penalize|sanction|rebuke|praise|chide|denounce|slam|scold|censure|fine|jail|convict|hit|reproach|commend|applaud|forgive|reward|pardon|arrest|prosecute|sue)$/u;
/** Verbs whose subject owns the plan that is their object: 'is developing plans', not 'believed the decision'. */
const OWNS =
  /^(?:have|make|announce|develop|prepare|draw|take|unveil|approve|abandon|drop|deny|disavow|scrap|shelve|cancel|renounce|postpone|delay|confirm|give|issue|repeat|renew|stress|emphasise|emphasize|underline|underscore|express|reaffirm|reiterate|voice|signal|feel|see|recognise|recognize|acknowledge)$/u;

const ofActors = (actors: readonly PlacedActor[], from: number): Subject =>
  actors.length === 0 ? none(from) : { actors, from: Math.min(from, ...actors.map((placed) => placed.from)) };

/** Who a subject is: those it names, or, of a document, those who speak in it. */
function spokenBy(view: SentenceView, subject: number, verb: number): readonly PlacedActor[] {
  const named = phraseActors(view, subject);
  return named.length === 0 && SPEAKS.test(lemmaAt(view, verb)) ? makersOf(view, subject) : named;
}

/** 'It was [Oman] that closed the road, that sent men': whom a further 'that' tells more of, whatever the parse hangs it on; else null. */
function focusBefore(view: SentenceView, pronoun: number): number | null {
  const joint = wordAt(view, pronoun - 1);
  if (wordAt(view, pronoun) !== 'that' || (joint !== ',' && joint !== 'and')) return null;
  const focus = view.tokens.findIndex(
    (_, at) => at < pronoun && dependents(view, at, 'expl').some((it) => wordAt(view, it) === 'it') && dependent(view, at, 'cop') !== null,
  );
  const isCleft = focus >= 0 && dependents(view, focus, 'acl:relcl').some((at) => at < pronoun);
  return isCleft && actorCovering(view, focus) ? focus : null;
}

/** 'Chad and, on Monday, [Togo] condemned it': a second subject that 'and' joins to the first, where the parse makes two of them. */
function secondSubject(view: SentenceView, verb: number, first: number): readonly PlacedActor[] {
  const second = dependents(view, verb, 'nsubj').find((at) => at > first && at < verb);
  return second !== undefined && dependent(view, second, 'cc') !== null ? phraseActors(view, second) : [];
}

/** '[Chad] and Togo, both of whom were rung up': whom a part of 'whom' or 'which' right behind a comma is of; else []. */
function wholeOfPart(view: SentenceView, part: number): readonly PlacedActor[] {
  const isOfRelative = wordAt(view, part + 1) === 'of' && /^(?:whom|which)$/u.test(wordAt(view, part + 2));
  const named = isOfRelative && wordAt(view, part - 1) === ',' ? view.actors.find(({ to }) => to === part - 1) : undefined;
  if (!named) return [];
  const head = headOf(view, named);
  return phraseActors(view, hasRelation(view, head, 'conj') ? headAt(view, head) : head);
}

/** The verb's own subject; a relative pronoun stands for the noun that the clause is about. */
function ownSubject(view: SentenceView, verb: number, subject: number, from: number): Subject {
  const whole = wholeOfPart(view, subject);
  if (whole.length > 0) return { actors: whole, from: subject };
  const isRelative = /^(?:who|which|that|whom)$/u.test(wordAt(view, subject)) && uposAt(view, subject) !== 'DET';
  // 'Rebels said [they] would free him': whom nobody names says it of himself.
  if (wordAt(view, subject) === 'they' && relationAt(view, verb) === 'ccomp' && !actorCovering(view, subject)) {
    const speakers = findSubject(view, headAt(view, verb)).actors.filter(({ actor }) => actor.code === '' && !actor.person);
    if (speakers.length > 0) return ofActors(speakers, from);
  }
  if (!isRelative) return ofActors([...spokenBy(view, subject, verb), ...secondSubject(view, verb, subject)], from);
  const focus = focusBefore(view, subject);
  if (focus !== null) return { actors: phraseActors(view, focus), from: subject };
  const clause = relationAt(view, verb) === 'conj' ? headAt(view, verb) : verb;
  const about = /^(?:acl|advcl:relcl)/u.test(relationAt(view, clause)) ? headAt(view, clause) : -1;
  if (about < 0) return none(from);
  const meant = phraseActors(view, about);
  // 'massed men at the border with [Oman], which is fighting rebels', where the parse hangs the clause on the border
  const isOfName =
    wordAt(view, subject) === 'who' || /^(?:border|frontier|boundary|support|ties|relations|talks)$/u.test(lemmaAt(view, about));
  const named =
    meant.length === 0 && isOfName && wordAt(view, subject - 1) === ',' ? view.actors.find(({ to }) => to === subject - 1) : undefined;
  return { actors: named ? [named] : meant, from: subject };
}

/** "[France]'s plan to send", '[Washington] is developing plans to send': who a planned deed belongs to. */
function ofNoun(view: SentenceView, noun: number, from: number, depth: number): Subject {
  const owned = dependents(view, noun, 'nmod:poss amod compound nmod obl').filter(
    (at) => at < noun || dependents(view, at, 'case').some((mark) => /^(?:by|of|for)$/u.test(wordAt(view, mark))),
  );
  const owners = owned.flatMap((at) => phraseActors(view, at));
  if (owners.length > 0) return ofActors(owners, from);
  // 'Does [Chad] plan to send', where the parse takes 'plan' for a noun that has a subject
  const asked = dependents(view, noun, 'aux').length > 0 ? dependent(view, noun, 'nsubj') : null;
  if (asked !== null) return ofActors(phraseActors(view, asked), from);
  // 'says [Chad] plans to send', where the parse takes 'plans' for a noun
  const before = /^(?:plans|bids|offers|threats|orders)$/u.test(wordAt(view, noun))
    ? view.actors.find((placed) => placed.to === noun && !placed.actor.possessive && placed.actor.code !== '')
    : undefined;
  if (before) return ofActors([before], from);
  const verb = headAt(view, noun);
  if (verb >= 0 && relationAt(view, noun) === 'obj' && OWNS.test(lemmaAt(view, verb))) return subjectWithin(view, verb, depth - 1);
  return dependent(view, noun, 'cop') === null ? none(from) : ofActors(ofNounOrSubject(view, noun), from);
}

/** Whose a plan is, by its owner or by whose verb it is the object of: "[Chad]'s plans", '[Chad] has drawn up plans'. */
export const planOwners = (view: SentenceView, noun: number): readonly PlacedActor[] => ofNoun(view, noun, noun, 4).actors;

/** '[Oslo] issued a statement [demanding] that': who speaks in the words that somebody gives out; null where a noun is none. */
function ofWords(view: SentenceView, noun: number, from: number, depth: number): Subject | null {
  if (!isDocument(view, noun) || phraseActors(view, noun).length > 0) return null;
  const verb = headAt(view, noun);
  const maker = verb >= 0 && relationAt(view, noun) === 'obj' ? subjectWithin(view, verb, depth - 1) : null;
  return maker && maker.actors.length > 0 ? { ...maker, from } : null;
}

/** 'Chad stands [accused] of': what the subject of the verb above has come to. */
const isStanding = (view: SentenceView, verb: number): boolean =>
  hasRelation(view, verb, 'advcl xcomp') && xposAt(view, verb) === 'VBN' && lemmaAt(view, headAt(view, verb)) === 'stand';

/** Who the verb above a clause without a subject hands down: its object where that is who is told to act, else its own subject. */
function fromAbove(view: SentenceView, verb: number, from: number, depth: number): Subject {
  const above = headAt(view, verb);
  const object = dependent(view, above, 'obj iobj');
  const passive = dependent(view, above, 'nsubj:pass') !== null || isStanding(view, above);
  const lemma = lemmaAt(view, above);
  const relation = relationAt(view, verb);
  const before = ofReduced(view, verb);
  if (before.length > 0) return ofActors(before, from);
  const marked = dependents(view, verb, 'mark case').map((at) => wordAt(view, at));
  if (relation === 'xcomp' || relation === 'ccomp' || (relation === 'advcl' && marked.includes('to')))
    if (OBJECT_CONTROL.test(lemma) && !passive) {
      const told =
        object ?? dependents(view, above, 'obl').find((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'on'));
      if (told !== null && told !== undefined && told < verb) return ofActors(phraseActors(view, told), from);
    }
  // 'said that Chad harms trade by [closing] ports': the means are those of what is told, not of the telling.
  const toldBefore =
    relation === 'advcl' && marked.includes('by') ? dependents(view, above, 'ccomp').find((at) => at > above && at < verb) : undefined;
  if (toldBefore !== undefined) return subjectWithin(view, toldBefore, depth - 1);
  const harmed = xposAt(view, verb) === 'VBN' ? sufferer(view, verb) : null;
  if (harmed !== null) return ofActors(phraseActors(view, harmed), from);
  const saidOf = saidInRelative(view, verb);
  if (saidOf !== null) return ofActors(phraseActors(view, saidOf), from);
  if (
    BLAME.test(lemma) &&
    !isToBlame(view, above) &&
    wordAt(view, above + 1) !== 'short' &&
    marked.some((word) => /^(?:of|for|from)$/u.test(word) || (word === 'with' && lemma === 'charge')) &&
    !passive
  )
    return object === null ? none(from) : { actors: phraseActors(view, object), from };
  // 'joined Kenya in warning [Chad] against attacking Mali', whatever the parse hangs it on: who is warned would do it.
  const warned = wordAt(view, verb - 1) === 'against' ? warnedBefore(view, verb - 1) : null;
  if (warned !== null) return ofActors(warned, from);
  // 'warned against [attacking] Chad': who warns is not who would do it.
  if (/^(?:warn|caution|advise|counsel)$/u.test(lemma) && marked.some((word) => /^(?:against|off)$/u.test(word)))
    return object === null ? none(from) : { actors: phraseActors(view, object), from };
  return subjectWithin(view, above, depth - 1);
}

/**
 * 'the chance of [Chad] waging war', 'the alarm about [Togo] massing troops': whom 'of' or 'about' names just before a participle
 * does what it tells, whatever the parser hung the participle on.
 */
function ofNamedBefore(view: SentenceView, verb: number): number | null {
  if (xposAt(view, verb) !== 'VBG' || dependents(view, verb, 'aux* mark case').length > 0) return null;
  const first = ADVERB.has(wordAt(view, verb - 1)) ? verb - 2 : verb - 1;
  const named = first >= 0 && relationAt(view, first) === 'flat' ? headAt(view, first) : first;
  if (named < 0 || headAt(view, verb) === named || !hasRelation(view, named, 'nmod obl')) return null;
  return dependents(view, named, 'case').some((mark) => /^(?:of|about|over)$/u.test(wordAt(view, mark))) ? named : null;
}

/** 'use force to punish [Chad] for striking Mali': whom a verb of what one has coming has as its object right before 'for', whatever the parse hangs the deed on; else null. */
function requitedFor(view: SentenceView, verb: number): number | null {
  const mark = dependents(view, verb, 'mark case').find((at) => at < verb && wordAt(view, at) === 'for');
  if (mark === undefined || xposAt(view, verb) !== 'VBG') return null;
  for (let at = mark - 1; at >= Math.max(0, mark - 4); at--)
    if (hasRelation(view, at, 'obj') && REQUITE.test(lemmaAt(view, headAt(view, at)))) return at;
  return null;
}

/** 'Before [he] meets Lavrov, Modi …': a pronoun that stands before the name it is for, in a clause that hangs on the name's. */
function isAhead(view: SentenceView, verb: number, subject: number): boolean {
  const above = headAt(view, verb);
  if (relationAt(view, verb) !== 'advcl' || verb > above || !/^(?:he|she|it|they)$/u.test(wordAt(view, subject))) return false;
  // 'If he attacks Chad, it will burn': a pronoun is ahead of no other.
  return !dependents(view, above, 'nsubj*').some((at) => uposAt(view, at) === 'PRON');
}

const ARMED: ReadonlySet<string | null> = new Set(['MIL', 'REB', 'SEP', 'UAF', 'COP']);

/** Whether what stands right before a participle is the object of the verb above it, with no mark between. */
const isBareObject = (view: SentenceView, verb: number): boolean =>
  dependents(view, headAt(view, verb), 'obj').includes(verb - 1) && dependent(view, verb, 'mark') === null;

/** 'on top of the Dutch troops [put] on alert': a participle right behind a noun is about that noun, whatever the parser hung it on. */
function ofReduced(view: SentenceView, verb: number): readonly PlacedActor[] {
  // 'backs the rebels [fighting] Lima': those who bear arms and are named right before do it, whoever backs them.
  const armed = view.actors.filter(({ actor, to }) => to === verb && !actor.possessive && ARMED.has(actor.sector));
  if (armed.length > 0 && xposAt(view, verb) === 'VBG' && hasRelation(view, verb, 'advcl xcomp') && isBareObject(view, verb)) return armed;
  const isReduced = hasRelation(view, verb, 'advcl') && xposAt(view, verb) === 'VBN' && dependent(view, verb, 'aux* mark') === null;
  return isReduced && uposAt(view, verb - 1) === 'NOUN' && headAt(view, verb) !== verb - 1 ? phraseActors(view, verb - 1) : [];
}

/** '[Peru, Chile and Fiji] all condemned it': a list that the parser took for the sentence is the subject of the verb that it hung on it. */
const isListedBefore = (view: SentenceView, verb: number, above: number): boolean =>
  above < verb &&
  uposAt(view, above) === 'PROPN' &&
  headAt(view, above) < 0 &&
  /^VB[DPZ]$/u.test(xposAt(view, verb)) &&
  dependents(view, verb, 'aux* cop').length === 0;

/** '[Peru's Vera Holub], the minister, spoke': a name that the parser took for the sentence, with what it calls her between commas, is the subject of the verb behind. */
const isApposedBefore = (view: SentenceView, verb: number, above: number): boolean =>
  relationAt(view, verb) === 'parataxis' &&
  uposAt(view, above) === 'PROPN' &&
  headAt(view, above) < 0 &&
  wordAt(view, verb - 1) === ',' &&
  /^VB[DPZ]$/u.test(xposAt(view, verb)) &&
  dependents(view, above, 'appos').some((at) => at < verb);

/** ', [warning] of a raid', 'with Chad [warning] of a raid': a participle that the parser took for a noun has the subject before it or that of its clause. */
function ofMisread(view: SentenceView, verb: number, from: number, depth: number): Subject {
  const doers = view.actors.filter(({ to }) => to === verb);
  if (doers.length > 0 && wordAt(view, verb - 1) !== ',') return ofActors(doers, from);
  for (let at = headAt(view, verb), steps = 0; at >= 0 && steps < 6; at = headAt(view, at), steps++)
    if (view.isVerb[at] === true && dependent(view, at, SUBJECT) !== null) return { ...subjectWithin(view, at, depth - 1), from };
  return none(from);
}

/** Whom a noun names; of 'Chad is on the brink of [attacking]', whom the subject names. */
function ofNounOrSubject(view: SentenceView, noun: number): readonly PlacedActor[] {
  const subject = /^(?:brink|verge|cusp|edge|point)$/u.test(wordAt(view, noun)) ? dependent(view, noun, SUBJECT) : null;
  return phraseActors(view, subject ?? noun);
}

/**
 * The subject of a verb: its own, that of the verb it is joined to ('met and [signed]'), that of the verb
 * or the owner of the noun that governs it ('vowed to [send]', "France's plan to [send]"), or the noun
 * that a participle or a relative clause is about ('Crimea, [annexed] by Russia').
 */
export const findSubject: (view: SentenceView, verb: number) => Subject = perToken((view, verb) => subjectWithin(view, verb, 5));

/** Verbs of speech that a participle goes on with. */
const SPEAKS_ON =
  /^(?:urge|call|warn|add|say|demand|vow|stress|accuse|ask|insist|promise|pledge|blame|deny|claim|reject|dismiss|criticise|criticize|condemn|threaten)$/u;

/** 'warned Peru of bans if it struck, [urging] it to talk': what a participle of speech behind a condition goes with, which is what the condition goes with; else null. */
function behindCondition(view: SentenceView, verb: number): number | null {
  const above = headAt(view, verb);
  const isSpoken = SPEAKS_ON.test(lemmaAt(view, verb));
  const isBehind = xposAt(view, verb) === 'VBG' && wordAt(view, verb - 1) === ',' && relationAt(view, verb) === 'advcl' && above < verb;
  if (!isSpoken || !isBehind || relationAt(view, above) !== 'advcl') return null;
  return dependents(view, above, 'mark').some((at) => /^(?:if|unless)$/u.test(wordAt(view, at))) ? headAt(view, above) : null;
}

/** 'claims that Chad has massed men, while [accusing] Oman': what a participle of speech behind ', while' goes with, which is the verb over what is claimed; else null. */
export function whileSaying(view: SentenceView, verb: number): number | null {
  const claimed = headAt(view, verb);
  const isBehind =
    hasRelation(view, verb, 'advcl') &&
    xposAt(view, verb) === 'VBG' &&
    /^(?:while|whilst)$/u.test(wordAt(view, verb - 1)) &&
    claimed < verb;
  if (!isBehind || wordAt(view, verb - 2) !== ',' || !SPEAKS_ON.test(lemmaAt(view, verb)) || relationAt(view, claimed) !== 'ccomp')
    return null;
  const claims = headAt(view, claimed);
  return claims >= 0 && claims < claimed && view.isVerb[claims] === true ? claims : null;
}

/** 'vows to halt it after [meeting] her': a participle of another time hung on an infinitive that tells of a noun. */
const isBesideInfinitive = (view: SentenceView, verb: number): boolean =>
  xposAt(view, verb) === 'VBG' &&
  relationAt(view, headAt(view, verb)) === 'acl' &&
  dependents(view, headAt(view, verb), 'mark').some((at) => wordAt(view, at) === 'to') &&
  dependents(view, verb, 'mark').some((at) => /^(?:after|before|since)$/u.test(wordAt(view, at)));

/** The nearest verb above another that has a subject of its own; -1 where none does. */
function finiteAbove(view: SentenceView, verb: number): number {
  let at = headAt(view, verb);
  while (at >= 0 && !(view.isVerb[at] === true && dependent(view, at, SUBJECT) !== null)) at = headAt(view, at);
  return at;
}

function subjectWithin(view: SentenceView, verb: number, depth: number): Subject {
  const { from, governor } = verbGroup(view, verb);
  // 'says [it] is willing to': what the parser takes for an empty 'it' is none where it is known whom it stands for.
  const own = dependent(view, verb, SUBJECT) ?? dependents(view, verb, 'expl').find((at) => actorCovering(view, at)) ?? null;
  if (own !== null) {
    const found = ownSubject(view, verb, own, from);
    return found.actors.length === 0 && depth > 0 && isAhead(view, verb, own)
      ? { ...subjectWithin(view, headAt(view, verb), depth - 1), from }
      : found;
  }
  const before = standingBefore(view, verb, from);
  if (before.length > 0) return ofActors(before, from);
  const meant = namedByFor(view, verb);
  if (meant.length > 0) return ofActors(meant, from);
  const taker = takerOfOccasion(view, verb);
  if (taker !== null) return ofActors(phraseActors(view, taker), from);
  const above = headAt(view, verb);
  if (depth > 0 && above >= 0 && uposAt(view, verb) === 'NOUN' && view.isVerb[verb] === true) return ofMisread(view, verb, from, depth);
  if (depth === 0 || above < 0 || dependent(view, verb, 'expl') !== null) return none(from);
  const relation = relationAt(view, verb);
  const isOwned = governor !== above || (PLAN.test(wordAt(view, governor ?? -1)) && /^(?:csubj|advcl|ccomp)$/u.test(relation));
  if (governor !== null && isOwned && uposAt(view, governor) === 'NOUN') return ofNoun(view, governor, from, depth);
  const outer = behindCondition(view, verb) ?? whileSaying(view, verb);
  if (outer !== null && outer >= 0) return { ...subjectWithin(view, outer, depth - 1), from };
  const told = ofNamedBefore(view, verb) ?? requitedFor(view, verb);
  if (told !== null) return ofActors(phraseActors(view, told), from);
  const isNamedFirst = (relation === 'conj' && isListedBefore(view, verb, above)) || isApposedBefore(view, verb, above);
  if (isNamedFirst) return ofActors(phraseActors(view, above), from);
  if (relation === 'conj' && namedByFor(view, above).length > 0 && /^VB[DPZ]$/u.test(xposAt(view, verb))) {
    // 'would make it hard for Chad to strike and [vowed] to act': a finite verb goes on from the clause around.
    const outer = finiteAbove(view, above);
    return outer < 0 ? none(from) : { ...subjectWithin(view, outer, depth - 1), from };
  }
  if (relation === 'conj') {
    const hasSubject = uposAt(view, above) === 'VERB' || dependent(view, above, SUBJECT) !== null;
    const shared = hasSubject ? subjectWithin(view, above, depth - 1) : none(from);
    return { ...(shared.actors.length > 0 ? shared : ofActors(leftOverBefore(view, verb), from)), from };
  }
  const plan = planAbove(view, verb);
  if (plan >= 0) return ofNoun(view, plan, from, depth);
  if (relation === 'acl' && dependents(view, verb, 'mark').length > 0) return ofNoun(view, above, from, depth);
  if (/^acl/u.test(relation)) return ofWords(view, above, from, depth) ?? { actors: ofNounOrSubject(view, above), from };
  // 'stopped short of [attacking]': the word between has no subject of its own.
  if (relation === 'advcl' && hasRelation(view, above, 'advmod') && /^(?:ADJ|ADV)$/u.test(uposAt(view, above)))
    return { ...subjectWithin(view, headAt(view, above), depth - 1), from };
  // 'asked for vows to halt it after [meeting] Modi': what went before or came after is done by who does what the sentence tells.
  const teller = relation === 'advcl' && isBesideInfinitive(view, verb) ? headAt(view, headAt(view, above)) : -1;
  if (teller >= 0 && view.isVerb[teller] === true) return { ...subjectWithin(view, teller, depth - 1), from };
  if (/^(?:xcomp|advcl|ccomp)$/u.test(relation)) return fromAbove(view, verb, from, depth);
  return none(from);
}
