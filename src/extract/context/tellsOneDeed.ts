import { dependent, dependents, hasRelation, xposAt } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isOfClass } from '../rules/wordClass.ts';

/** Words of all that is done at any time: 'every day', 'the continuous attacks'. */
const EVER =
  /^(?:every|each|daily|constant|constantly|continuous|continual|always|recent|latest|any|future|further|more|all|such|these|those|frequent|repeated|indiscriminate)$/u;

/** Whether a noun in the plural is told in a number: 'three attacks', 'two of the murders'. */
const isCounted = (view: SentenceView, noun: number): boolean => dependents(view, noun, 'nummod').length > 0;

/** Whether a verb tells something past and done: 'attacked', 'were killed', 'have kidnapped', ', killing nine'. */
function isDone(view: SentenceView, verb: number): boolean {
  const tag = xposAt(view, verb);
  const auxiliaries = dependents(view, verb, 'aux*').map((at) => wordAt(view, at));
  if (tag === 'VBD') return true;
  if (tag === 'VBN') return !auxiliaries.some((word) => /^(?:be|is|are|being)$/u.test(word));
  return tag === 'VBG' && hasRelation(view, verb, 'advcl acl conj');
}

/** Whether a day, a town or a count stands with the noun of a deed. */
function isPinned(view: SentenceView, match: EventMatch): boolean {
  const from = view.tokens[Math.min(match.from, match.trigger)]?.start ?? 0;
  const to = view.sentence.end;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start >= from && end <= to;
  return (
    view.sentence.times.some(({ when, ...span }) => when !== null && holds(span)) ||
    view.sentence.places.some((place) => /^(?:city|region|site)$/u.test(place.kind) && holds(place))
  );
}

/** 'attacked a [bank]', 'the attack on the [officer]': people or things that are struck, not 'bombarded the crystal'. */
function isAimed(view: SentenceView, { trigger, rule, actors, recipients }: EventMatch): boolean {
  if (rule.with.length + rule.doer.length + actors.length + recipients.length > 0) return true;
  const object = objectNoun(view, trigger);
  const nouns = [...(object === null ? [] : [object]), ...dependents(view, trigger, 'nmod* obl*')];
  return nouns.some((at) => (['humans', 'holdings', 'targets'] as const).some((name) => isOfClass(name, wordAt(view, at))));
}

/**
 * Whether a word tells one deed that was done, not what is done at all times: a verb in the past, a noun in the singular of which
 * it is told to whom, or one that a day or a town pins down.
 */
export function tellsOneDeed(view: SentenceView, match: EventMatch): boolean {
  const { trigger, status } = match;
  if (status !== 'actual' || !isAimed(view, match)) return false;
  const words = dependents(view, trigger, 'det* amod advmod obl*').map((at) => wordAt(view, at));
  if (words.some((word) => EVER.test(word))) return false;
  if (view.isVerb[trigger] && /^VB/u.test(xposAt(view, trigger))) return isDone(view, trigger);
  const isMany = xposAt(view, trigger) === 'NNS' && !isCounted(view, trigger);
  if (isMany) return isPinned(view, match);
  const isOfSomeone = dependents(view, trigger, 'nmod nmod:poss').length > 0;
  const isArticled = dependent(view, trigger, 'det* nummod nmod:poss') !== null;
  return isArticled && (isOfSomeone || isPinned(view, match));
}
