import type { EventStatus } from '../../codebook/status.ts';
import { type Complements, findObjects } from '../clauses/findObjects.ts';
import { findSubject, type Subject } from '../clauses/findSubject.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { statusOfNoun, statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { ADVERB, DETERMINER } from '../clauses/words.ts';
import type { EventRule, Slot } from '../rules/eventRule.ts';
import { isOfClass, type WordClass } from '../rules/wordClass.ts';
import { attempt, type RuleAttempt } from './ruleAttempt.ts';

/** A rule that fired, with the tokens and actors it bound. */
export interface EventMatch {
  readonly rule: EventRule;
  /** The word that set it off. */
  readonly trigger: number;
  readonly actors: readonly PlacedActor[];
  readonly recipients: readonly PlacedActor[];
  readonly status: EventStatus;
  /** Tokens of the clause that tells it, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A predicate as it stands in its clause, whichever rule looks at it. */
interface Predicate {
  readonly trigger: number;
  readonly subject: Subject;
  readonly complements: Complements;
  readonly owners: readonly PlacedActor[];
  readonly passive: boolean;
  readonly status: EventStatus;
  readonly from: number;
  /** Words of the rest of the clause start here. */
  readonly rest: number;
  readonly to: number;
}

const LIGHT = new Set(
  'hold launch impose carry conduct issue make stage mount wage have begin start deliver give lodge engage sign open resume lead host organise organize step continue announce order face express voice intensify increase escalate perform run keep approve plan prepare suspend end threaten promise offer accept demand declare consider stop cancel avoid receive send provide fear deny reject'.split(
    ' ',
  ),
);

/** Who owns the noun: "Russia's [threat]", 'Polish border [plans]', the demonym or possessive just before it. */
function ownersBefore(view: SentenceView, noun: number): readonly PlacedActor[] {
  for (const placed of view.actors) {
    const gap = noun - placed.to;
    if (gap < 0 || gap > 3) continue;
    const between = view.tokens
      .slice(placed.to, noun)
      .every(
        (token, index) =>
          token.kind !== 'punctuation' && !view.isVerb[placed.to + index] && !/^(?:and|of|in|to|for|on|with)$/u.test(token.norm),
      );
    if (!between) continue;
    if (placed.actor.possessive || placed.actor.via === 'demonym' || placed.actor.via === 'name' || gap === 0)
      return [placed, ...view.actors.filter((other) => other !== placed && other.to === placed.to && other.from === placed.from)];
  }
  return [];
}

function verbPredicate(view: SentenceView, trigger: number): Predicate {
  const group = verbGroup(view, trigger);
  const surface = findSubject(view, trigger);
  const complements = findObjects(view, trigger + 1);
  const to = Math.max(complements.to, trigger + 1);
  return {
    trigger,
    subject: surface,
    complements,
    owners: complements.owners,
    passive: group.passive,
    status: statusOfVerb(view, group, to),
    from: Math.min(surface.actors.length > 0 && group.from - surface.from <= 14 ? surface.from : group.from, group.from),
    rest: trigger + 1,
    to,
  };
}

/** The light verb of which a noun is the object: '[launched] an attack'. */
function lightVerb(view: SentenceView, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 7); at--) {
    const word = wordAt(view, at);
    if (view.isVerb[at] && LIGHT.has(lemmaAt(view, at))) return at;
    if (view.isVerb[at] || /^(?:[,;:.]|and|or|that|which|who|of|from|by|after|before|with|on|at)$/u.test(word)) return null;
  }
  return null;
}

