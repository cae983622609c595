import { hasRelation, headAt } from '../clauses/dependents.ts';
import { actorCovering, type SentenceView } from '../clauses/sentenceView.ts';

/** Where a noun's phrase begins that is counted behind it: at the actor whom it names, or at what tells whose or which it is ('the [Omani] garrison'). */
export function nounStart(view: SentenceView, noun: number): number {
  const actor = actorCovering(view, noun);
  if (actor) return actor.from;
  let from = noun;
  while (from > 0 && headAt(view, from - 1) === noun && hasRelation(view, from - 1, 'amod compound')) from--;
  return from;
}
