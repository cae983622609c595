import { dependents } from '../clauses/dependents.ts';
import { actorCovering, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from './clauseHeads.ts';
import type { FoundFigure } from './foundFigure.ts';

/** 'The enemy', 'the other side': somebody else than whose forces were told of before. */
const OTHER_SIDE =
  /^(?:enemy|enemies|adversary|adversaries|opponent|opponents|foe|foes|side|rival|rivals|aggressor|aggressors|invader|invaders)$/u;

/** '[The enemy], having brought 90 ships, …', '90 men of [the other side]': counted for another than the text spoke of. */
export function isOfOtherSide(view: SentenceView, { head }: FoundFigure): boolean {
  const doers = clauseHeads(view, head).flatMap((clause) => dependents(view, clause, 'nsubj*'));
  const owners = dependents(view, head, 'nmod*');
  return [...doers, ...owners].some(
    (at) =>
      OTHER_SIDE.test(wordAt(view, at)) &&
      (wordAt(view, at) !== 'side' || wordAt(view, at - 1) === 'other') &&
      !actorCovering(view, at)?.actor.code,
  );
}
