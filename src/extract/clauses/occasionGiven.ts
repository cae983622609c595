import { dependent, dependents, hasRelation, headAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** Nouns of what lets somebody do a deed, or makes him do it. */
const OCCASION =
  /^(?:pretexts?|excuses?|reasons?|opportunit(?:y|ies)|chances?|time|room|space|leeway|grounds?|cause|justifications?|openings?|licen[cs]e|incentives?|ammunition|fodder)$/u;
const GIVES = /^(?:give|provide|offer|hand|present|supply|furnish|grant|lend)$/u;
/** What ammunition is for that no gun fires. */
const IN_WORDS =
  /^(?:accuse|argue|claim|criticise|criticize|blame|say|portray|accusations?|allegations?|claims?|charges?|arguments?|propaganda|critics?|opponents?|hawks|criticism|debate)$/u;

/** 'ammunition for its [critics]', 'ammunition to [accuse] it'. */
const isFigure = (view: SentenceView, noun: number): boolean =>
  [2, 3, 4].some((step) => IN_WORDS.test(lemmaAt(view, noun + step)) || IN_WORDS.test(wordAt(view, noun + step)));

/** 'gives Chad a [pretext]', 'provides it with an [excuse]', 'hand them [ammunition] for their claims': a noun of what serves somebody, where a verb gives nothing else. */
export function givesOccasion(view: SentenceView, verb: number): boolean {
  const given = occasionOf(view, verb);
  return given !== null && (!/^(?:ammunition|fodder)$/u.test(wordAt(view, given)) || isFigure(view, given));
}

/** The pretext, chance or time that a verb gives: its object, or behind 'with'; null where it gives none. */
function occasionOf(view: SentenceView, verb: number): number | null {
  if (!GIVES.test(lemmaAt(view, verb))) return null;
  const withWhat = dependents(view, verb, 'obl').filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'with'));
  return [...dependents(view, verb, 'obj'), ...withWhat].find((at) => OCCASION.test(wordAt(view, at))) ?? null;
}

/**
 * 'gives [Chad] a pretext to invade': the noun of whom the occasion for an infinitive is given to, who would do it; null where none is
 * given. The parse may take his name for a part of the noun: 'gave [Chad] time to leave'.
 */
export function takerOfOccasion(view: SentenceView, verb: number): number | null {
  if (!hasRelation(view, verb, 'acl advcl') || !dependents(view, verb, 'mark').some((at) => wordAt(view, at) === 'to')) return null;
  const above = headAt(view, verb);
  const giver = view.isVerb[above] === true && GIVES.test(lemmaAt(view, above)) ? above : headAt(view, above);
  const occasion = giver < 0 ? null : occasionOf(view, giver);
  if (occasion === null || occasion > verb || (above !== giver && above !== occasion)) return null;
  return (
    dependent(view, giver, 'iobj') ??
    dependents(view, giver, 'obj').find((at) => at !== occasion && at < occasion) ??
    dependents(view, occasion, 'compound').find((at) => view.actors.some(({ from, to }) => from <= at && at < to)) ??
    null
  );
}