function nounPredicate(view: SentenceView, trigger: number): Predicate {
  const owners = ownersBefore(view, trigger);
  const light = lightVerb(view, trigger);
  const complements = findObjects(view, trigger + 1);
  const group = light === null ? null : verbGroup(view, light);
  const subject = light === null ? { actors: [], from: trigger } : findSubject(view, light);
  const start = owners[0]?.from ?? trigger;
  const from = group
    ? Math.min(group.from, subject.actors.length > 0 && group.from - subject.from <= 14 ? subject.from : group.from)
    : start;
  let status = group && light !== null ? statusOfVerb(view, group, complements.to) : statusOfNoun(view, start);
  if (
    light !== null &&
    /^(?:plan|prepare|threaten|promise|offer|demand|consider|announce|order|propose)$/u.test(lemmaAt(view, light)) &&
    status === 'actual'
  )
    status = lemmaAt(view, light) === 'consider' ? 'possible' : 'planned';
  if (light !== null && /^(?:reject|deny|avoid|cancel)$/u.test(lemmaAt(view, light))) status = 'negated';
  return {
    trigger,
    subject: group?.passive ? { actors: [], from } : subject,
    complements,
    owners,
    passive: false,
    status,
    from,
    rest: trigger + 1,
    to: Math.max(complements.to, trigger + 1),
  };
}

function fill(predicate: Predicate, slots: readonly Slot[], taken: ReadonlySet<PlacedActor>): readonly PlacedActor[] {
  for (const slot of slots) {
    const found = inSlot(predicate, slot).filter((placed) => !taken.has(placed));
    if (found.length > 0) return found;
  }
  return [];
}

function inSlot(predicate: Predicate, slot: Slot): readonly PlacedActor[] {
  const { subject, complements, passive } = predicate;
  switch (slot) {
    case 'subject':
      return passive ? (complements.oblique.get('by') ?? []) : subject.actors;
    case 'object':
      return passive ? subject.actors : complements.object;
    case 'owner':
      return predicate.owners;
    default:
      return complements.oblique.get(slot) ?? [];
  }
}

const nextWord = (view: SentenceView, from: number): string => {
  let at = from;
  while (DETERMINER.has(wordAt(view, at)) || ADVERB.has(wordAt(view, at))) at++;
  return wordAt(view, at);
};

