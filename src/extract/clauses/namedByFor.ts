import { dependents, hasRelation, headAt } from './dependents.ts';
import { headOf, phraseActors } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { DETERMINER } from './words.ts';

const NOBODY: readonly PlacedActor[] = [];

/** Where the words of a phrase begin that ends with an actor: before its article and those joined to it. */
function firstOf(view: SentenceView, last: PlacedActor): PlacedActor {
  const before = DETERMINER.has(wordAt(view, last.from - 1)) ? last.from - 2 : last.from - 1;
  const other = /^(?:and|or)$/u.test(wordAt(view, before)) ? view.actors.find(({ to }) => to === before) : undefined;
  return other ?? last;
}

/**
 * 'It is hard for [Chad] to strike', 'called for [Chile and Peru] to leave': whom 'for' names right before 'to' does what the verb
 * tells, whatever the parse hangs it on. [] where nobody is named so.
 */
export function namedByFor(view: SentenceView, verb: number): readonly PlacedActor[] {
  const to = dependents(view, verb, 'mark').find((at) => at < verb && wordAt(view, at) === 'to');
  const last = to === undefined ? undefined : view.actors.find((placed) => placed.to === to);
  if (!last) return NOBODY;
  const first = firstOf(view, last);
  const mark = DETERMINER.has(wordAt(view, first.from - 1)) ? first.from - 2 : first.from - 1;
  if (wordAt(view, mark) !== 'for') return NOBODY;
  const head = headOf(view, last);
  return phraseActors(view, first !== last && hasRelation(view, head, 'conj') ? headAt(view, head) : headOf(view, last));
}
