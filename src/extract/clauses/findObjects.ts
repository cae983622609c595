import { SPEECH_VERB } from '../speech/speechCues.ts';
import { conjunctsRight } from './findSubject.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { ADVERB, DETERMINER, MODAL, PREPOSITION } from './words.ts';

/** What follows a predicate: actors without a preposition, and those after each. */
export interface Complements {
  readonly object: readonly PlacedActor[];
  readonly oblique: ReadonlyMap<string, readonly PlacedActor[]>;
  /** The actors that own what follows: "denounced [Warsaw's] plan". */
  readonly owners: readonly PlacedActor[];
  /** The token after the last of the clause. */
  readonly to: number;
}

const STOP =
  /^(?:[;:?!]|that|which|who|whom|whose|where|while|whereas|although|though|because|if|unless|when|but|as|after|before|since|until|amid|–|-|--)$/u;

/** Where the clause of a predicate ends: at a subordinator, a strong mark, or another finite verb's subject. */
export function clauseEnd(view: SentenceView, from: number): number {
  for (let at = from; at < view.tokens.length; at++) {
    const word = wordAt(view, at);
    if (
      word === ',' &&
      at > from &&
      (opensAttribution(view, at) ||
        /^(?:claim|charge|allegation|accusation|demand|move|step|statement|idea|report)$/u.test(wordAt(view, at + 2)))
    )
      return at;
    if (/^[;:?!]$/u.test(word) || (word === '.' && at === view.tokens.length - 1)) return at;
    if (at > from && STOP.test(word) && !(word === 'as' && !opensClause(view, at))) return at;
    if (word === '"' && at > from) {
      // Words in scare quotes stand in the clause; a longer quotation is another's clause.
      const close = view.tokens.findIndex((token, next) => next > at && next - at <= 7 && token.norm === '"');
      if (close < 0 && at > from + 1) return at;
      if (close > 0) at = close;
      continue;
    }
    if (at > from && view.isVerb[at] && startsClause(view, at, from)) return clauseStart(view, at, from);
  }
  return view.tokens.length;
}

/** ', the Pentagon announced on Wednesday': a tail that hands the clause to a speaker. */
function opensAttribution(view: SentenceView, comma: number): boolean {
  const verb = view.tokens.findIndex(
    (token, at) => at > comma && at - comma <= 10 && view.isVerb[at] === true && SPEECH_VERB.has(token.lemma),
  );
  if (verb < 0) return wordAt(view, comma + 1) === 'according';
  const between = view.tokens.slice(comma + 1, verb);
  return (
    !between.some((token, index) => view.isVerb[comma + 1 + index] === true || /^(?:which|who|and|but|[,;:])$/u.test(token.norm)) &&
    view.tokens.length - verb <= 9 &&
    wordAt(view, verb + 1) !== 'that'
  );
}

/** 'as' before a verb of its own ('as troops moved'), not in 'described it as destructive'. */
function opensClause(view: SentenceView, at: number): boolean {
  for (let next = at + 1; next < view.tokens.length && !/^[,;:.]$/u.test(wordAt(view, next)); next++) if (view.isVerb[next]) return true;
  return false;
}

/** A finite verb with a subject of its own, or one joined by 'and', begins another clause. */
function startsClause(view: SentenceView, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && ADVERB.has(wordAt(view, before))) before--;
  const word = wordAt(view, before);
  if (word === 'to' || MODAL.has(word)) return word !== 'to' && before > from + 1;
  if (word === 'and' || word === ',' || word === 'or') return true;
  return (
    view.actors.some((placed) => placed.to === before + 1 && placed.from > from) &&
    /^(?:and|,)$/u.test(wordAt(view, (view.actors.find((placed) => placed.to === before + 1)?.from ?? 1) - 1))
  );
}

function clauseStart(view: SentenceView, verb: number, from: number): number {
  for (let at = verb - 1; at > from; at--) if (/^(?:and|,|or)$/u.test(wordAt(view, at))) return at;
  return verb;
}

/** The preposition that governs an actor, '' where none does: articles, adjectives and possessors in between are skipped. */
function governing(view: SentenceView, placed: PlacedActor, from: number): string {
  for (let at = placed.from - 1; at >= from; at--) {
    const word = wordAt(view, at);
    if (PREPOSITION.has(word)) return word;
    if (!DETERMINER.has(word) && !/^(?:both|neighbouring|fellow|nuclear-armed|former|western|eastern|all|allied|\w+ed)$/u.test(word))
      return '';
  }
  return '';
}

/** Actors after a predicate, up to the end of its clause, by the preposition that governs each. */
export function findObjects(view: SentenceView, from: number): Complements {
  const to = clauseEnd(view, from);
  const object: PlacedActor[] = [];
  const owners: PlacedActor[] = [];
  const oblique = new Map<string, readonly PlacedActor[]>();
  const taken = new Set<PlacedActor>();
  for (const placed of view.actors) {
    if (placed.from < from || placed.to > to || taken.has(placed)) continue;
    const preposition = governing(view, placed, from);
    if (placed.actor.possessive) {
      owners.push(placed);
      continue;
    }
    const joined = conjunctsRight(view, placed).filter((other) => other.to <= to);
    for (const other of joined) taken.add(other);
    if (preposition === '') object.push(...joined);
    else oblique.set(preposition, [...(oblique.get(preposition) ?? []), ...joined]);
  }
  return { object, oblique, owners, to };
}
