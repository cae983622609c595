import type { EventStatus } from '../../codebook/status.ts';
import type { Token } from '../../model/reading.ts';
import { type Attending, attendingOf, NOBODY } from '../clauses/attending.ts';
import { causingVerb } from '../clauses/causingVerb.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { type Complements, clauseEnd, findObjects } from '../clauses/findObjects.ts';
import { findSubject, planOwners, type Subject } from '../clauses/findSubject.ts';
import { goalOf } from '../clauses/goalOf.ts';
import { isTakenLand } from '../clauses/isTakenLand.ts';
import { namedByFor } from '../clauses/namedByFor.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import { originOf } from '../clauses/originOf.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { planAbove } from '../clauses/planAbove.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { servedBy } from '../clauses/servedBy.ts';
import { statusOfDeed } from '../clauses/statusOfDeed.ts';
import { statusOfNoun } from '../clauses/statusOfNoun.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { DETERMINER, PREPOSITION } from '../clauses/words.ts';
import { isOfClass } from '../rules/wordClass.ts';

/** A predicate as it stands in its clause, whichever rule looks at it. */
export interface Predicate {
  readonly trigger: number;
  readonly subject: Subject;
  readonly complements: Complements;
  /** The noun that a verb's deed is done to, also where it stands before: 'a [charge] it rejects'. */
  readonly objectNoun: number | null;
  /** Who owns the noun that is the predicate; a verb has none. */
  readonly owners: readonly PlacedActor[];
  /** Who takes part in what a noun tells, as the subject of the clause around it. */
  readonly attending: Attending;
  /** The state that a verb's deed sets out from. */
  readonly origin: () => readonly PlacedActor[];
  /** The state in whose land it is done or goes to, by a place there. */
  readonly goal: () => readonly PlacedActor[];
  /** Whom the verb names by whose means it is: 'helps [Oman] by selling fuel'. */
  readonly served: () => readonly PlacedActor[];
  /** The subjects of the clause it governs: 'demanded that [Minsk] yield'. */
  readonly content: () => readonly PlacedActor[];
  readonly passive: boolean;
  /** Whether a pronoun does it, be it known or not whom it stands for. */
  readonly byPronoun: boolean;
  readonly status: EventStatus;
  readonly from: number;
  /** Where the predicate itself begins, its subject left out. */
  readonly core: number;
  /** Words of the rest of the clause start here. */
  readonly rest: number;
  readonly to: number;
}

const NO_OWNERS: readonly PlacedActor[] = [];

const isPronoun = (view: SentenceView, subject: number | null): boolean =>
  subject !== null && /^(?:they|we|he|she|it|i|you)$/u.test(wordAt(view, subject));

const LIGHT = new Set(
  'hold launch impose carry conduct issue make stage mount wage have begin start deliver give lodge engage sign open resume lead host organise organize step continue announce order face express voice intensify increase escalate perform run keep approve plan prepare suspend end threaten promise offer accept demand declare consider stop cancel avoid receive send provide fear deny reject complete finish contemplate weigh mull ponder unleash'.split(
    ' ',
  ),
);

/** Words that part an owner from a noun: 'sees [the Egyptian] drill as a [threat]'. */
const parts = (word: string): boolean => word === 'and' || PREPOSITION.has(word) || /^(?:a|an|the|that|which|who|if)$/u.test(word);