/** Where the clause of a predicate begins: its subject, also where that is no actor ('the [prisoners] are to be exchanged'). */
function clauseStart(view: SentenceView, predicate: Predicate): number {
  let at = predicate.from;
  while (
    at > 0 &&
    predicate.from - at < 8 &&
    !view.isVerb[at - 1] &&
    !/^(?:[,;:.()"”]|that|which|who|and|but|while|as)$/u.test(wordAt(view, at - 1))
  )
    at--;
  return at;
}

const holdsClass = (view: SentenceView, predicate: Predicate, name: WordClass): boolean =>
  (name === 'territory' &&
    view.sentence.places.some(
      (place) =>
        /^(?:city|region|site)$/u.test(place.kind) &&
        place.start > (view.tokens[predicate.trigger]?.end ?? 0) &&
        place.end <= (view.tokens[predicate.to - 1]?.end ?? 0),
    )) ||
  view.tokens
    .slice(clauseStart(view, predicate), predicate.to)
    .some((token, index) => isOfClass(name, token.norm) && clauseStart(view, predicate) + index !== predicate.trigger);

/** Nouns that a rule has spoken for: 'talks' after 'held' sets off nothing more. */
const SPOKEN_FOR = new Set<WordClass>(['talks', 'sanctions', 'drills', 'deal', 'demand', 'ceasefire', 'aid']);

function classWords(view: SentenceView, rule: EventRule, predicate: Predicate): readonly number[] {
  const names = rule.with.filter((name) => SPOKEN_FOR.has(name));
  return view.tokens.flatMap((token, at) =>
    at >= predicate.rest && at < predicate.to && names.some((name) => isOfClass(name, token.norm)) ? [at] : [],
  );
}

/** Why a rule does not fire on a predicate, or null where it does. */
function refusal(view: SentenceView, rule: EventRule, predicate: Predicate): string | null {
  if (rule.next && !rule.next.test(nextWord(view, predicate.rest))) return `the next word is not ${rule.next.source}`;
  const missing = rule.with.find((name) => !holdsClass(view, predicate, name));
  if (missing) return `no word of the class "${missing}" in the clause`;
  const unwanted = rule.without.find((name) => holdsClass(view, predicate, name));
  if (unwanted) return `a word of the class "${unwanted}" in the clause`;
  if (holdsClass(view, predicate, 'sport')) return 'the clause tells of sport';
  return null;
}

function bind(rule: EventRule, predicate: Predicate): EventMatch | null {
  const first = fill(predicate, rule.actor, new Set());
  const others = fill(predicate, rule.recipient, new Set(first));
  // 'Tehran warned that it …': a pronoun for who does it is nobody else.
  const second = others.filter((placed) => placed.actor.via !== 'pronoun' || !first.some((one) => one.actor.code === placed.actor.code));
  if (rule.recipientRequired && second.length === 0) return null;
  if (first.some((placed) => placed.actor.sector !== null && rule.notBy.includes(placed.actor.sector))) return null;
  const actors = rule.reciprocal && first.length === 0 ? second : first;
  const unnamed = rule.actorless || (predicate.passive && second.some((placed) => placed.actor.code !== ''));
  if (!unnamed && !actors.some((placed) => placed.actor.code !== '' || placed.actor.sector !== null)) return null;
  const recipients = rule.reciprocal && second.length === 0 && actors.length > 1 ? actors : second;
  return {
    rule,
    trigger: predicate.trigger,
    actors,
    recipients: recipients === actors && !rule.reciprocal ? [] : recipients,
    status: rule.status ?? predicate.status,
    from: predicate.from,
    to: predicate.to,
  };
}

/** The rules by the words that set them off, in the order of the list. */
export interface RuleIndex {
  readonly verbs: ReadonlyMap<string, readonly EventRule[]>;
  readonly nouns: ReadonlyMap<string, readonly EventRule[]>;
}

function byWord(rules: readonly EventRule[], wordsOf: (rule: EventRule) => readonly string[]): ReadonlyMap<string, readonly EventRule[]> {
  const map = new Map<string, readonly EventRule[]>();
  for (const rule of rules) for (const word of wordsOf(rule)) map.set(word, [...(map.get(word) ?? []), rule]);
  return map;
}

export const indexRules = (rules: readonly EventRule[]): RuleIndex => ({
  verbs: byWord(rules, (rule) => rule.verbs),
  nouns: byWord(rules, (rule) => rule.nouns),
});

/** 'have played', 'had been held': the verb that follows is the predicate. */
function isAuxiliary(view: SentenceView, at: number): boolean {
  if (!/^(?:be|have|do)$/u.test(lemmaAt(view, at))) return false;
  let next = at + 1;
  while (ADVERB.has(wordAt(view, next)) || /^(?:not|n't)$/u.test(wordAt(view, next))) next++;
  return view.isVerb[next] === true;
}

/**
 * The events that a sentence tells, one at most for each predicate: the first rule of the list that
 * fits fires, and the words it used are not used again.
 */
export function matchRules(view: SentenceView, index: RuleIndex, note: (attempt: RuleAttempt) => void): readonly EventMatch[] {
  const matches: EventMatch[] = [];
  const used = new Set<number>();
  view.tokens.forEach((token, at) => {
    if (used.has(at)) return;
    if (isAuxiliary(view, at)) return;
    const verb = view.isVerb[at] ?? false;
    const rules = (verb ? index.verbs.get(token.lemma) : index.nouns.get(token.norm)) ?? [];
    if (rules.length === 0 || (!verb && view.actors.some((placed) => placed.from <= at && at < placed.to))) return;
    const predicate = verb ? verbPredicate(view, at) : nounPredicate(view, at);
    for (const rule of rules) {
      const refused = refusal(view, rule, predicate);
      const match = refused === null ? bind(rule, predicate) : null;
      note(attempt(rule, token, refused ?? (match ? null : 'nobody is named who does it, or to whom')));
      if (!match) continue;
      matches.push(match);
      if (verb) for (const other of classWords(view, rule, predicate)) used.add(other);
      if (!verb) used.add(at);
      break;
    }
  });
  return matches;
}
