import { dependents, headAt, relationAt } from './dependents.ts';
import { phraseActors } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

/** Whether a token hangs on another, however far up. */
export function isUnder(view: SentenceView, from: number, above: number): boolean {
  for (let at = from, steps = 0; at >= 0 && steps < 12; at = headAt(view, at), steps++) if (at === above) return true;
  return false;
}

/** Whom a clause of condition is about: its subject, or the name that the parser took for its head. */
function subjectOfClause(view: SentenceView, mark: number): readonly PlacedActor[] {
  const clause = headAt(view, mark);
  const subject = dependents(view, clause, 'nsubj*')[0];
  return phraseActors(view, subject ?? clause);
}

/**
 * Who is told what to do or leave by the condition of a threat: 'will strike unless [Kolda] withdraws', 'threatened to
 * leave if [Oslo] signed'. [] where the predicate has no such clause, or nobody is named in it.
 */
export function conditionActors(view: SentenceView, trigger: number): readonly PlacedActor[] {
  for (const [at, { norm }] of view.tokens.entries()) {
    if (!/^(?:if|unless|until)$/u.test(norm) || relationAt(view, at) !== 'mark') continue;
    const clause = headAt(view, at);
    // A clause that goes before hangs on the verb; one that follows may hang on a noun of it.
    if (!isUnder(view, clause, trigger) && !(at > trigger && isUnder(view, headAt(view, clause), trigger))) continue;
    const found = subjectOfClause(view, at).filter(({ actor }) => actor.code !== '' || actor.sector !== null);
    if (found.length > 0 && wordAt(view, found[0]?.from ?? -1) !== 'it') return found;
  }
  return [];
}
