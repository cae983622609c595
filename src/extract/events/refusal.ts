import type { EventType } from '../../codebook/eventType.ts';
import { dependent, dependents } from '../clauses/dependents.ts';
import { perToken } from '../clauses/perToken.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subjectNouns } from '../clauses/subjectNoun.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { EventRule } from '../rules/eventRule.ts';
import { isOfClass, type WordClass } from '../rules/wordClass.ts';
import type { ClauseClasses } from './clauseClasses.ts';
import { goWith, nextIndex } from './goesWith.ts';
import { doneTo, harmsPeople } from './harmsPeople.ts';
import { OF_PEOPLE, OF_PLACES } from './heldOtherwise.ts';
import { noNews } from './noNews.ts';
import { otherSense } from './otherSense.ts';
import type { Predicate } from './predicate.ts';
import type { RuleEntry } from './ruleIndex.ts';

const nextWord: (view: SentenceView, from: number) => string = perToken((view, from) => wordAt(view, nextIndex(view, from)));

/** 'handed over Lachin', not 'promises given to Moscow': a named town or region after the predicate is territory too. */
const namesTerritory = (view: SentenceView, trigger: number, to: number): boolean =>
  view.sentence.places.some(
    (place) =>
      /^(?:city|region|site)$/u.test(place.kind) &&
      place.start > (view.tokens[trigger]?.end ?? 0) &&
      wordAt(view, view.tokens.findIndex(({ start }) => start >= place.start) - 1) !== 'to' &&
      place.end <= (view.tokens[to - 1]?.end ?? 0),
  );

const holdsClass = (view: SentenceView, trigger: number, classes: readonly WordClass[], to: number, name: WordClass): boolean =>
  classes.includes(name) || (OF_PLACES.has(name) && namesTerritory(view, trigger, to));

/** 'deported dozens of [Palestinians]': those who can be driven off by their name. */
const namesDriven = (view: SentenceView, predicate: Predicate): boolean => {
  const done = predicate.passive ? predicate.subject.actors : predicate.complements.object;
  return doneTo(view, predicate).some(
    (at) =>
      (wordAt(view, at).endsWith('s') || isOfClass('humans', wordAt(view, at))) &&
      done.some(
        ({ actor, from, to }) =>
          from <= at && at < to && (actor.via === 'demonym' || /^(?:CVL|REL|MED|EDU|LAB|BUS)$/u.test(actor.sector ?? '')),
      ),
  );
};

const DONE_TO_PEOPLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'ACCUSE', 'REQUEST']);

/** 'will not accept', 'no longer accepts', 'accepted no terms': whether a predicate is denied. */
const isDenied = (view: SentenceView, { trigger, status }: Predicate): boolean =>
  status === 'negated' ||
  verbGroup(view, trigger).negated ||
  (wordAt(view, trigger - 2) === 'no' && wordAt(view, trigger - 1) === 'longer') ||
  wordAt(view, trigger + 1) === 'no' ||
  // 'is [not] opposed to': the parser may hang the word elsewhere.
  wordAt(view, trigger - 1) === 'not';

/** 'Young [Algerians] blocked roads', 'two hundred [Kurds] demonstrated': a people by its name. */
const isPeople = (view: SentenceView, actors: readonly PlacedActor[], trigger: number): boolean => {
  const nouns = subjectNouns(view, trigger);
  return actors.some(
    ({ actor, from, to }) =>
      actor.via === 'demonym' && !actor.possessive && nouns.some((at) => from <= at && at < to && wordAt(view, at).endsWith('s')),
  );
};

/** Classes of people who act together, and whether somebody is of the people: 'they', who were called farmers before. */
const CIVIL = /^(?:protesters|crowd|mob|workforce)$/u;
const isCivil = ({ actor }: PlacedActor): boolean =>
  actor.code !== '' && /^(?:CVL|LAB|EDU|OPP|REL)$/u.test(actor.sector ?? '') && !actor.possessive;

