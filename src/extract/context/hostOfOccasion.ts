import { disputeOf } from '../../codebook/disputedPlaces.ts';
import { dependents } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isOfClass } from '../rules/wordClass.ts';

/** Whether a word stands behind 'in' or 'at', or bare beside its noun: 'a summit [in Oslo]', 'the [Oslo] talks'. */
function isWhere(view: SentenceView, at: number): boolean {
  const marks = dependents(view, at, 'case').map((mark) => wordAt(view, mark));
  return marks.length === 0 || marks.some((mark) => mark === 'in' || mark === 'at');
}

/** 'the opening of the [games] in Oslo': the occasion that another is a part of. */
const ofOccasion = (view: SentenceView, occasion: number): readonly number[] =>
  dependents(view, occasion, 'nmod').filter((at) => isOfClass('occasions', wordAt(view, at)));

/**
 * Who is host to somebody who attends something: the state of the place that the occasion itself is said to be at ('attended
 * a summit in [Tunis] on the war in Libya'). Null where no place is said, or he is at home there.
 */
export function hostOfOccasion(view: SentenceView, { rule, trigger, actors }: EventMatch): PlacedActor | null {
  if (rule.type !== 'CONSULT' || !view.isVerb[trigger] || lemmaAt(view, trigger) !== 'attend') return null;
  const occasion = objectNoun(view, trigger);
  if (occasion === null) return null;
  const where = [
    ...[occasion, ...ofOccasion(view, occasion)].flatMap((at) => dependents(view, at, 'nmod compound obl')),
    ...dependents(view, trigger, 'obl').filter((at) => at > occasion),
  ].filter((at) => isWhere(view, at));
  const place = view.sentence.places.find((one) => {
    const { from, to } = tokenRange(view.tokens, one);
    return disputeOf(one.id) === null && where.some((at) => from <= at && at < to);
  });
  const host = place && stateAsActor(place);
  return host && !actors.some(({ actor }) => actor.code === host.actor.code) ? host : null;
}
