import type { Measure } from '../../codebook/measure.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { changedLevel } from './changedLevel.ts';
import { childTowards, clauseHeads, clausesOf, isClauseHead, pathUp } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { deedOfCounted, PLAN } from './deedOfCounted.ts';
import { lossesBefore } from './harm.ts';
import { areGone, isOver } from './isOver.ts';
import { HARM } from './ownersOf.ts';
import { isForLater, isOfPastYear } from './settledIn.ts';
import { statusByNoun } from './statusByNoun.ts';
import { isSupposed } from './supposed.ts';
import type { Telling } from './telling.ts';
import { CHANGE } from './verbClasses.ts';

const MOVING =
  /^(?:arrive|move|sail|head|fly|travel|send|dispatch|rush|ferry|stream|transfer|ship|roll|march|steam|leave|depart|withdraw|return|approach|advance|pull|retreat)$/u;

/** 'will meet [amid fears over the massing of 900 men]': what the meeting is does not touch those whom its occasion counts. */
const isUnder = (view: SentenceView, head: number, clause: number): boolean =>
  clause !== head &&
  (pathUp(view, head, clauseHeads(view, head)[0] ?? clause) ?? []).some((at) =>
    dependents(view, at, 'case').some(
      (mark) => mark < at && /^(?:amid|over|despite|after|following|because|since|due|about)$/u.test(wordAt(view, mark)),
    ),
  );

function tellingOf(view: SentenceView, { head }: CountedPhrase): Telling | null {
  const [clause] = clausesOf(view, head);
  if (clause === undefined || isUnder(view, head, clause)) return null;
  // 'were [involved] in it', which the parse takes for an adjective
  const verb = view.isVerb[clause]
    ? clause
    : (dependent(view, clause, 'cop') ?? (dependent(view, clause, 'aux:pass') === null ? null : clause));
  if (verb === null) return null;
  const [own = clause] = clauseHeads(view, head);
  const relation = clause === head ? 'root' : relationAt(view, childTowards(view, head, own));
  return { clause, group: verbGroup(view, clause), lemma: lemmaAt(view, verb), relation };
}

const near = (view: SentenceView, from: number, to: number, pattern: RegExp): boolean =>
  view.tokens.slice(Math.max(0, from), to).some((token) => pattern.test(token.norm));

/** Behind the last semicolon before a token. */
const clauseStart = (view: SentenceView, before: number): number =>
  view.tokens.slice(0, before).findLastIndex(({ norm }) => norm === ';') + 1;

/** Nouns that call what they are told with untrue. */
const UNTRUE =
  /^(?:tales?|myths?|fairy|lies?|fabrications?|hoax|tale|myth|lie|fairytale|fiction|fabrication|fantasy|nonsense|hoax|invention|falsehood|bluff|exaggeration|concoction|canard|delusion)$/u;
const SAID = /^(?:rumour|rumor|report|claim|allegation|talk|story|suggestion|assertion|charge|accusation|news)$/u;

/** 'is [no] exaggeration'. */
const isNone = (view: SentenceView, at: number): boolean =>
  dependents(view, at, 'det advmod').some((word) => /^(?:no|not|hardly)$/u.test(wordAt(view, word)));

const REFUSES = /^(?:deny|dismiss|reject|refute|rebuff|ridicule|debunk|disprove|discredit)$/u;

/** 'was refuted, [as has] the claim': the verb that a short clause with 'as' repeats; else the token itself. */
const verbMeant = (view: SentenceView, at: number): number =>
  /^(?:be|have|do)$/u.test(lemmaAt(view, at)) && hasRelation(view, at, 'advcl') && wordAt(view, at - 1) === 'as' ? headAt(view, at) : at;

