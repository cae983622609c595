import type { EventType } from '../../codebook/eventType.ts';
import { dependent, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { clauseEnd } from '../clauses/findObjects.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subjectNoun, subjectNouns } from '../clauses/subjectNoun.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { ADVERB } from '../clauses/words.ts';
import type { EventRule, Slot } from '../rules/eventRule.ts';
import { isOfClass, type WordClass } from '../rules/wordClass.ts';
import type { EventMatch } from './eventMatch.ts';
import { companionsAt, nextIndex } from './goesWith.ts';
import { joinTellings } from './joinTellings.ts';
import { noNews } from './noNews.ts';
import { oncePerTelling } from './oncePerTelling.ts';
import { nounPredicate, type Predicate, verbPredicate } from './predicate.ts';
import { attempt, type RuleAttempt } from './ruleAttempt.ts';
import type { RuleEntry, RuleIndex } from './ruleIndex.ts';
import { withoutSelf } from './withoutSelf.ts';

function fill(
  predicate: Predicate,
  slots: readonly Slot[],
  taken: readonly PlacedActor[],
  owners: readonly PlacedActor[],
): readonly PlacedActor[] {
  for (const slot of slots) {
    const found = (slot === 'owner' ? owners : inSlot(predicate, slot)).filter((placed) => !taken.includes(placed));
    if (found.length > 0) return found;
  }
  return [];
}

function inSlot(predicate: Predicate, slot: Exclude<Slot, 'owner'>): readonly PlacedActor[] {
  const { subject, complements, passive } = predicate;
  switch (slot) {
    case 'subject':
      return passive ? (complements.oblique.get('by') ?? []) : subject.actors;
    case 'object':
      return passive ? subject.actors : complements.object;
    case 'content':
      return predicate.content;
    default:
      return complements.oblique.get(slot) ?? [];
  }
}

const nextWord = (view: SentenceView, from: number): string => wordAt(view, nextIndex(view, from));

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

/** 'handed over Lachin': a named town or region after the predicate is territory too. */
const namesTerritory = (view: SentenceView, { trigger, to }: Predicate): boolean =>
  view.sentence.places.some(
    (place) =>
      /^(?:city|region|site)$/u.test(place.kind) &&
      place.start > (view.tokens[trigger]?.end ?? 0) &&
      place.end <= (view.tokens[to - 1]?.end ?? 0),
  );

function holdsClass(view: SentenceView, predicate: Predicate, name: WordClass): boolean {
  if (name === 'territory' && namesTerritory(view, predicate)) return true;
  for (let at = clauseStart(view, predicate); at < predicate.to; at++) {
    if (at !== predicate.trigger && isOfClass(name, wordAt(view, at))) return true;
  }
  return predicate.objectNoun !== null && isOfClass(name, wordAt(view, predicate.objectNoun));
}

/** Nouns that a rule has spoken for: 'talks' after 'held' sets off nothing more. */
const SPOKEN_FOR = new Set<WordClass>(['talks', 'meeting', 'sanctions', 'drills', 'deal', 'demand', 'ceasefire', 'aid', 'attack-nouns']);

/** Words that are the matter of a verb of these classes wherever it has them: a demand that is rejected is not made there. */
const MATTER: Partial<Record<EventType, readonly WordClass[]>> = {
  ACCUSE: ['demand'],
  REJECT: ['demand', 'meeting', 'ban'],
  REQUEST: ['demand'],
  THREATEN: ['demand'],
  AGREE: ['demand', 'deal'],
  CONCEDE: ['demand', 'sanctions'],
  SUPPORT: ['demand'],
};

function classWords(view: SentenceView, rule: EventRule, predicate: Predicate): readonly number[] {
  const names = [...rule.with.filter((name) => SPOKEN_FOR.has(name)), ...(MATTER[rule.type] ?? [])];
  return view.tokens.flatMap((token, at) =>
    at >= predicate.rest && at < predicate.to && names.some((name) => isOfClass(name, token.norm)) ? [at] : [],
  );
}

/** The tokens that a rule which fired has used: its noun, or the nouns and companions that go with its verb. */
const spokenFor = (view: SentenceView, { rule, companions }: RuleEntry, predicate: Predicate, isNoun: boolean): readonly number[] =>
  isNoun ? [predicate.trigger] : [...classWords(view, rule, predicate), ...(companionsAt(view, predicate.trigger, companions) ?? [])];

/** A noun that is a subject stands in the clause of its verb: 'a stock rally [lifted prices]'. */
const subjectOfEnd = (view: SentenceView, noun: number): number =>
  /^nsubj/u.test(relationAt(view, noun)) ? clauseEnd(view, headAt(view, noun)) : 0;

/** 'will not accept', 'no longer accepts', 'accepted no terms': whether a predicate is denied. */
const isDenied = (view: SentenceView, { trigger, status }: Predicate): boolean =>
  status === 'negated' ||
  verbGroup(view, trigger).negated ||
  (wordAt(view, trigger - 2) === 'no' && wordAt(view, trigger - 1) === 'longer') ||
  wordAt(view, trigger + 1) === 'no';

/** Whether the subject is of a class that a rule asks for: a missile hits, jets cross. */
const isDoneBy = (view: SentenceView, { doer }: EventRule, trigger: number): boolean =>
  doer.length === 0 || subjectNouns(view, trigger).some((at) => doer.some((name) => isOfClass(name, wordAt(view, at))));

/** Why a rule does not fire on a predicate, or null where it does. */
function refusal(view: SentenceView, { rule, companions }: RuleEntry, predicate: Predicate): string | null {
  if (companionsAt(view, predicate.trigger, companions) === null) return `"${companions.join(' … ')}" does not go with it`;
  if (rule.next && !rule.next.test(nextWord(view, predicate.rest))) return `the next word is not ${rule.next.source}`;
  if (rule.polarity && rule.polarity !== (isDenied(view, predicate) ? 'negated' : 'affirmed')) return `it is not ${rule.polarity}`;

  if (!isDoneBy(view, rule, predicate.trigger)) return `its subject is not of the class "${rule.doer.join('" or "')}"`;
  const missing = rule.with.find((name) => !holdsClass(view, predicate, name));
  if (missing) return `no word of the class "${missing}" in the clause`;
  const whole = { ...predicate, to: Math.max(predicate.to, subjectOfEnd(view, predicate.trigger)) };
  const unwanted = rule.without.find((name) => holdsClass(view, whole, name));
  if (unwanted) return `a word of the class "${unwanted}" in the clause`;
  return noNews(view, predicate.trigger);
}

/** Whether those found are such as do what a rule tells. */
const mayAct = (rule: EventRule, actors: readonly PlacedActor[]): boolean =>
  actors.every(({ actor }) => actor.sector === null || !rule.notBy.includes(actor.sector)) &&
  (rule.onlyBy.length === 0 || actors.some(({ actor }) => actor.sector !== null && rule.onlyBy.includes(actor.sector)));

function bind(rule: EventRule, predicate: Predicate): EventMatch | null {
  const first = fill(predicate, rule.actor, [], predicate.owners);
  const others = fill(predicate, rule.recipient, first, [...predicate.owners, ...predicate.complements.owners]);
  // 'Tehran warned that it …': a pronoun for who does it is nobody else.
  const known = others.filter((placed) => placed.actor.via !== 'pronoun' || !first.some((one) => one.actor.code === placed.actor.code));
  const second = withoutSelf(rule.type, first, known);
  if (rule.recipientRequired && second.length === 0 && !(rule.reciprocal && first.length > 1)) return null;
  if (!mayAct(rule, first)) return null;
  const actors = rule.reciprocal && first.length === 0 ? second : first;
  const unnamed = rule.actorless || (predicate.passive && second.some((placed) => placed.actor.code !== ''));
  const named = unnamed || actors.some((placed) => placed.actor.code !== '' || placed.actor.sector !== null);
  const both = rule.reciprocal && second.length === 0 && actors.length > 1 ? actors : second;
  // '… will negotiate with Oslo': of the other side of talks nothing is told, and Oslo does not meet itself.
  const recipients = both === actors && both.length === 1 ? [] : both;
  return {
    rule,
    trigger: predicate.trigger,
    actors,
    recipients: recipients === actors && !rule.reciprocal ? [] : recipients,
    status: rule.status ?? predicate.status,
    from: predicate.from,
    to: predicate.to,
    core: predicate.core,
    named,
  };
}

/** 'the [shelling] killed two', 'shot down a jet, [killing] its pilot': a deed of the same class that only says what came of the other. */
const isOutcomeOf = (view: SentenceView, told: EventMatch, { trigger }: EventMatch): boolean =>
  view.isVerb[trigger] === true &&
  (subjectNoun(view, trigger) === told.trigger ||
    (relationAt(view, trigger) === 'advcl' && headAt(view, trigger) === told.trigger && wordAt(view, trigger - 1) === ','));

/** A purpose or a noun inside a clause that has told the same already: 'is sending jets to bolster defences'. */
const isSameTelling = (view: SentenceView, match: EventMatch, earlier: readonly EventMatch[]): boolean =>
  earlier.some(
    (told) =>
      told.rule.type === match.rule.type &&
      (isOutcomeOf(view, told, match) ||
        (match.trigger < told.to &&
          (!view.isVerb[match.trigger] || verbGroup(view, match.trigger).governor !== null) &&
          codesOf(told.actors) === codesOf(match.actors))),
  );

const codesOf = (actors: readonly PlacedActor[]): string =>
  actors
    .map((placed) => placed.actor.code)
    .sort()
    .join();

/** 'have played', 'had been held': the verb that follows is the predicate. */
function isAuxiliary(view: SentenceView, at: number): boolean {
  if (!/^(?:be|have|do)$/u.test(lemmaAt(view, at))) return false;
  let next = at + 1;
  while (ADVERB.has(wordAt(view, next)) || /^(?:not|n't)$/u.test(wordAt(view, next))) next++;
  return view.isVerb[next] === true;
}

/** Whether an adjective is what a clause says of its subject: 'is [hostile] to'. */
const isPredicative = (view: SentenceView, at: number): boolean =>
  uposAt(view, at) === 'ADJ' && (dependent(view, at, /^cop$/u) !== null || /^(?:root|ccomp|xcomp|conj|advcl)$/u.test(relationAt(view, at)));

/** What a token sets off: the rules of a verb, of a predicative adjective or of a noun that is no part of a name. */
function entriesAt(view: SentenceView, index: RuleIndex, at: number): readonly RuleEntry[] {
  const norm = wordAt(view, at);
  if (view.isVerb[at]) return isAuxiliary(view, at) ? [] : (index.verbs.get(lemmaAt(view, at)) ?? []);
  const noun = index.nouns.get(norm);
  if (noun) return view.actors.some((placed) => placed.from <= at && at < placed.to) ? [] : noun;
  const adjective = index.adjectives.get(norm);
  return adjective && isPredicative(view, at) ? adjective : [];
}

interface Found {
  readonly entry: RuleEntry;
  readonly match: EventMatch;
}

/** The match of the first rule that fits and names who does it; else of the first that fits, for the context to name. */
function firstMatch(
  view: SentenceView,
  entries: readonly RuleEntry[],
  predicate: Predicate,
  note: (attempt: RuleAttempt) => void,
): Found | null {
  const token = view.tokens[predicate.trigger];
  if (!token) return null;
  let open: Found | null = null;
  for (const entry of entries) {
    const refused = refusal(view, entry, predicate);
    const match = refused === null ? bind(entry.rule, predicate) : null;
    note(attempt(entry.rule, token, refused ?? (match?.named ? null : 'nobody is named who does it, or to whom')));
    if (!match) continue;
    if (match.named) return { entry, match };
    open ??= { entry, match };
  }
  return open;
}

/**
 * The events that a sentence tells, one at most for each predicate: the first rule of the list that
 * fits fires, and the words it used are not used again.
 */
export function matchRules(view: SentenceView, index: RuleIndex, note: (attempt: RuleAttempt) => void): readonly EventMatch[] {
  const matches: EventMatch[] = [];
  const used = new Set<number>();
  view.tokens.forEach((_, at) => {
    if (used.has(at)) return;
    const entries = entriesAt(view, index, at);
    if (entries.length === 0) return;
    const isNoun = !view.isVerb[at] && !isPredicative(view, at);
    const predicate = isNoun ? nounPredicate(view, at) : verbPredicate(view, at);
    const found = firstMatch(view, entries, predicate, note);
    if (!found) return;
    if (!isSameTelling(view, found.match, matches)) matches.push(found.match);
    for (const other of spokenFor(view, found.entry, predicate, isNoun)) used.add(other);
  });
  return joinTellings(view, oncePerTelling(view, matches));
}