/** 'the Egyptian "[threat]"': a quotation mark that opens parts nothing, as one that closes does, or the mark of an owner. */
const isParting = ({ kind, norm, start }: Token, before: Token | undefined): boolean =>
  kind === 'punctuation' && !(/^["“'‘’]$/u.test(norm) && start > (before?.end ?? start));

/** Nouns that are deeds of whoever owns them. */
const isDeed = (word: string): boolean => isOfClass('sanctions', word) || isOfClass('drills', word) || isOfClass('attack-nouns', word);

/** "Chad's drills and [threats]": of nouns that are joined, the owner of the first, where the second has none and no article. */
function ownersOfJoined(view: SentenceView, noun: number): readonly PlacedActor[] {
  const first = headAt(view, noun);
  const isJoined = relationAt(view, noun) === 'conj' && first < noun && dependent(view, noun, 'cc') !== null;
  if (!isJoined || uposAt(view, first) !== 'NOUN' || dependent(view, noun, 'det nmod:poss') !== null) return [];
  // 'the Chadian border and [threats]': land and things have no such owner.
  return ownersBefore(view, first).filter(({ actor }) => actor.possessive || isDeed(wordAt(view, first)));
}

/** Who owns the noun: "Russia's [threat]", 'Polish border [plans]', the demonym or possessive just before it. */
function ownersBefore(view: SentenceView, noun: number): readonly PlacedActor[] {
  for (const placed of view.actors) {
    const gap = noun - placed.to;
    // 'holds [military] exercises': an adjective is nobody.
    if (gap < 0 || gap > 3 || (placed.actor.code === '' && relationAt(view, placed.to - 1) === 'amod')) continue;
    const between = view.tokens
      .slice(placed.to, noun)
      .every(
        (token, index) =>
          ((index === 0 && placed.actor.possessive && placed.actor.code !== '') || !isParting(token, view.tokens[placed.to + index - 1])) &&
          !view.isVerb[placed.to + index] &&
          !parts(token.norm),
      );
    if (!between || isTakenLand(view, placed, noun)) continue;
    if (placed.actor.possessive || placed.actor.via === 'demonym' || placed.actor.via === 'name' || gap === 0)
      return [placed, ...view.actors.filter((other) => other !== placed && other.to === placed.to && other.from === placed.from)];
  }
  const plan = planAbove(view, noun);
  if (plan < 0) return ownersOfJoined(view, noun);
  const owners = ownersBefore(view, plan);
  return owners.length > 0 ? owners : planOwners(view, plan);
}

/** The clause begins with its subject where that stands near, else with the predicate. */
const reachBack = (subject: Subject, from: number): number =>
  subject.actors.length > 0 && from - subject.from <= 14 ? Math.min(subject.from, from) : from;

const BESIDE = /^(?:while|whereas|as|after|before|since|when|because|although|though|once|until)$/u;

/** 'pushed for [Togo] to join Benin': whom 'for' names in a clause, where that is nobody who asks for it himself. */
function othersNamed(view: SentenceView, trigger: number, clause: number): readonly PlacedActor[] {
  const named = namedByFor(view, clause);
  if (named.length === 0) return named;
  const own = findSubject(view, trigger).actors.map(({ actor }) => actor.code);
  return named.filter(({ actor }) => !own.includes(actor.code));
}

/** Who does what the predicate says, hopes or asks: the subjects of the clauses that it governs. */
const contentActors = (view: SentenceView, trigger: number): readonly PlacedActor[] =>
  [trigger, ...dependents(view, trigger, 'obj'), ...dependents(view, trigger, 'obl').filter((at) => wordAt(view, at) === 'fact')]
    // 'repeated its demand that [Minsk] yield'
    .flatMap((head) => dependents(view, head, head === trigger ? 'ccomp acl advcl xcomp' : 'ccomp acl'))
    // 'pushed for a truce, while [Ghana] met the rebels': what goes on beside it is none of what is asked.
    .filter((clause) => !dependents(view, clause, 'mark').some((mark) => BESIDE.test(wordAt(view, mark))))
    .flatMap((clause) => [
      ...dependents(view, clause, 'nsubj*').flatMap((subject) => phraseActors(view, subject)),
      // 'called for [Chile] to leave'
      ...othersNamed(view, trigger, clause),
    ]);

/** 'French [sanctions] imposed on Mali': a deed done by a verb in the passive is done by its owner. */
const ownersOfDone = (view: SentenceView, passive: boolean, noun: number | null): readonly PlacedActor[] =>
  passive && noun !== null && isDeed(wordAt(view, noun)) ? ownersBefore(view, noun) : NO_OWNERS;

/** 'sanctions on [Iran] that Chad could impose': with what a relative clause is about comes what that goes to. */
function withRelative(view: SentenceView, own: Complements, noun: number): Complements {
  const { oblique } = findObjects(view, noun);
  return { ...own, object: phraseActors(view, noun), oblique: new Map([...oblique, ...own.oblique]) };
}

/** '[Chad] had the envoy expelled': a deed that one has done is done by him, where it is done to another. */
function withCauser(view: SentenceView, trigger: number, own: Complements, sufferers: readonly PlacedActor[]): Complements {
  const causing = causingVerb(view, trigger);
  const doers = causing === null ? NO_OWNERS : findSubject(view, causing).actors;
  const isOfOther = doers.length > 0 && !sufferers.some(({ actor }) => doers.some((one) => one.actor.code === actor.code));
  return isOfOther ? { ...own, oblique: new Map([...own.oblique, ['by', doers]]) } : own;
}

/** A predicate that is a verb or an adjective. */
export function verbPredicate(view: SentenceView, trigger: number): Predicate {
  const group = verbGroup(view, trigger);
  const surface = findSubject(view, trigger);
  const own = findObjects(view, trigger);
  const object = objectNoun(view, trigger);
  const isRelative = own.object.length === 0 && object !== null && object < trigger && !group.passive;
  const active = isRelative ? withRelative(view, own, object) : own;
  const complements = group.passive
    ? withCauser(view, trigger, withSubjectsOwn(view, dependent(view, trigger, 'nsubj:pass'), trigger, own), surface.actors)
    : active;
  const to = Math.max(complements.to, trigger + 1);
  return {
    trigger,
    objectNoun: object,
    subject: surface,
    complements,
    owners: ownersOfDone(view, group.passive, object),
    attending: NOBODY,
    origin: () => originOf(view, trigger),
    goal: () => goalOf(view, trigger),
    served: () => servedBy(view, trigger),
    content: () => contentActors(view, trigger),
    passive: group.passive,
    byPronoun: isPronoun(view, dependent(view, trigger, 'nsubj')),
    status: statusOfDeed(view, group, to),
    from: reachBack(surface, group.from),
    core: group.from,
    rest: trigger + 1,
    to,
  };
}

/** The verb of which a noun is the object, or the subject of its passive: '[launched] an attack', 'talks were [held]'. */
function lightVerb(view: SentenceView, noun: number): number | null {
  const relation = relationAt(view, noun);
  const above = headAt(view, noun);
  if (relation === 'conj' && uposAt(view, above) !== 'VERB') return above >= 0 && above < noun ? lightVerb(view, above) : null;
  if (!/^(?:obj|nsubj:pass)$/u.test(relation) || !view.isVerb[above]) return null;
  return LIGHT.has(lemmaAt(view, above)) ? above : null;
}

const PART =
  /^(?:phase|series|round|wave|start|beginning|end|part|set|string|spate|course|stage|session|day|line|flurry|barrage|torrent|volley)$/u;

/** The noun of which another names a part: 'the active [phase] of the exercise'. */
const wholeOf = (view: SentenceView, noun: number): number =>
  relationAt(view, noun) === 'nmod' && PART.test(lemmaAt(view, headAt(view, noun))) ? headAt(view, noun) : noun;

/** The verb of which a noun is the subject: 'talks will [begin]' are as sure as their beginning. */
const verbOf = (view: SentenceView, noun: number): number | null =>
  hasRelation(view, noun, 'nsubj*') &&
  view.isVerb[headAt(view, noun)] === true &&
  /^(?:begin|start|take|continue|resume|follow|come|occur|happen|proceed|end|fail|collapse|go|last|be|erupt|break|spread|flare|grow|remain|stay)$/u.test(
    lemmaAt(view, headAt(view, noun)),
  )
    ? headAt(view, noun)
    : null;

/** Status of a noun that is a light verb's object: 'plans a strike', 'denied an attack'. */
function statusUnderLight(view: SentenceView, light: number, to: number): EventStatus {
  const lemma = lemmaAt(view, light);
  const status = statusOfDeed(view, verbGroup(view, light), to);
  if (/^(?:reject|deny|avoid|cancel)$/u.test(lemma)) return 'negated';
  // 'was meant to end a war': what shall end is going on.
  if (lemma === 'end') return 'actual';
  if (status !== 'actual') return status;
  if (/^(?:consider|fear|contemplate|weigh|mull|ponder)$/u.test(lemma)) return 'possible';
  return /^(?:plan|prepare|threaten|promise|offer|demand|announce|order|propose)$/u.test(lemma) ? 'planned' : 'actual';
}

/** A noun's clause ends at a comma that does not go on with a list: 'despite talks between A, B and C[,] the threat remains'. */
function nounEnd(view: SentenceView, trigger: number, to: number): number {
  for (let at = trigger + 1; at < to; at++) {
    if (wordAt(view, at) !== ',') continue;
    const next = DETERMINER.has(wordAt(view, at + 1)) ? at + 2 : at + 1;
    const listed =
      view.actors.some((placed) => placed.from === at + 1 || placed.from === next) &&
      view.tokens.slice(at + 1, to).some((token) => token.norm === 'and');
    if (!listed && wordAt(view, at + 1) !== 'and') return at;
  }
  return to;
}

/** 'continued its build-up around Ukraine': what hangs on the light verb completes the noun. */
const withObliques = (noun: Complements, verb: Complements): Complements => ({
  ...noun,
  oblique: new Map([...verb.oblique, ...noun.oblique]),
});

/** Verbs that only say that a deed goes on: 'clashes [broke out] between', 'fighting [raged] in'. */
const HAPPENS =
  /^(?:break|erupt|flare|rage|continue|resume|spread|take|begin|start|go|occur|happen|ensue|intensify|escalate|last|persist)$/u;

/** 'took [place]', not 'took ships near it'. */
const isHappening = (view: SentenceView, verb: number): boolean =>
  HAPPENS.test(lemmaAt(view, verb)) && (lemmaAt(view, verb) !== 'take' || wordAt(view, verb + 1) === 'place');

/** What a passive's subject is told to be about: 'charges [against Chad] were filed' files them against Chad. */
const ABOUT = /^(?:against|on|about|over|into|towards?|at)$/u;
/** What is somebody's and can be taken or hit: 'the assets [of a Chadian firm] were frozen'. */
const HELD = /^(?:asset|fund|account|reserve|property|office|headquarters|building|crew|village|airport|port)$/u;

/** The complements of a passive with those that stand with its subject. */
function withSubjectsOwn(view: SentenceView, subject: number | null, trigger: number, own: Complements): Complements {
  if (subject === null || subject > trigger) return own;
  const isHeld = HELD.test(lemmaAt(view, subject));
  const about = [...findObjects(view, subject).oblique].filter(([mark]) => ABOUT.test(mark) || (isHeld && mark === 'of'));
  return about.length === 0 ? own : { ...own, oblique: new Map([...about, ...own.oblique]) };
}

/** 'called for talks', 'the need for talks', 'ready for a dialogue': what is wanted is not yet there. */
const isWanted = (view: SentenceView, noun: number): boolean =>
  dependents(view, noun, 'case').some((mark) => wordAt(view, mark) === 'for') &&
  /^(?:call|appeal|push|press|plead|hope|wish|ask|need|demand|ready|prepared|prepare|wait|desire|request|plea|proposal|readiness|date|time|venue|agenda|timetable|framework|mass|gather|amass|assemble|train|rehearse|arm|mobilise|mobilize|preparation|rehearsal)$/u.test(
    lemmaAt(view, headAt(view, noun)),
  );

/** 'is a [threatened] invasion', 'discussed a [possible] strike': what an adjective takes back of a deed that else were told as done. */
function asModified(view: SentenceView, noun: number, status: EventStatus): EventStatus {
  if (status !== 'actual') return status;
  const said = dependents(view, noun, 'amod').map((at) => wordAt(view, at));
  if (
    said.some((word) =>
      /^(?:possible|potential|feared|threatened|looming|imminent|hypothetical|alleged|supposed|purported|eventual)$/u.test(word),
    )
  )
    return 'possible';
  return said.some((word) => /^(?:planned|upcoming|forthcoming|scheduled|proposed)$/u.test(word)) ? 'planned' : 'actual';
}

/** A predicate that is a noun, with the light verb it is the object of. */
export function nounPredicate(view: SentenceView, trigger: number): Predicate {
  const owners = ownersBefore(view, trigger);
  const light = lightVerb(view, wholeOf(view, trigger));
  const complements = findObjects(view, trigger);
  const first = owners[0]?.from ?? trigger;
  // "Chad's plans for a strike": what is said of the plans is not told as done.
  const start = first < planAbove(view, trigger) ? trigger : Math.min(first, trigger);
  const end = nounEnd(view, trigger, Math.max(complements.to, trigger + 1));
  const verb = light === null ? verbOf(view, wholeOf(view, trigger)) : null;
  const told = light ?? (verb !== null && isHappening(view, verb) ? verb : null);
  const own = told === null ? complements : withObliques(complements, findObjects(view, told));
  const plain = {
    trigger,
    objectNoun: null,
    complements: own,
    owners,
    attending: owners.length > 0 ? NOBODY : attendingOf(view, wholeOf(view, trigger)),
    origin: () => [],
    goal: () => [],
    served: () => [],
    content: () => contentActors(view, trigger),
    passive: false,
    byPronoun: isPronoun(view, light === null ? null : dependent(view, light, 'nsubj')),
    rest: trigger + 1,
    to: end,
  };
  if (light === null && dependent(view, trigger, 'cop') !== null) {
    // 'The brigade is [on alert]': a clause of its own, with a subject.
    const group = verbGroup(view, trigger);
    const subject = findSubject(view, trigger);
    const from = reachBack(subject, group.from);
    return { ...plain, subject, status: asModified(view, trigger, statusOfDeed(view, group, end)), from, core: group.from };
  }
  if (light === null) {
    const own = isWanted(view, wholeOf(view, trigger)) ? 'possible' : statusOfNoun(view, start, trigger);
    const told = own === 'actual' && verb !== null ? statusOfDeed(view, verbGroup(view, verb), clauseEnd(view, verb)) : own;
    const status = asModified(view, trigger, told);
    const to = verb === null ? end : Math.max(end, clauseEnd(view, verb));
    return { ...plain, subject: { actors: [], from: trigger }, status, from: start, core: start, to };
  }
  const group = verbGroup(view, light);
  const subject = findSubject(view, light);
  // 'Talks between A and B [will be held]': the verb follows.
  if (light > trigger)
    return {
      ...plain,
      subject: { actors: [], from: start },
      status: asModified(view, trigger, statusUnderLight(view, light, clauseEnd(view, light))),
      from: Math.min(start, trigger),
      core: Math.min(start, trigger),
      to: Math.max(end, clauseEnd(view, light)),
    };
  const from = reachBack(subject, group.from);
  return {
    ...plain,
    subject: group.passive ? { actors: [], from } : subject,
    status: asModified(view, trigger, statusUnderLight(view, light, complements.to)),
    from,
    core: group.from,
  };
}
