import { dependents, headAt, relationAt } from './dependents.ts';
import { findObjects } from './findObjects.ts';
import type { PlacedActor } from './placedActor.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

const WHOM = ['to', 'against', 'on', 'with'] as const;

/** The first of several verbs that are joined: 'by granting loans and [selling] fuel' goes by 'granting'. */
function firstJoined(view: SentenceView, verb: number): number {
  let at = verb;
  for (let steps = 0; relationAt(view, at) === 'conj' && headAt(view, at) < at && steps < 4; steps++) at = headAt(view, at);
  return at;
}

/**
 * Whom the deed above is done to where a verb tells by what means: 'helps [Oman] by selling fuel', 'hit back at [Peru] by closing
 * ports'; [] where the verb is no means of another.
 */
export function servedBy(view: SentenceView, verb: number): readonly PlacedActor[] {
  const first = firstJoined(view, verb);
  if (relationAt(view, first) !== 'advcl' || !dependents(view, first, 'mark').some((at) => wordAt(view, at) === 'by')) return [];
  const above = findObjects(view, headAt(view, first));
  const found = above.object.length > 0 ? above.object : WHOM.map((mark) => above.oblique.get(mark) ?? []).find((some) => some.length > 0);
  return (found ?? []).filter(({ actor, to }) => actor.code !== '' && to <= first);
}