/** 'tales of 30,000 soldiers', 'dismissed reports of nine dead': the words that the figure stands in call it untrue. */
function isCalledUntrue(view: SentenceView, { head, from }: CountedPhrase): boolean {
  const start = view.tokens.slice(0, from).findLastIndex(({ norm }) => /^[,;:"]$/u.test(norm));
  if (near(view, Math.max(start, from - 7), from, /^(?:tales?|myths?|fairytales?|fabrications?|hoax|falsehoods?|inventions?)$/u))
    return true;
  for (let at = headAt(view, head), steps = 0; at >= 0 && steps < 6; at = headAt(view, at), steps++) {
    const lemma = lemmaAt(view, at);
    if (UNTRUE.test(lemma) && !view.isVerb[at] && !isNone(view, at)) return true;
    if (
      /^(?:baseless|false|untrue|unfounded|groundless|fake|fabricated|bogus)$/u.test(wordAt(view, at)) &&
      dependent(view, at, 'nsubj*') !== null
    )
      return true;
    const above = headAt(view, at);
    if (SAID.test(lemma) && above >= 0 && REFUSES.test(lemmaAt(view, verbMeant(view, above)))) return true;
  }
  return false;
}

const WEIGHED =
  /^(?:consider|dream|weigh|mull|fear|contemplate|toy|explore|debate|envisage|ponder|demand|urge|want|request|seek|need|require)$/u;

/** The clause of the counted and those that it completes: 'is considering | sending 100', not 'which has 200'. */
function governing(view: SentenceView, head: number): readonly number[] {
  const heads = clausesOf(view, head);
  const end = heads.findIndex((at) => hasRelation(view, at, 'acl:relcl conj parataxis root') || isTime(view, at));
  return end < 0 ? heads : heads.slice(0, end + 1);
}

/** 'urged calm [as Oman masses 300 men]': what is told alongside is not what is urged. */
const isTime = (view: SentenceView, clause: number): boolean =>
  relationAt(view, clause) === 'advcl' &&
  dependents(view, clause, 'mark').some((mark) => /^(?:as|while|since|because|after|when|although|though)$/u.test(wordAt(view, mark)));

/** 'asked [for two brigades]': what somebody only wishes for. */
const isAskedFor = (view: SentenceView, head: number, verb: number): boolean =>
  /^(?:ask|call|appeal|press|push|plead|beg|lobby|clamour|wish|hope)$/u.test(lemmaAt(view, verb)) &&
  hasRelation(view, childTowards(view, head, verb), 'obl*') &&
  !dependents(view, verb, 'nsubj').some((at) => PLAN.test(lemmaAt(view, at))) &&
  dependents(view, childTowards(view, head, verb), 'case').some((mark) => wordAt(view, mark) === 'for');

/** 'Whether 300 came is disputed': an open question, and what is only weighed or feared. */
function isOpen(view: SentenceView, { head, from }: CountedPhrase): boolean {
  if (near(view, from - 4, from, /^(?:possible|potential|possibly|perhaps|alleged|unconfirmed|hypothetical)$/u)) return true;
  const weighed = governing(view, head).some((at) => WEIGHED.test(lemmaAt(view, at)) || isAskedFor(view, head, at));
  const asked =
    near(view, 0, view.tokens.length, /^whether$/u) && near(view, 0, view.tokens.length, /^(?:disputed|unclear|unknown|uncertain)$/u);
  return weighed || asked;
}

/** 'would' of what somebody has announced is a plan; any other is only thought of. */
function isReported(view: SentenceView, clause: number): boolean {
  return clauseHeads(view, clause).some((at) => {
    const above = headAt(view, at);
    if (view.tokens.slice(Math.max(0, above), at).some(({ norm }) => norm === ':')) return false;
    return (
      above >= 0 && (relationAt(view, at) === 'ccomp' || (relationAt(view, at) === 'parataxis' && SPEECH_VERB.has(lemmaAt(view, above))))
    );
  });
}

const PLANNED =
  /^(?:order|authorise|authorize|approve|promise|pledge|plan|announce|offer|propose|earmark|intend|vow|schedule|demand|request|bind|allocate|agree|expect|await|anticipate)$/u;

/** 'is looking to mass 900 men', 'a deal to sell nine ships'. */
const AIMS =
  /^(?:look|aim|mean|deal|contract|approval|permission|leave|clearance|consent|authorisation|authorization|nod|talk|negotiate|negotiation|discuss|discussion)$/u;

/** 'the purchase of nine ships': nothing that is there yet, unless it has been completed. */
function isBought(view: SentenceView, { head }: CountedPhrase, telling: Telling | null): boolean {
  const noun = headAt(view, head);
  if (
    noun < 0 ||
    relationAt(view, head) !== 'nmod' ||
    !/^(?:purchase|procurement|acquisition|construction|sale)$/u.test(lemmaAt(view, noun))
  )
    return false;
  return telling === null || !/^(?:complete|finish|conclude|end)$/u.test(telling.lemma);
}

/** Whether what is counted is there, on its way, on alert, intended, feared, over or denied, from the verb and words around it. */
export function figureStatus(view: SentenceView, figure: CountedPhrase, measure: Measure): FigureStatus {
  const { from, to } = figure;
  const telling = tellingOf(view, figure);
  if (isCalledUntrue(view, figure)) return 'denied';
  if (HARM.has(measure)) return statusOfHarm(view, figure, telling, measure);
  if (lossesBefore(view, from) !== null) return 'past';
  if (isOnAlert(view, figure)) return 'alert';
  const level = changedLevel(view, figure);
  if (level !== null) return level;
  if (isOpen(view, figure) && !isPresupposed(view, figure, telling)) return 'possible';
  if (isPresupposed(view, figure, telling) || isHadBeside(view, figure)) return 'present';
  const named = statusByNoun(view, figure.head);
  if (named !== null) return named;
  const deed = deedOfCounted(view, figure)?.status;
  if (deed === 'planned' || deed === 'possible') return deed;
  if (telling && failedToGoOff(view, telling, measure)) return 'past';
  const realis = telling ? statusIn(view, telling, figure) : null;
  if ((realis === 'possible' || realis === 'planned') && (isHereNow(view, figure) || isWholeOf(view, figure))) return 'present';
  if (realis) return realis;
  if (isBought(view, figure, telling)) return 'planned';
  if (/^(?:could|may|might)$/u.test(wordAt(view, to))) return 'possible';
  if (near(view, to, to + 16, /^bound$/u) && near(view, to, to + 15, /^(?:are|is|were)$/u)) return 'planned';
  if (
    near(
      view,
      Math.max(from - 5, clauseStart(view, from)),
      from,
      /^(?:plans?|planned|proposal|proposed|intention|decision|orders|pledge|offer)$/u,
    )
  )
    return 'planned';
  if (areGone(view, figure.head)) return 'past';
  if (isMeantFor(view, figure, measure)) return 'planned';
  if (isSentNow(view, telling, measure)) return 'moving';
  if (isOnItsWay(view, figure, telling)) return 'moving';
  if (measure === 'sites' && isUnderWay(view, telling)) return 'planned';
  if (measure === 'sites' && isDamaged(view, figure, telling)) return 'past';
  return telling && measure !== 'length' && isOver(view, telling, measure, to) ? 'past' : 'present';
}

/** 'two missiles [failed to explode]': they were fired. */
const failedToGoOff = (view: SentenceView, { clause, lemma }: Telling, measure: Measure): boolean =>
  /^(?:missiles|weapons|aircraft)$/u.test(measure) &&
  /^(?:explode|detonate|reach|hit|strike|burst)$/u.test(lemma) &&
  /^(?:fail|miss)$/u.test(lemmaAt(view, headAt(view, clause)));

/** 'put 300 men on alert', '300 men who were put on standby'; not 'put its army on alert and sent 300 men'. */
function isOnAlert(view: SentenceView, { head, from, to }: CountedPhrase): boolean {
  const [clause] = clausesOf(view, head);
  for (let at = Math.max(0, from - 6); at < Math.min(view.tokens.length, to + 8); at++) {
    if (!isReadiness(view, at)) continue;
    const [own] = clauseHeads(view, at);
    if (own === clause || own === undefined || clause === undefined || pathUp(view, at, head) !== null) return true;
    // 'have been told [to be ready]'
    if (relationAt(view, own) === 'xcomp' && governing(view, head).includes(headAt(view, own))) return true;
  }
  return clause !== undefined && (isReadied(view, head, clause) || isBroughtTo(view, head, clause));
}

/** 'on [alert]', 'have been told to be [ready] to fly', 'at five days' [notice]'. */
const isReadiness = (view: SentenceView, at: number): boolean =>
  /^(?:alert|readiness|standby|stand-by)$/u.test(wordAt(view, at)) ||
  (wordAt(view, at) === 'ready' &&
    /^(?:to|for)$/u.test(wordAt(view, at + 1)) &&
    /^(?:be|are|is|stand|stood|were|made|get|stands|held|keep|kept)$/u.test(wordAt(view, at - 1)) &&
    /^(?:to|for)$/u.test(wordAt(view, at + 1))) ||
  (wordAt(view, at) === 'notice' &&
    /^(?:days|day|hours|hour|minutes|week|weeks|'|'s|short)$/u.test(wordAt(view, at - 1)) &&
    /^(?:at|on)$/u.test(wordAt(view, at - 4) || wordAt(view, at - 3)));

/** 'Muscat [readies] 900 men'. */
const isReadied = (view: SentenceView, head: number, clause: number): boolean =>
  /^(?:ready|readies|readied|readying)$/u.test(wordAt(view, clause)) &&
  view.isVerb[clause] === true &&
  hasRelation(view, childTowards(view, head, clause), 'obj nsubj:pass');

/** '900 men of the reserve, with their tanks, have been [brought to readiness]', however far behind. */
const isBroughtTo = (view: SentenceView, head: number, clause: number): boolean =>
  /^(?:put|place|bring|set|keep)$/u.test(lemmaAt(view, clause)) &&
  hasRelation(view, childTowards(view, head, clause), 'nsubj:pass obj') &&
  dependents(view, clause, 'obl* advcl xcomp').some((at) => /^(?:alert|readiness|standby)$/u.test(wordAt(view, at)));

/** 'offered to double its 850-strong contingent': what shall grow or be joined is there already. */
function isPresupposed(view: SentenceView, { from, to }: CountedPhrase, telling: Telling | null): boolean {
  if (!telling) return false;
  const definite = near(view, from - 2, from, /^(?:the|its|their|his|our|'s)$/u);
  return CHANGE.test(telling.lemma) && telling.relation !== 'obl' && (definite || near(view, to, to + 3, /^(?:already|now|currently)$/u));
}

/** 'Oman[, with 900 soldiers in Mali,] is to be joined by others': what a state has is told beside its name. */
const isHadBeside = (view: SentenceView, { from }: CountedPhrase): boolean =>
  wordAt(view, from - 1) === 'with' &&
  wordAt(view, from - 2) === ',' &&
  view.actors.some(({ actor, to }) => to === from - 2 && actor.sector === null && STATE_BY_CODE.has(actor.code));

/** 'If the 900 men now camped there were let in …': what is supposed of them does not touch that they are there. */
const isHereNow = (view: SentenceView, { head, from, to }: CountedPhrase): boolean =>
  isOwnedDoer(view, head, from) ||
  (wordAt(view, from - 1) === 'the' && /^(?:now|already|currently|still)$/u.test(wordAt(view, to))) ||
  /^(?:these|those)$/u.test(wordAt(view, from - 1));

/** '[Of its 900 jets] a third can fly': what may be said of a part does not touch the whole. */
const isWholeOf = (view: SentenceView, { head, from }: CountedPhrase): boolean =>
  dependents(view, head, 'case').some((at) => wordAt(view, at) === 'of' && (at === 0 || wordAt(view, at - 1) === ',')) &&
  isDefinite(view, from);

/** '[whose] 900 men must be able to patrol', '[its] 900 men could hold out': what somebody has may, can or must do something where it is. */
function isOwnedDoer(view: SentenceView, head: number, from: number): boolean {
  const [clause] = clausesOf(view, head);
  const isOwned = /^(?:whose|its|their|his|her|our|my|'s)$/u.test(wordAt(view, from - 1));
  const [own] = clauseHeads(view, head);
  if (!isOwned || clause === undefined || own === undefined || !hasRelation(view, childTowards(view, head, own), 'nsubj')) return false;
  const modals = [own, clause].flatMap((at) => dependents(view, at, 'aux')).map((at) => wordAt(view, at));
  return (
    modals.some((word) => /^(?:must|should|can|cannot|could|may|might|ought)$/u.test(word)) && !GOES_ELSEWHERE.test(lemmaAt(view, clause))
  );
}
const GOES_ELSEWHERE =
  /^(?:send|deploy|dispatch|go|move|join|arrive|come|fly|sail|reinforce|enter|invade|cross|march|return|ship|transfer|redeploy|leave|withdraw|grow|rise|swell)$/u;

/** Verbs of what is there whether they are done or not: 'could not reach 90 families'. */
const SPARES = /^(?:reach|save|rescue|help|evacuate|identify|free|protect|recover|release|feed|treat|supply|trace)$/u;

/** Whether the counted are the subject of a refusing: 'the 900 men [declined] to go'. */
const refusesItself = (view: SentenceView, { governor }: Telling['group'], head: number): boolean =>
  governor !== null &&
  /^(?:refuse|decline)$/u.test(lemmaAt(view, governor)) &&
  hasRelation(view, childTowards(view, head, governor), 'nsubj*');

function statusIn(view: SentenceView, { clause, group, lemma, relation }: Telling, phrase: CountedPhrase): FigureStatus | null {
  const { head, to } = phrase;
  const status = statusOfVerb(view, group, to);
  // 'the 900-strong force [refuses to leave]': whoever refuses is there.
  // 'Of the 900 soldiers in Asmar it makes no mention'
  if (status === 'negated' && wordAt(view, 0) === 'of' && head < clause && isDefinite(view, phrase.from)) return null;
  if (status === 'negated' && isSupposed(view, phrase, clause)) return 'possible';
  if (status === 'negated') return SPARES.test(lemma) || refusesItself(view, group, head) ? null : 'denied';
  if (status === 'planned' && /^(?:would|'d)$/u.test(group.modal ?? '') && (!isReported(view, clause) || isUnreal(view, clause)))
    return 'possible';
  if ((status === 'planned' || status === 'possible') && isToStay(view, clause, group.modal, phrase)) return 'present';
  if (status === 'actual' && lemma === 'expect' && relation === 'nsubj:pass' && dependents(view, clause, 'xcomp').length === 0)
    return 'planned';
  if (status !== 'actual') return status;
  const aim = wordAt(view, group.from) === 'to' && !AIMS.test(lemmaAt(view, group.governor ?? -1)) ? group.from - 1 : group.governor;
  if (aim !== null && AIMS.test(lemmaAt(view, aim))) return 'planned';
  if (lemma === 'allocate' && isOfPastYear(view, clause)) return null;
  if (PLANNED.test(lemma) && relation !== 'nsubj' && (group.from > 0 || lemma !== 'order')) return 'planned';
  if (/^(?:bound|due|scheduled|slated|destined|earmarked)$/u.test(wordAt(view, clause))) return 'planned';
  if (dependents(view, clause, 'mark cop').some((at) => /^(?:due|scheduled|slated)$/u.test(wordAt(view, at)))) return 'planned';
  if (lemma === 'prepare' && isForLater(view, clause)) return 'planned';
  // 'has set aside nine million'
  return lemma === 'set' && wordAt(view, clause + 1) === 'aside' ? 'planned' : null;
}

/** 'would [have gone] in': what did not come about. */
const isUnreal = (view: SentenceView, clause: number): boolean =>
  dependents(view, clause, 'aux').some((at) => wordAt(view, at) === 'have') && xposAt(view, clause) === 'VBN';

/** '[flattened] two posts', '[struck] 60 targets at 16 sites', whose verb no other word makes a thing of to come. */
const isDamaged = (view: SentenceView, { from, to }: CountedPhrase, telling: Telling | null): boolean =>
  !(telling?.group.progressive ?? false) &&
  near(
    view,
    from - 6,
    to + 6,
    /^(?:destroyed|shelled|hit|damaged|captured|seized|bombed|struck|burned|razed|flattened|overran|overrun|retaken|recaptured|raided|lost|targeted)$/u,
  );

/** '[building] two bases': what is being built does not stand yet. */
const isUnderWay = (view: SentenceView, telling: Telling | null): boolean =>
  telling !== null && /^(?:build|construct|erect)$/u.test(telling.lemma) && xposAt(view, telling.clause) === 'VBG';

const isDefinite = (view: SentenceView, from: number): boolean => near(view, from - 2, from, /^(?:the|its|their|his|our|'s|these|those)$/u);

/** "Oman's 900 men will [stay]", 'the 900 men in Asmar [must leave]': who shall stay, or is told to go, is there. */
function isToStay(view: SentenceView, clause: number, modal: string | null, { from, to }: CountedPhrase): boolean {
  const isKnown = isDefinite(view, from);
  if (/^(?:stay|remain)$/u.test(lemmaAt(view, clause))) {
    const rest = view.tokens.slice(clause + 1, clause + 8).map(({ norm }) => norm);
    return !/^(?:below|under|above|at|about)$/u.test(rest[0] ?? '') && (isKnown || rest.includes('until') || rest.includes('now'));
  }
  const isGoing = /^(?:leave|go|withdraw|depart|quit|evacuate)$/u.test(lemmaAt(view, clause)) && clause >= to;
  return isKnown && isGoing && /^(?:must|should|shall)$/u.test(modal ?? '');
}

/** 'a column of 90 lorries [was seen leaving]'. */
const isSeenMoving = (view: SentenceView, clause: number): boolean => {
  const isOwn = xposAt(view, clause) === 'VBG' && relationAt(view, clause) === 'xcomp';
  const seen = isOwn ? headAt(view, clause) : clause;
  const moving = isOwn ? clause : clause + 1;
  return (
    /^(?:see|spot|film|photograph|observe|notice|report)$/u.test(lemmaAt(view, seen)) &&
    xposAt(view, moving) === 'VBG' &&
    MOVING.test(lemmaAt(view, moving))
  );
};

/** '900 men [for Asmar]', in a line without a verb: they are to go there. */
const isMeantFor = (view: SentenceView, { to }: CountedPhrase, measure: Measure): boolean =>
  /^(?:personnel|units|ships|aircraft|vehicles)$/u.test(measure) &&
  !view.isVerb.some(Boolean) &&
  view.tokens.slice(to, to + 3).some(({ norm }, at) => {
    const next = view.tokens[to + at + 1];
    return norm === 'for' && view.sentence.toponyms.some(({ start }) => start === next?.start);
  });

const AS_A_RULE = /^(?:every|each|always|usually|often|regularly|routinely|annually|yearly|sometimes|normally|whenever)$/u;

/** 'Oman [sends] 900 men': who is sent, in the words of a heading or of the day, is on the way; what one sends as a rule is not. */
const isSentNow = (view: SentenceView, telling: Telling | null, measure: Measure): boolean =>
  telling !== null &&
  /^(?:personnel|units|ships|aircraft|vehicles)$/u.test(measure) &&
  telling.relation === 'obj' &&
  telling.group.modal === null &&
  /^(?:send|dispatch|rush|ship|ferry)$/u.test(telling.lemma) &&
  /^VB[PZ]$/u.test(xposAt(view, telling.clause)) &&
  !view.tokens.some(({ norm }) => AS_A_RULE.test(norm));

function isOnItsWay(view: SentenceView, { to }: CountedPhrase, telling: Telling | null): boolean {
  if (near(view, to, to + 6, /^(?:way|route)$/u)) return true;
  if (telling === null) return false;
  const isGoing = telling.lemma === 'go' && /^(?:to|into|home)$/u.test(wordAt(view, telling.clause + 1));
  return (telling.group.progressive && (isGoing || MOVING.test(telling.lemma))) || isSeenMoving(view, telling.clause);
}

/** The dead are over and done with, unless they are only feared or denied; captives may be held still. */
function statusOfHarm(view: SentenceView, figure: CountedPhrase, telling: Telling | null, measure: Measure): FigureStatus {
  const status = telling ? statusOfVerb(view, telling.group, figure.to) : 'actual';
  if (status === 'negated' || near(view, figure.from - 3, figure.from, /^(?:denied|denies|deny)$/u)) return 'denied';
  if (status === 'possible' || (status === 'planned' && telling?.group.modal !== null)) return 'possible';
  const held = telling !== null && /^(?:hold|keep|remain|languish|be)$/u.test(telling.lemma) && !isClauseHead(view, figure.head);
  return measure === 'captured' && (held || near(view, figure.to, figure.to + 4, /^(?:custody|bars|prison|jail|detention|captivity)$/u))
    ? 'present'
    : 'past';
}
