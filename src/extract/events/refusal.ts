import { dependent, headAt, relationAt } from '../clauses/dependents.ts';
import { clauseEnd } from '../clauses/findObjects.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subjectNouns } from '../clauses/subjectNoun.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { EventRule } from '../rules/eventRule.ts';
import { isOfClass, type WordClass } from '../rules/wordClass.ts';
import { companionsAt, nextIndex } from './goesWith.ts';
import { noNews } from './noNews.ts';
import type { Predicate } from './predicate.ts';
import type { RuleEntry } from './ruleIndex.ts';

const nextWord = (view: SentenceView, from: number): string => wordAt(view, nextIndex(view, from));

/** Where the clause of a predicate begins: its subject, also where that is no actor ('the [prisoners] are to be exchanged'). */
function clauseStart(view: SentenceView, predicate: Predicate): number {
  let at = predicate.from;
  while (
    at > 0 &&
    predicate.from - at < 8 &&
    !view.isVerb[at - 1] &&
    !/^(?:[,;:.()"”]|that|which|who|and|but|while|as|unless|if|because|although|though|until|when|where|whether|since)$/u.test(
      wordAt(view, at - 1),
    )
  )
    at--;
  return at;
}

/** 'handed over Lachin': a named town or region after the predicate is territory too. */
const namesTerritory = (view: SentenceView, { trigger, to }: Predicate): boolean =>
  view.sentence.places.some(
    (place) =>
      /^(?:city|region|site)$/u.test(place.kind) &&
      place.start > (view.tokens[trigger]?.end ?? 0) &&
      place.end <= (view.tokens[to - 1]?.end ?? 0),
  );

/** 'arrested three Kurds', 'killed an Iranian general': whoever is named as people, by what they are or where they are from. */
function namesPeople({ complements, subject, passive, objectNoun }: Predicate): boolean {
  const done = passive ? subject.actors : complements.object;
  return done.some(
    ({ actor, from, to }) =>
      !actor.possessive &&
      (actor.person || /^(?:MIL|CVL|REF|REB|COP|OPP|MED|JUD|SPY)$/u.test(actor.sector ?? '') || actor.via === 'demonym') &&
      objectNoun !== null &&
      from <= objectNoun &&
      objectNoun < to,
  );
}

function holdsClass(view: SentenceView, predicate: Predicate, name: WordClass): boolean {
  if (name === 'territory' && namesTerritory(view, predicate)) return true;
  for (let at = clauseStart(view, predicate); at < predicate.to; at++) {
    if (at !== predicate.trigger && isOfClass(name, wordAt(view, at))) return true;
  }
  return predicate.objectNoun !== null && isOfClass(name, wordAt(view, predicate.objectNoun));
}

/** A noun that is a subject stands in the clause of its verb: 'a stock rally [lifted prices]'. */
const subjectOfEnd = (view: SentenceView, noun: number): number =>
  /^nsubj/u.test(relationAt(view, noun)) ? clauseEnd(view, headAt(view, noun)) : 0;

/** 'will not accept', 'no longer accepts', 'accepted no terms': whether a predicate is denied. */
const isDenied = (view: SentenceView, { trigger, status }: Predicate): boolean =>
  status === 'negated' ||
  verbGroup(view, trigger).negated ||
  (wordAt(view, trigger - 2) === 'no' && wordAt(view, trigger - 1) === 'longer') ||
  wordAt(view, trigger + 1) === 'no';

/** 'Young [Algerians] blocked roads', 'two hundred [Kurds] demonstrated': a people by its name. */
const isPeople = (view: SentenceView, actors: readonly PlacedActor[], trigger: number): boolean => {
  const nouns = subjectNouns(view, trigger);
  return actors.some(
    ({ actor, from, to }) =>
      actor.via === 'demonym' && !actor.possessive && nouns.some((at) => from <= at && at < to && wordAt(view, at).endsWith('s')),
  );
};

/** Whether the subject is of a class that a rule asks for: a missile hits, jets cross. */
const isDoneBy = (view: SentenceView, { doer }: EventRule, { trigger, subject }: Predicate): boolean =>
  doer.length === 0 ||
  (doer.includes('officials') && subject.actors.some(({ actor }) => actor.person)) ||
  (doer.some((name) => name === 'protesters' || name === 'crowd' || name === 'mob') && isPeople(view, subject.actors, trigger)) ||
  subjectNouns(view, trigger).some((at) => doer.some((name) => isOfClass(name, wordAt(view, at))));

/** 'defend ourselves' is no support, 'killed himself' no assault. */
const REFLEXIVE = /^(?:my|your|him|her|it|one)self$|^(?:our|your|them)selves$/u;
const NOT_TO_ONESELF = /^(?:SUPPORT|AID|ASSAULT|ACCUSE|COERCE|SANCTION)$/u;

/** Why a rule does not fire on a predicate, or null where it does. */
export function refusal(view: SentenceView, { rule, companions }: RuleEntry, predicate: Predicate): string | null {
  if (companionsAt(view, predicate.trigger, companions) === null) return `"${companions.join(' … ')}" does not go with it`;
  if (rule.next && !rule.next.test(nextWord(view, predicate.rest))) return `the next word is not ${rule.next.source}`;
  if (rule.voice && dependent(view, predicate.trigger, /^aux:pass$/u) !== null) return 'it is passive';
  if (
    companions.length === 0 &&
    NOT_TO_ONESELF.test(rule.type) &&
    predicate.objectNoun !== null &&
    REFLEXIVE.test(wordAt(view, predicate.objectNoun))
  )
    return 'it is done to oneself';
  if (rule.polarity && rule.polarity !== (isDenied(view, predicate) ? 'negated' : 'affirmed')) return `it is not ${rule.polarity}`;

  if (!isDoneBy(view, rule, predicate)) return `its subject is not of the class "${rule.doer.join('" or "')}"`;
  const isHarmed = /^(?:ASSAULT|COERCE)$/u.test(rule.type) && namesPeople(predicate);
  const missing = rule.with.find((name) => !holdsClass(view, predicate, name) && !(isHarmed && /^(?:people|arrest)$/u.test(name)));
  if (missing) return `no word of the class "${missing}" in the clause`;
  const whole = { ...predicate, to: Math.max(predicate.to, subjectOfEnd(view, predicate.trigger)) };
  const unwanted = rule.without.find((name) => holdsClass(view, whole, name));
  if (unwanted) return `a word of the class "${unwanted}" in the clause`;
  return noNews(view, predicate.trigger);
}
