import { dependent, dependents, hasRelation, relationAt, xposAt } from './dependents.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

const isFiniteActive = (view: SentenceView, verb: number): boolean =>
  (/^VB[DPZ]$/u.test(xposAt(view, verb)) || dependent(view, verb, 'aux') !== null) && dependent(view, verb, 'aux:pass mark') === null;

const isObject = (view: SentenceView, { from, to }: PlacedActor): boolean =>
  view.tokens.slice(from, to).some((_, offset) => hasRelation(view, from + offset, 'obj iobj'));

/** Whether a preposition, a verb ('help [Chad] defend itself') or a name before holds the one named, so that he is no subject. */
function isHeld(view: SentenceView, { from, to }: PlacedActor): boolean {
  for (let at = from; at < to; at++)
    if (hasRelation(view, at, 'obj iobj obl') || dependents(view, at, 'case').some((mark) => mark < from)) return true;
  const before = wordAt(view, from - 1) === 'the' ? wordAt(view, from - 2) : wordAt(view, from - 1);
  return /^(?:of|in|with|or|by|against|from|for|to|on|at|over|between|towards?|about)$/u.test(before);
}

const isName = ({ actor }: PlacedActor): boolean => actor.code !== '' && !actor.possessive && actor.via !== 'demonym';

/** Those joined to the one named by 'and', however the parse has them: '[Chad] and Togo agreed'; of 'shelled Togo and Togo shelled Chad' the last alone. */
function withJoined(view: SentenceView, verb: number, last: readonly PlacedActor[]): readonly PlacedActor[] {
  const [first] = last;
  if (!first) return [];
  const start = wordAt(view, first.from - 1) === 'the' ? first.from - 1 : first.from;
  if (wordAt(view, start - 1) !== 'and') return last;
  const other = view.actors.filter((one) => one.to === start - 1 && isName(one));
  if (!other[0]) return [];
  if (!isHeld(view, other[0])) return [...other, ...last];
  return isObject(view, other[0]) && dependent(view, verb, 'obj') !== null ? last : [];
}

/**
 * '[Rossi] also slammed': who is named right before a finite active verb that the parse found no subject for, whatever it took the
 * name for. [] where nobody is, or a preposition governs the name.
 */
export function standingBefore(view: SentenceView, verb: number, group: number): readonly PlacedActor[] {
  if (!isFiniteActive(view, verb)) return [];
  let end = group;
  while (end > 0 && relationAt(view, end - 1) === 'advmod' && !/^(?:not|so)$/u.test(wordAt(view, end - 1))) end--;
  const named = view.actors.filter((one) => one.to === end && isName(one));
  const [first] = named;
  return first && !isHeld(view, first)
    ? withJoined(
        view,
        verb,
        named.filter(({ from }) => from === first.from),
      )
    : [];
}

/** '[The minister] voiced worries over the border and called for calm', where the parse takes 'voiced' for a noun: a name that is left over before 'and'. */
export function leftOverBefore(view: SentenceView, verb: number): readonly PlacedActor[] {
  if (!isFiniteActive(view, verb) || wordAt(view, verb - 1) !== 'and') return [];
  const found = view.actors.findLast(
    (one) => one.to < verb && isName(one) && !isHeld(view, one) && hasRelation(view, one.to - 1, 'compound discourse vocative dislocated'),
  );
  return found ? view.actors.filter((one) => one.from === found.from && isName(one)) : [];
}
