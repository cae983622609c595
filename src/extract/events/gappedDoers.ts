import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const OWN = /^(?:its|their|his|her)$/u;

/**
 * Those who do the like without a verb of their own: 'Chad sent its tanks, and [Togo] and [Benin] their jets'. Each stands before
 * what is its own, as the doer's own stands behind the verb; [] where none do.
 */
export function gappedDoers(view: SentenceView, trigger: number, told: readonly PlacedActor[]): readonly PlacedActor[] {
  const last = told.findLast(({ from, to }) => from > trigger && OWN.test(wordAt(view, to)));
  if (!last) return [];
  const group = [last];
  let first = last.from;
  for (;;) {
    const joint = /^(?:and|,)$/u.test(wordAt(view, first - 1)) ? first - 1 : -1;
    const before = told.find(({ from, to }) => from > trigger && to === joint);
    if (!before) break;
    group.unshift(before);
    first = before.from;
  }
  const isJoined = /^(?:and|while|but)$/u.test(wordAt(view, first - 1));
  const hasOwn = view.tokens.slice(trigger + 1, first).some(({ norm }) => OWN.test(norm));
  return isJoined && hasOwn ? group : [];
}
