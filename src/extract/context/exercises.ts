import type { PlaceSpan } from '../../model/reading.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { isTold, placeCandidates } from '../figures/placeCandidates.ts';

const EXERCISE = /^(?:exercises?|drills?|manoeuvres?|maneuvers?|wargames?)$/u;
const JOINS = /^(?:participate|exercise|train|drill|rehearse)$/u;

/** 'war [games]', 'the [exercise] in Malta', which is no noun of something else: 'exercise equipment' stays one all the same. */
const isExercise = (view: SentenceView, at: number): boolean =>
  (EXERCISE.test(wordAt(view, at)) && view.isVerb[at] !== true) || (/^games?$/u.test(wordAt(view, at)) && wordAt(view, at - 1) === 'war');

/** Whether those whom a figure counts are told as taking part in an exercise, by the words of their own clause. */
export function isOfExercise(view: SentenceView, { head }: FoundFigure): boolean {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined) return false;
  const joins = JOINS.test(lemmaAt(view, clause)) || (lemmaAt(view, clause) === 'take' && wordAt(view, clause + 1) === 'part');
  return joins || view.tokens.some((_, at) => isExercise(view, at) && clauseHeads(view, at)[0] === clause);
}

/** Where a sentence says that an exercise is; none where it tells of none, or not where it is. */
export function exerciseIn(view: SentenceView): readonly PlaceSpan[] {
  const told = view.tokens.flatMap((_, at) => (isExercise(view, at) ? [clauseHeads(view, at)[0]] : []));
  if (told.length === 0) return [];
  return placeCandidates(view, () => [], null)
    .filter(
      (one) =>
        isTold(view, one) &&
        /^(?:in|at|on|near|off|over|around|across)$/u.test(one.marker) &&
        told.includes(clauseHeads(view, one.head)[0]),
    )
    .map(({ place }) => place);
}
