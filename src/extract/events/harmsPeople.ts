import { dependents, relationAt, uposAt } from '../clauses/dependents.ts';
import { GROUP } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { isOfClass } from '../rules/wordClass.ts';
import type { Predicate } from './predicate.ts';

/** Deeds of which a bare number is one of people: 'killed [23]'. */
const HARM =
  /^(?:kill|wound|injure|murder|massacre|slaughter|execute|kidnap|abduct|arrest|detain|jail|imprison|beat|torture|deport|evict)$/u;
const VICTIM_SECTOR = /^(?:MIL|CVL|REF|REB|COP|OPP|MED|JUD|SPY|EDU|REL|LAB)$/u;

/** 'three', 'several': who is meant stands behind, or nowhere. */
const isCount = (view: SentenceView, at: number): boolean =>
  uposAt(view, at) === 'NUM' || /^(?:several|dozens|hundreds|thousands|scores|others|many|some|most|all|both)$/u.test(wordAt(view, at));

/** Whether a noun stands for people: by what they are, by a person's name, or as a bare number of a deed that is done to people alone. */
function isPerson(view: SentenceView, at: number, trigger: number): boolean {
  if (isOfClass('humans', wordAt(view, at))) return true;
  const { start = -1 } = view.tokens[at] ?? {};
  if (view.sentence.names.some((name) => name.type === 'PER' && name.start <= start && start < name.end)) return true;
  return isCount(view, at) && HARM.test(lemmaAt(view, trigger));
}

/** A noun, those joined to it and those that it counts: 'Anna and two [guards]', 'hundreds of [miners]'. */
const withJoined = (view: SentenceView, noun: number): readonly number[] => [
  noun,
  ...dependents(view, noun, 'conj appos flat nmod:desc').filter((at) => uposAt(view, at) !== 'VERB'),
  ...(isCount(view, noun) || GROUP.test(lemmaAt(view, noun)) ? dependents(view, noun, 'nmod obl') : []),
];

/** To whom the deed is done that a noun tells: 'the murder of [two priests]', "the [priests]' murder". */
const ofNoun = (view: SentenceView, noun: number): readonly number[] =>
  dependents(view, noun, 'nmod obl nmod:poss').filter(
    (at) => relationAt(view, at) === 'nmod:poss' || dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'of'),
  );

/** The words for those to whom a predicate is done, whether they are people or things. */
export const doneTo = (view: SentenceView, { trigger, objectNoun }: Predicate): readonly number[] =>
  (objectNoun !== null ? [objectNoun] : view.isVerb[trigger] ? [] : ofNoun(view, trigger)).flatMap((at) => withJoined(view, at));

/** Whether an actor's own words hold a noun, and are of people: not 'the army's [depot]'. */
const isNamedPeople = ({ actor, from, to }: PlacedActor, at: number): boolean =>
  !actor.possessive && from <= at && at < to && (actor.person || VICTIM_SECTOR.test(actor.sector ?? '') || actor.via === 'demonym');

/** 'arrested three Kurds', 'freed Prime Minister [name]', 'the murder of Anna Quis': done to people, by what they are, their name or where they are from. */
export function harmsPeople(view: SentenceView, predicate: Predicate): boolean {
  const { complements, subject, passive, trigger } = predicate;
  const done = passive ? subject.actors : complements.object;
  return doneTo(view, predicate).some((at) => isPerson(view, at, trigger) || done.some((placed) => isNamedPeople(placed, at)));
}