/** Whether the subject is of a class that a rule asks for: a missile hits, jets cross. */
const isDoneBy = (view: SentenceView, { doer }: EventRule, { trigger, subject }: Predicate, counted: ReadonlySet<number>): boolean =>
  doer.length === 0 ||
  (doer.includes('officials') && subject.actors.some(({ actor }) => actor.person)) ||
  (doer.includes('forces') && subjectNouns(view, trigger).some((at) => counted.has(at))) ||
  // 'the army said [it] had hit': a pronoun for forces is forces.
  (doer.includes('forces') && subject.actors.some(({ actor }) => actor.via === 'pronoun' && actor.sector === 'MIL' && !actor.possessive)) ||
  (doer.some((name) => CIVIL.test(name)) && (isPeople(view, subject.actors, trigger) || subject.actors.some(isCivil))) ||
  subjectNouns(view, trigger).some((at) => doer.some((name) => isOfClass(name, wordAt(view, at))));

/** 'defend ourselves' is no support, 'killed himself' no assault. */
const REFLEXIVE = /^(?:my|your|him|her|it|one)self$|^(?:our|your|them)selves$/u;
const NOT_TO_ONESELF: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'ASSAULT', 'ACCUSE', 'COERCE', 'SANCTION']);

/** 'were killed when their [parachutes] failed': the clause beside the deed tells that nobody meant it. */
const isByMishap = (view: SentenceView, { without }: EventRule, trigger: number): boolean =>
  without.includes('mishap') &&
  dependents(view, trigger, 'advcl*').some((clause) =>
    dependents(view, clause, 'nsubj*').some((at) => isOfClass('mishap', wordAt(view, at))),
  );

/** 'should not rule out force': what somebody is to do or leave, by another's advice. */
const isOnlyAdvised = (view: SentenceView, trigger: number): boolean =>
  dependents(view, trigger, 'aux').some((at) => /^(?:should|must|ought)$/u.test(wordAt(view, at)));

/** Why a rule does not fire on a predicate, or null where it does; `counted` are numbers that stand for forces. */
export function refusal(
  view: SentenceView,
  { rule, companions, lacking }: RuleEntry,
  predicate: Predicate,
  classes: ClauseClasses,
  counted: ReadonlySet<number>,
): string | null {
  const { trigger } = predicate;
  if (!goWith(view, trigger, companions)) return lacking;
  if (rule.next && !rule.next.test(nextWord(view, predicate.rest))) return `the next word is not ${rule.next.source}`;
  if (rule.voice && (dependent(view, trigger, 'aux:pass') !== null) !== (rule.voice === 'passive'))
    return rule.voice === 'passive' ? 'it is not passive' : 'it is passive';
  if (
    companions.length === 0 &&
    NOT_TO_ONESELF.has(rule.type) &&
    (REFLEXIVE.test(wordAt(view, predicate.objectNoun ?? -1)) || (view.isVerb[trigger] && REFLEXIVE.test(wordAt(view, trigger + 1))))
  )
    return 'it is done to oneself';
  if (rule.status === 'actual' && isOnlyAdvised(view, trigger)) return 'it is only advised';
  const sense = otherSense(view, rule, companions, predicate);
  if (sense !== null) return sense;
  if (rule.polarity && rule.polarity !== (isDenied(view, predicate) ? 'negated' : 'affirmed')) return `it is not ${rule.polarity}`;

  if (!isDoneBy(view, rule, predicate, counted)) return `its subject is not of the class "${rule.doer.join('" or "')}"`;
  const isOfHarmed = (name: WordClass): boolean =>
    DONE_TO_PEOPLE.has(rule.type) &&
    (OF_PEOPLE.has(name) ? harmsPeople(view, predicate) : name === 'driven' && namesDriven(view, predicate));
  const missing = rule.with.find((name) => !holdsClass(view, trigger, classes.own, predicate.to, name) && !isOfHarmed(name));
  if (missing) return `no word of the class "${missing}" in the clause`;
  const unwanted = rule.without.find((name) => holdsClass(view, trigger, classes.whole, classes.end, name));
  if (unwanted) return `a word of the class "${unwanted}" in the clause`;
  if (isByMishap(view, rule, trigger)) return 'it is told as a mishap';
  return noNews(view, trigger);
}
